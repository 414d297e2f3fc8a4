import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { markerOf } from '../../language/query/complements.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import { attributionVerbs } from '../../lexicon/attribution-verbs.ts'
import { inferenceVerbs } from '../../lexicon/recommendation-cues.ts'
import { sourceOf } from '../coreference/sources.ts'
import type { DocumentSentence } from '../../types.ts'
import type { Candidate } from './directive.ts'
import { isOperative } from './operative.ts'
import { subjectKind } from './subject.ts'

/** Whether the author says so: in a main clause, or in one that the author holds; not what others say or demand. */
export function isAuthors(candidate: Candidate): boolean {
  const { clause, index, sentence, syntax, verb } = candidate
  if (isQuoted(sentence, syntax.tokens[verb.head]?.start ?? 0)) return false
  if (sourceOf(syntax, index) !== null) return false
  if (clause.parent === null) return true
  const main = syntax.clauses[clause.parent]
  const marker = markerOf(syntax, firstOf(syntax, clause))
  if (!main) return false
  // “…, which is why X should V”
  if (marker === 'why' && markerOf(syntax, main) === 'which')
    return isHeld(candidate, clause.parent, marker)
  if (main.parent !== null && !isAuthorsOwn(candidate, main.parent)) return false
  if (clause.kind === 'adverbial')
    return /^(?:so|while|whereas|whilst|though|although)$/.test(marker)
  return clause.kind === 'complement' && isHeld(candidate, clause.parent, marker)
}

/** “While X can and should V”: the clause that holds the conjunction of those coordinated with it. */
const firstOf = (syntax: Candidate['syntax'], clause: Candidate['clause']): Candidate['clause'] =>
  clause.marker === null ? (syntax.clauses[clause.conjunctOf ?? -1] ?? clause) : clause

/** A clause above that is itself what the author holds: “we believe it is clear that X should V”. */
const isAuthorsOwn = (candidate: Candidate, index: number): boolean =>
  candidate.syntax.clauses[index]?.parent === null && isHeld(candidate, index, 'that')

/**
 * “This report argues that X should V”, “it is clear that X must V”, “that is why X should V”, “the upshot is
 * that X should V”, “this means that X must V”.
 */
function isHeld(candidate: Candidate, index: number, marker: string): boolean {
  const { syntax } = candidate
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!verb || verb.tense === 'past' || verb.negated || verb.modal !== null) return false
  const kind = subjectKind(candidate, index)
  const copular = syntax.tokens[verb.head]?.lemma === 'be'
  if (marker === 'why')
    return copular && (markerOf(syntax, clause) === 'which' || isDemonstrative(candidate, index))
  if (marker !== 'that' && marker !== '') return false
  if (kind === 'author')
    return verbIsIn(syntax, verb.head, attributionVerbs) || isOfView(syntax, verb.head)
  // “Stresses that X must V”: what a resolution holds.
  if (isOperative(candidate, index)) return verbIsIn(syntax, verb.head, holdingVerbs)
  if (kind === 'actor') return false
  // “There are two areas that X should see to” describes; “there is no doubt that X should V” urges.
  if (isExistential(syntax, verb.head)) return heldNouns.has(headLemma(syntax, clause.subjects[0]))
  if (kind === 'expletive' && verb.voice === 'active') return true
  return copular ? marker === 'that' : verbIsIn(syntax, verb.head, inferenceVerbs)
}

/** Verbs by which a resolution holds something itself; what it recalls is known. */
const holdingVerbs: ReadonlySet<string> = new Set([
  ...['consider', 'believe', 'stress', 'emphasise', 'emphasize', 'underline', 'underscore'],
  ...['insist', 'reiterate', 'maintain', 'note'],
])

/** “We are of the view that …”, “we are convinced that …”. */
const isOfView = ({ tokens }: Candidate['syntax'], head: number): boolean => {
  const words = tokens.slice(head, head + 5).map(({ text }) => text.toLowerCase())
  return /^(?:am|are|is|remain|remains) (?:(?:of|in) the (?:clear )?(?:view|opinion|mind|belief)|convinced|certain|sure|clear|confident|adamant|persuaded) that\b/.test(
    `${words.join(' ')} ${tokens[head + 5]?.text ?? ''}`,
  )
}

const heldNouns: ReadonlySet<string> = new Set([
  ...['doubt', 'question', 'consensus', 'agreement', 'argument', 'case', 'evidence', 'reason'],
])

const isExistential = ({ tokens }: Candidate['syntax'], head: number): boolean =>
  tokens.slice(Math.max(0, head - 3), head).some(({ xpos }) => xpos === 'EX')

function isDemonstrative({ syntax }: Candidate, index: number): boolean {
  const subject = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]
  return /^(?:this|that|which|it)$/i.test(syntax.tokens[subject?.head ?? -1]?.text ?? '')
}

const openers = /[“«]|(?<![\p{L}\p{N}])"/gu
const closers = /[”»]|"(?![\p{L}\p{N}])/gu

/**
 * Whether a place lies within quotation marks, which open in its sentence or, where they show which way they face,
 * in one before it: somebody else’s words.
 */
function isQuoted({ block, syntax }: DocumentSentence, place: number): boolean {
  const before = block.text.slice(syntax.start, place)
  if ((before.match(openers) ?? []).length > (before.match(closers) ?? []).length) return true
  return block.text.lastIndexOf('“', place) > block.text.lastIndexOf('”', place)
}
