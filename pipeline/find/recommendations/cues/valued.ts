import { childrenOf, verbOf } from '../../../language/query/clauses.ts'
import { firstComplement, markerOf } from '../../../language/query/complements.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import type { Clause, Sentence } from '../../../language/types.ts'
import {
  heedingVerbs,
  urgingAdjectives,
  warningAdjectives,
} from '../../../lexicon/recommendation-cues.ts'
import { mentionsOfPhrase } from '../../coreference/phrases.ts'
import type { Candidate, Cue } from '../directive.ts'
import { mayAct, withConjuncts } from '../subject.ts'

/** “Strengthening enforcement is essential”, “training nurses should be a priority”: an action that is the subject of such a word. */
export const valuedCue: Cue = (candidate) => {
  const { clause, syntax, verb } = candidate
  if (clause.parent !== null || clause.subjects.length > 0) return null
  if (verb.tense === 'past' || verb.perfect || !copulas.has(lemmaAt(candidate, verb.head)))
    return null
  const action = actionBefore(candidate)
  const adjective = predicateOf(candidate)
  if (action === null || adjective === null || isAside(syntax, action)) return null
  return {
    clause: action,
    to: purposeEnd(candidate),
    addressees: priorities.has(adjective) ? holdersOf(candidate) : [],
    strength: urgingAdjectives.get(adjective) ?? 'should',
    stance: warningAdjectives.has(adjective) !== verb.negated ? 'avoid' : 'do',
    evident: false,
    plain: false,
    rule: 'valued',
  }

  /** The gerund or infinitive before the copula that is its subject. */
  function actionBefore({ index }: Candidate): number | null {
    const found = childrenOf(syntax, index).find((child) => {
      const part = syntax.clauses[child]
      const inner = part && verbOf(syntax, part)
      const acts = part?.kind === 'gerund' || part?.kind === 'infinitive'
      return (
        acts && inner && part.marker === null && part.from === clause.from && inner.head < verb.from
      )
    })
    return found ?? null
  }
}

/** The token behind “to V” or “for V-ing” that says what it is essential for; 0 where nothing does. */
function purposeEnd({ index, syntax }: Candidate): number {
  const purpose = syntax.clauses[firstComplement(syntax, index, 'infinitive', 'gerund') ?? -1]
  const marker = purpose ? markerOf(syntax, purpose) : ''
  if (!purpose || (marker !== 'to' && marker !== 'for')) return 0
  return Math.max(purpose.to, ...conjunctEnds(syntax, purpose))
}

/** “Moving forward, …”, and what only asks to be understood: “knowing the causes is essential”. */
function isAside(syntax: Sentence, action: number): boolean {
  const clause = syntax.clauses[action]
  const head = (clause && verbOf(syntax, clause)?.head) ?? -1
  const next = syntax.tokens[head + 1]?.text.toLowerCase() ?? ''
  return verbIsIn(syntax, head, heedingVerbs) || /^(?:forward|ahead|on|back)$/.test(next)
}

/** “Should be a priority for donors”: whose it is. */
function holdersOf({ clause, mentions, sentence, syntax, verb }: Candidate): number[] {
  const found = syntax.nounPhrases.findIndex(
    ({ preposition, head }, phrase) =>
      preposition !== null &&
      preposition > verb.head &&
      head < clause.to &&
      /^(?:of|for)$/i.test(syntax.tokens[preposition]?.text ?? '') &&
      priorities.has(syntax.tokens[preposition - 1]?.text.toLowerCase() ?? '') &&
      (mayAct(syntax, phrase) || mentionsOfPhrase(mentions, sentence, phrase).length > 0),
  )
  return found < 0 ? [] : withConjuncts(syntax, [found])
}

const conjunctEnds = ({ clauses }: Sentence, first: Clause): number[] =>
  clauses.flatMap(({ conjunctOf, to }) => (clauses[conjunctOf ?? -1] === first ? [to] : []))

const copulas: ReadonlySet<string> = new Set(['be', 'remain', 'seem', 'become'])

const lemmaAt = ({ syntax }: Candidate, at: number): string => syntax.tokens[at]?.lemma ?? ''

/** The urging word behind the copula, “essential” or “a top priority”, adverbs between them aside. */
function predicateOf({ syntax, verb }: Candidate): string | null {
  for (let at = verb.head + 1; at < verb.head + 5; at++) {
    const { text = '', upos = 'X' } = syntax.tokens[at] ?? {}
    const word = text.toLowerCase()
    const noun = syntax.tokens[at + 1]?.upos === 'NOUN'
    // “More important than any deal” compares.
    if (word === 'more' || word === 'less') return null
    if (priorities.has(word) || (urgingAdjectives.has(word) && !noun)) return word
    if (!beforePriority.has(upos)) return null
  }
  return null
}

const priorities: ReadonlySet<string> = new Set(['priority', 'priorities'])
const beforePriority: ReadonlySet<string> = new Set(['ADV', 'DET', 'ADJ'])
