import { childrenOf, subjectsOf } from '../../language/query/clauses.ts'
import { firstComplement, markerOf } from '../../language/query/complements.ts'
import type { Clause, Sentence } from '../../language/types.ts'
import {
  conditionMarkers,
  controlVerbs,
  infinitiveNouns,
  targetPrepositions,
} from '../../lexicon/complement-words.ts'
import { mentionsWithin, outermost } from '../coreference/mentions.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import type { DocumentSentence, FoundActor, FoundDate } from '../../types.ts'
import type { Action } from './actions.ts'

/** The text of a clause as it stands, without the commas and stops at its ends. */
function wordsOf({ block, syntax }: DocumentSentence, from: number, to: number): string | null {
  let last = to - 1
  while (last > from && syntax.tokens[last]?.upos === 'PUNCT') last--
  const [start, end] = [syntax.tokens[from]?.start, syntax.tokens[last]?.end]
  return start === undefined || end === undefined || start >= end
    ? null
    : block.text.slice(start, end)
}

/** The “to …” or “so that …” phrase that says what an action is for. */
export function purposeOf(sentence: DocumentSentence, action: Action): string | null {
  const { syntax } = sentence
  const purpose = partsOf(syntax, action).find((clause) => isPurpose(syntax, action, clause))
  return purpose ? wordsOf(sentence, purpose.from, Math.min(purpose.to, action.to)) : null
}

/** The clauses within an action that depend on its verb, aspect verbs included. */
function partsOf(syntax: Sentence, { clause, outer, from, to }: Action): Clause[] {
  return [...new Set([outer, clause])]
    .flatMap((index) => childrenOf(syntax, index))
    .flatMap((index) => syntax.clauses[index] ?? [])
    .filter((part) => part.from > from && part.to <= to)
}

function isPurpose(syntax: Sentence, action: Action, clause: Clause): boolean {
  const marker = markerOf(syntax, clause)
  if (/^so(?: that)?$/.test(marker) && clause.kind === 'adverbial') return true
  if (clause.kind !== 'infinitive' || clause.subjects.length > 0) return false
  const before = syntax.tokens[clause.from - 1]
  const verb = syntax.clauses[action.clause]?.verb
  const head = syntax.verbGroups[verb ?? -1]?.head ?? -1
  if (clause.from === head + 1 || !before) return false
  if (controlVerbs.has(action.action)) return false
  return !infinitiveNouns.has(before.lemma.toLowerCase())
}

/** The “if”, “unless” or “once” phrase under which to act: in the action, or just before it. */
export function conditionOf(
  sentence: DocumentSentence,
  action: Action,
  before: number,
): string | null {
  const { syntax } = sentence
  const inside = syntax.clauses.find(
    (clause) => clause.from > action.from && clause.from < action.to && isCondition(syntax, clause),
  )
  const ahead = syntax.clauses.findLast(
    (clause) => clause.from >= before && clause.to <= action.from && isCondition(syntax, clause),
  )
  const found = ahead ?? inside
  return found ? wordsOf(sentence, found.from, Math.min(found.to, clauseEnd(action, found))) : null
}

const clauseEnd = (action: Action, clause: Clause): number =>
  clause.from < action.to && clause.from > action.from ? action.to : Infinity

const isCondition = (syntax: Sentence, clause: Clause): boolean =>
  clause.kind === 'adverbial' && conditionMarkers.has(markerOf(syntax, clause))

/** The date by which to act. */
export function deadlineOf(
  dates: readonly FoundDate[],
  { block, syntax }: DocumentSentence,
  { from, to, stance }: Action,
): FoundDate | null {
  const [start, end] = [syntax.tokens[from]?.start ?? 0, syntax.tokens[to - 1]?.end ?? 0]
  if (stance === 'avoid') return null
  const found = dates.find((date) => {
    if (date.start < start || date.end > end || date.type === 'set') return false
    const before = block.text.slice(Math.max(0, date.start - 14), date.start)
    return date.signal === 'by' || date.signal === 'before' || deadlineSignal.test(before)
  })
  return found ?? null
}

const deadlineSignal =
  /\b(?:by|before|within|inside|no later than|ahead of|prior to)(?: the| this)? $/i

/** The actors in what the action is done to: its objects with the phrases that belong to them. */
export function targetsOf(
  sentence: DocumentSentence,
  { clause, to }: Action,
  mentions: MentionIndex,
): FoundActor[] {
  const { syntax } = sentence
  const group = syntax.verbGroups[syntax.clauses[clause]?.verb ?? -1]
  const passive = group?.voice === 'passive'
  const phrases = passive ? subjectsOf(syntax, clause) : objectsOf(syntax, clause)
  const first = syntax.nounPhrases[phrases[0] ?? -1]
  if (!first) return []
  const end = passive ? group.from : objectEnd(syntax, clause, first.from, to)
  const start = syntax.tokens[first.from]?.start ?? 0
  const span = { sentence, start, end: syntax.tokens[end - 1]?.end ?? 0 }
  return [...new Set(outermost(mentionsWithin(mentions, span)).map(({ actor }) => actor))]
}

/** The objects of a clause’s verb, or of the verb that it takes as its object (“consider raising X”). */
function objectsOf(syntax: Sentence, clause: number): readonly number[] {
  const { objects = [] } = syntax.clauses[clause] ?? {}
  if (objects.length > 0) return objects
  return syntax.clauses[firstComplement(syntax, clause, 'gerund') ?? -1]?.objects ?? []
}

/** Where the objects end: at a clause, or at a preposition that does not belong to a noun. */
function objectEnd(syntax: Sentence, clause: number, from: number, to: number): number {
  const parts = syntax.clauses
    .filter((part, index) => index !== clause && part.from > from && part.from < to)
    .map((part) => part.from)
  const adjuncts = syntax.nounPhrases.flatMap(({ preposition, from: start }) => {
    if (preposition === null || start <= from) return []
    const word = syntax.tokens[preposition]?.text.toLowerCase() ?? ''
    return targetPrepositions.has(word) ? [] : [preposition]
  })
  return Math.min(to, ...parts, ...adjuncts)
}
