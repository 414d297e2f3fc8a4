import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import {
  introducesList,
  isAboutDocument,
  isQuestion,
  isReference,
} from '../../language/query/document.ts'
import { isReadable } from '../../language/query/soundness.ts'
import { lemmaOf } from '../../language/query/verbs.ts'
import type { VerbGroup } from '../../language/types.ts'
import { Antecedents } from '../coreference/antecedents.ts'
import { indexMentions } from '../coreference/mentions.ts'
import { mentionsOfGroup, pronounOf } from '../coreference/phrases.ts'
import type { DocumentSentence, FoundClaim, FoundDate, FoundMention, Span } from '../../types.ts'
import type { Reading } from './actors.ts'
import { propositionOf } from '../coreference/attribution.ts'
import { hedgesOf } from './certainty.ts'
import { hasResult } from './cause.ts'
import { gradeOf } from './grade.ts'
import { holderOf } from './holder.ts'
import { kindOf } from './kind.ts'
import { polarityOf } from './polarity.ts'
import { spanOf } from './span.ts'
import { givesResult, unitsOf } from './units.ts'
import type { Unit } from './units.ts'

/** What was found before that claims are read with. */
export interface Findings {
  mentions: readonly FoundMention[]
  dates: readonly FoundDate[]
  /** Words that are spoken for: the recommendations. */
  taken: readonly Span[]
}

/** The claims of a briefing, in the order of the text; their actors are not yet known. */
export function claimsOf(
  sentences: readonly DocumentSentence[],
  { mentions, dates, taken }: Findings,
): FoundClaim[] {
  const index = indexMentions(mentions)
  const reading = { mentions: index, antecedents: new Antecedents(sentences, index) }
  const [takenIn, datesIn] = [bySentence(taken), bySentence(dates)]
  return sentences.filter(isAssertive).flatMap((sentence) =>
    unitsOf(sentence.syntax).flatMap((unit) => {
      const free = withoutTaken(sentence, unit, takenIn.get(sentence) ?? [])
      const claim = free && claimOf(sentence, free, reading)
      return claim ? [withDates(claim, datesIn.get(sentence) ?? [])] : []
    }),
  )
}

function bySentence<T extends Span>(spans: readonly T[]): ReadonlyMap<DocumentSentence, T[]> {
  const map = new Map<DocumentSentence, T[]>()
  for (const span of spans) {
    const list = map.get(span.sentence)
    if (list) list.push(span)
    else map.set(span.sentence, [span])
  }
  return map
}

const silent: ReadonlySet<string> = new Set(['heading', 'caption', 'metadata'])

const isAssertive = (sentence: DocumentSentence): boolean =>
  !silent.has(sentence.block.kind) &&
  isReadable(sentence.syntax) &&
  !isQuestion(sentence) &&
  !introducesList(sentence) &&
  !isReference(sentence) &&
  !isAboutDocument(sentence)

/** A unit without its coordinated clauses that hold recommendations; null where none is left. */
function withoutTaken(sentence: DocumentSentence, unit: Unit, taken: readonly Span[]): Unit | null {
  const { clauses, tokens } = sentence.syntax
  const free = unit.clauses.filter((index) => {
    const { from = 0, to = 0 } = clauses[index] ?? {}
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return !taken.some((span) => span.start < end && span.end > start)
  })
  const [first, last] = [clauses[free[0] ?? -1], clauses[free.at(-1) ?? -1]]
  if (!first || !last) return null
  return {
    clauses: free,
    from: Math.max(unit.from, first.from),
    to: Math.min(unit.to, last.to),
  }
}

function claimOf(sentence: DocumentSentence, unit: Unit, reading: Reading): FoundClaim | null {
  const { syntax } = sentence
  const span = spanOf(sentence, unit)
  const { clause: index, cue, ...said } = propositionOf(syntax, unit.clauses[0] ?? -1)
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!span || !verb || !isStatement(sentence, index, verb)) return null
  const holder = holderOf(sentence, said.holder, reading)
  const actorSubject = hasActorSubject(sentence, index, reading)
  const judged = kindOf({ syntax, index, verb, actorSubject, attributed: holder !== null })
  const result = unit.clauses.some((one) => givesResult(syntax, one) || hasResult(syntax, one))
  const kind = result && judged !== 'forecast' ? 'cause' : judged
  const hedges = hedgesOf(syntax, index, kind)
  return {
    ...span,
    rule: holder ? 'claim-attributed' : 'claim-clause',
    grade: gradeOf({
      sentence,
      index,
      verb,
      kind,
      actorSubject,
      cued: cue !== null,
      held: holder !== null,
    }),
    kind,
    certainty: hedges.length > 0 ? 'hedged' : 'asserted',
    hedges,
    polarity: polarityOf(syntax, index),
    attribution: holder && cue ? words(sentence, cue.from, cue.to) : null,
    predicate: lemmaOf(syntax, verb),
    eventClass: null,
    holder: holder?.actor ?? 'author',
    holderMention: holder,
    actors: [],
    dates: [],
  }
}

/** A finite clause; outside running text one with a subject. */
const isStatement = (
  { block, syntax }: DocumentSentence,
  index: number,
  verb: VerbGroup,
): boolean =>
  verb.form === 'finite' && (block.kind === 'paragraph' || subjectsOf(syntax, index).length > 0)

function hasActorSubject(
  sentence: DocumentSentence,
  index: number,
  { mentions }: Reading,
): boolean {
  const { syntax } = sentence
  const phrases = subjectsOf(syntax, index)
  const pronoun = pronounOf(syntax, syntax.nounPhrases[phrases[0] ?? -1]) ?? ''
  return (
    /^(?:they|he|she|who|we|i)$/.test(pronoun) ||
    mentionsOfGroup(mentions, { sentence, phrases }).length > 0
  )
}

const words = ({ block, syntax }: DocumentSentence, from: number, to: number): string =>
  block.text.slice(syntax.tokens[from]?.start ?? 0, syntax.tokens[to - 1]?.end ?? 0)

const withDates = (claim: FoundClaim, dates: readonly FoundDate[]): FoundClaim => ({
  ...claim,
  dates: dates.filter(({ start, end }) => start >= claim.start && end <= claim.end),
})
