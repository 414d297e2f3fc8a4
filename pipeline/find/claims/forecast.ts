import { childrenOf, subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { firstComplement } from '../../language/query/complements.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import {
  epistemicVerbs,
  forecastModals,
  forecastPredicates,
  forecastVerbs,
  foreseeingVerbs,
  outlookNouns,
} from '../../lexicon/forecast-cues.ts'
import { hedgingModals } from '../../lexicon/hedges.ts'
import { subjectHeads } from './clausal.ts'
import type { Clausal } from './clausal.ts'

/** Whether a clause says what will, would, may or could happen, or with “should” what is expected. */
export function isForecast(clausal: Clausal): boolean {
  const { syntax, verb, attributed } = clausal
  const [modal = '', ...rest] = (verb.modal ?? '').split(' ')
  if (verb.perfect && modal !== 'will') return false
  if (hedgingModals.has(modal) && verbIsIn(syntax, verb.head, epistemicVerbs)) return false
  if (forecastModals.has(modal) || verb.tense === 'future') return true
  if (/^(?:should|ought)$/.test(modal)) return !attributed
  // “was likely to” looks ahead only where somebody said so at the time.
  if (verb.tense === 'past' && !attributed) return false
  if (modal === 'be' && rest.some((word) => forecastPredicates.has(word))) return true
  if (isForeseen(clausal)) return true
  return threatens(clausal) || looksAhead(clausal) || isOpen(clausal)
}

/** “The hope is that talks will resume”: what is hoped, feared or meant looks ahead where its clause does. */
export function isHopedFor(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  if (syntax.tokens[verb.head]?.lemma !== 'be' || verb.progressive) return false
  if (!subjectHeads(syntax, index).some((head) => outlookNouns.has(head))) return false
  const inner = firstComplement(syntax, index, 'complement') ?? -1
  const clause = syntax.clauses[inner]
  const told = clause && verbOf(syntax, clause)
  return told?.form === 'finite' && isForecast({ ...clausal, index: inner, verb: told })
}

/** “The plan risks deepening the divide.” */
const threatens = ({ syntax, index, verb, actorSubject }: Clausal): boolean =>
  !actorSubject &&
  verbIsIn(syntax, verb.head, forecastVerbs) &&
  hasComplement(syntax, index, /^(?:infinitive|gerund)$/)

/** “Further attacks are likely”, “Famine is possible in the north”: of what may come about. */
const isOpen = ({ syntax, index, verb, actorSubject }: Clausal): boolean =>
  verb.tense === 'present' &&
  !actorSubject &&
  subjectsOf(syntax, index).length > 0 &&
  subjectHeads(syntax, index).every((head) => !/^(?:it|this|that)$/.test(head)) &&
  /^(?:be|remain|become|seem|appear|look)$/.test(syntax.tokens[verb.head]?.lemma ?? '') &&
  /^(?:likely|unlikely|possible|probable|imminent)$/.test(firstBehindDegree(syntax, verb.head))

/** The word behind a verb, over “not” and an adverb of degree. */
function firstBehindDegree({ tokens }: Sentence, head: number): string {
  let at = head + 1
  while (/^(?:ADV|PART)$/.test(tokens[at]?.upos ?? '') && at < head + 3) at++
  return tokens[at]?.text.toLowerCase() ?? ''
}

/** “Strong winds are expected over the coast.” */
const isForeseen = ({ syntax, verb }: Clausal): boolean =>
  verb.voice === 'passive' &&
  verb.tense === 'present' &&
  verbIsIn(syntax, verb.head, foreseeingVerbs)

/** “is likely to”, “are expected to”, “looks set to”, “is due in May”, “is scheduled for June”. */
function looksAhead({ syntax, index, verb }: Clausal): boolean {
  // “These can be set for each year.”
  if (verb.modal === 'can') return false
  const tokens = syntax.tokens.slice(verb.head, verb.head + 4)
  const at = tokens.findIndex(({ text }) => forecastPredicates.has(text.toLowerCase()))
  const linked = /^(?:be|look|seem|appear|remain)$/.test(tokens[0]?.lemma ?? '')
  if (at < 0 || (!linked && verb.voice !== 'passive')) return false
  const next = tokens[at + 1]?.text.toLowerCase() ?? ''
  // “is due to fighting” names a cause.
  if (next === 'to' && /^due$/i.test(tokens[at]?.text ?? '')) {
    return syntax.tokens[verb.head + at + 2]?.xpos === 'VB'
  }
  return (
    /^(?:to|for|in|by|on|after|before)$/.test(next) || hasComplement(syntax, index, /^complement$/)
  )
}

const hasComplement = (syntax: Sentence, index: number, kinds: RegExp): boolean =>
  childrenOf(syntax, index).some((child) => kinds.test(syntax.clauses[child]?.kind ?? ''))
