import { firstComplement, markerOf } from '../../../language/query/complements.ts'
import { verbOf } from '../../../language/query/clauses.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import {
  heedingVerbs,
  urgingAdjectives,
  warningAdjectives,
} from '../../../lexicon/recommendation-cues.ts'
import type { Candidate, Cue, Directive } from '../directive.ts'
import { subjectKind, withConjuncts } from '../subject.ts'

/** “It is vital that X V”, “it is essential for X to V”, “it is time to V”. */
export const extraposedCue: Cue = (candidate) => {
  const { clause, syntax, verb } = candidate
  if (clause.parent !== null || verb.tense === 'past') return null
  // “It has become imperative to V” says so of now.
  if (verb.perfect && syntax.tokens[verb.head]?.lemma !== 'become') return null
  // “It makes sense for X to V”
  if (makesSense(candidate)) return urged(candidate, 'sense')
  if (
    !/^(?:be|remain|become|seem)$/.test(syntax.tokens[verb.head]?.lemma ?? '') &&
    !/^be to$/.test(verb.modal ?? '')
  )
    return null
  const adjective = predicateOf(candidate)
  if (!isImpersonal(candidate) || adjective === null) return null
  return urged(candidate, adjective)
}

const makesSense = (candidate: Candidate): boolean =>
  verbIsIn(candidate.syntax, candidate.verb.head, new Set(['make sense'])) &&
  candidate.verb.modal === null &&
  subjectKind(candidate) === 'expletive'

/** “It is vital …”, also where the subject was lost or left out: “…, it is vital …”, “Essential is …”. */
function isImpersonal(candidate: Candidate): boolean {
  const { clause, syntax, verb } = candidate
  const kind = subjectKind(candidate)
  if (kind === 'expletive') return true
  const before = syntax.tokens.slice(clause.from, verb.from)
  return kind === 'none' && (before.length === 0 || before.some(({ text }) => /^it$/i.test(text)))
}

/** The urging word behind the copula; “better able to V” and “a good answer” are none. */
function predicateOf({ clause, syntax, verb }: Candidate): string | null {
  const end = Math.min(clause.to, verb.head + 6)
  for (let at = verb.head + 1; at < end; at++) {
    const word = syntax.tokens[at]?.text.toLowerCase() ?? ''
    const next = syntax.tokens[at + 1]
    const modifies = next !== undefined && modified.has(next.upos) && word !== 'high'
    if (urgingAdjectives.has(word)) return modifies ? null : word
    if (/^(?:that|to|for|,|neither|nor)$/.test(word)) return null
  }
  return null
}

const modified: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

function urged({ index, syntax, verb, advisory }: Candidate, adjective: string): Directive | null {
  const complement =
    firstComplement(syntax, index, 'complement', 'infinitive', 'adverbial') ??
    (adjective === 'time' ? firstComplement(syntax, index, 'relative') : null)
  const clause = syntax.clauses[complement ?? -1]
  const action = clause && verbOf(syntax, clause)
  if (complement === null || !clause || !action) return null
  // “It is high time X acted” asks for it.
  if (isPast(action.tense, action.modal) && adjective !== 'time') return null
  if (clause.kind === 'adverbial' && markerOf(syntax, clause) !== 'that') return null
  const addressees =
    clause.subjects.length > 0 ? clause.subjects : forPhrase(syntax, verb.head, clause.from)
  if (addressees.length === 0 && verbIsIn(syntax, action.head, heedingVerbs)) return null
  const warns = warningAdjectives.has(adjective)
  if ((warns || adjective === 'sense') && addressees.length === 0 && !advisory) return null
  return {
    clause: complement,
    addressees,
    strength: urgingAdjectives.get(adjective) ?? 'should',
    stance: (warns !== verb.negated) !== action.negated ? 'avoid' : 'do',
    evident: true,
    plain: true,
    rule: 'extraposed',
  }
}

/** “It is vital that talks resumed” tells of the past. */
const isPast = (tense: string | null, modal: string | null): boolean =>
  tense === 'past' && modal === null

/** The phrase behind “for” or “on” that is the infinitive’s subject. */
function forPhrase(syntax: Candidate['syntax'], from: number, to: number): number[] {
  const found = syntax.nounPhrases.flatMap(({ head, preposition }, phrase) => {
    const word = syntax.tokens[preposition ?? -1]?.text.toLowerCase() ?? ''
    const between = preposition !== null && preposition > from && head < to
    return between && /^(?:for|on|upon)$/.test(word) ? [phrase] : []
  })
  return withConjuncts(syntax, found)
}
