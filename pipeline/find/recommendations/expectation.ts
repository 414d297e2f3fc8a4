import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { firstComplement } from '../../language/query/complements.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { VerbGroup } from '../../language/types.ts'
import { documentNouns } from '../../lexicon/document-words.ts'
import { MEASURE_NOUNS } from '../../lexicon/measure-nouns.ts'
import {
  actorOutcomeVerbs,
  enduringVerbs,
  expectedAdjectives,
  expectedNouns,
  makingVerbs,
  outcomeVerbs,
  plannedNouns,
  surelyAdjectives,
  surelySo,
} from '../../lexicon/outcome-verbs.ts'
import { heedingVerbs, readingVerbs, weighingVerbs } from '../../lexicon/recommendation-cues.ts'
import type { Recommendation } from '../../records.ts'
import type { Candidate } from './directive.ts'
import { standsForThing } from './pronouns.ts'
import { subjectKind } from './subject.ts'
import type { SubjectKind } from './subject.ts'

/** Whether “should” or “must” says what is to be expected, not what is to be done. */
export function isExpectation(candidate: Candidate, strength: Recommendation['strength']): boolean {
  const { syntax, verb } = candidate
  const kind = actingKind(candidate)
  if (isHeeding(candidate, kind) || isReadersGuide(candidate)) return true
  const endures = strength === 'must' && verbIsIn(syntax, verb.head, enduringVerbs)
  if (endures && verb.voice === 'active') return !isPlanned(candidate)
  if (strength === 'must' && isSurelySo(candidate)) return true
  if (verb.voice === 'passive') return false
  if (syntax.tokens[verb.head]?.lemma === 'be')
    return !isNeeded(candidate, kind) && isExpectedState(candidate, strength)
  if (strength === 'must') return false
  if (kind === 'actor')
    return (
      !verb.negated && verbIsIn(syntax, verb.head, actorOutcomeVerbs) && !seeksAnswer(candidate)
    )
  return comesAbout(candidate)
}

/** What a subject is, “it” for someone who can act too. */
function actingKind(candidate: Candidate): SubjectKind {
  const { antecedents, index, mentions, sentence, syntax, verb } = candidate
  const kind = subjectKind(candidate)
  const head = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]?.head ?? -1
  if (kind !== 'expletive' || verb.voice === 'passive') return kind
  if (!/^it$/i.test(syntax.tokens[head]?.text ?? '')) return kind
  if (syntax.tokens[verb.head]?.lemma === 'be' || standsForThing(sentence, 'it', head, mentions))
    return kind
  return antecedents.of(sentence, 'it', head, true).length > 0 ? 'actor' : kind
}

/** “Ministers need to be clear about …”, “rules need to be simple”: a state that somebody is to bring about. */
const isNeeded = ({ verb }: Candidate, kind: SubjectKind): boolean =>
  (kind === 'actor' || kind === 'thing') && /^(?:need|have) to$/.test(verb.modal ?? '')

/** “This report should be read with …”, “figures in this paper should not be relied upon”: how the document is to be used. */
function isReadersGuide({ clause, syntax, verb }: Candidate): boolean {
  if (verb.voice !== 'passive' || !verbIsIn(syntax, verb.head, readingVerbs)) return false
  return syntax.tokens
    .slice(clause.from, verb.from)
    .some(({ lemma }) => documentNouns.has(lemma.toLowerCase()))
}

/** “You must be joking”, “she must be tired”, “the crowd must number thousands”. */
function isSurelySo({ syntax, verb }: Candidate): boolean {
  if (verb.modal !== 'must') return false
  const next = syntax.tokens[verb.head + 1]
  const word = syntax.tokens[verb.head]?.text.toLowerCase() ?? ''
  // “Must weigh two tons” is so, “must weigh the risks” is to be done.
  if (word === 'weigh') return isMeasured(syntax, verb.head + 1)
  return (
    verb.progressive ||
    (verb.voice === 'active' && verbIsIn(syntax, verb.head, surelySo)) ||
    surelySo.has(word) ||
    surelySo.has(next?.text.toLowerCase() ?? '')
  )
}

/** “Two tons”, “about a ton”. */
const isMeasured = ({ tokens }: Candidate['syntax'], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some(({ lemma, upos }) => upos === 'NUM' || MEASURE_NOUNS.has(lemma.toLowerCase()))

/** “It should be noted that …”, “one should remember that …”, “we must not forget …”. */
function isHeeding({ index, syntax, verb }: Candidate, kind: SubjectKind): boolean {
  // “The task should not be underestimated.”
  if (verb.voice === 'passive' && verbIsIn(syntax, verb.head, weighingVerbs)) return true
  if (!verbIsIn(syntax, verb.head, heedingVerbs)) return false
  if (kind === 'expletive') return verb.voice === 'passive'
  return kind === 'author' || headLemma(syntax, subjectsOf(syntax, index)[0]) === 'one'
}

/** “Should find where they fit”, “should find ways to V”, “should know who to call”: something to be sought. */
const seeksAnswer = ({ syntax, verb }: Candidate): boolean =>
  /^(?:find|see|know)$/.test(syntax.tokens[verb.head]?.lemma ?? '') &&
  /^(?:where|how|who|what|whether|if|which|when|ways?|out|common|solutions?|alternatives?|means)$/i.test(
    syntax.tokens[verb.head + 1]?.text ?? '',
  )

/** “The results should arrive”: a thing or event with an outcome; “the law should allow appeals” says how it is to be made. */
function comesAbout(candidate: Candidate): boolean {
  const { syntax } = candidate
  const { head, voice } = comingVerb(candidate)
  if (
    voice === 'passive' ||
    !verbIsIn(syntax, head, outcomeVerbs) ||
    isHeld(candidate) ||
    isKept(candidate)
  )
    return false
  return !isPlanned(candidate) || !verbIsIn(syntax, head, makingVerbs)
}

/** “Should continue to fall”: the verb behind the one that says how long. */
function comingVerb({ index, syntax, verb }: Candidate): VerbGroup {
  const phase = /^(?:begin|start|continue)$/.test(syntax.tokens[verb.head]?.lemma ?? '')
  const inner = syntax.clauses[firstComplement(syntax, index, 'infinitive', 'gerund') ?? -1]
  const group = phase && inner?.from === verb.head + 1 ? verbOf(syntax, inner) : null
  return group ?? verb
}

/** “It is, and should remain, the first duty”, “should stay a priority”: what is to be kept so; “the largest” is foreseen. */
function isKept({ syntax, verb }: Candidate): boolean {
  if (!/^(?:remain|stay)$/.test(syntax.tokens[verb.head]?.lemma ?? '')) return false
  const behind = syntax.tokens.slice(verb.head + 1, verb.head + 7)
  const first = behind.find(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV')
  return first?.upos === 'DET' && !behind.some(({ xpos }) => xpos === 'JJS')
}

const isPlanned = ({ index, syntax }: Candidate): boolean =>
  plannedNouns.has(headLemma(syntax, subjectsOf(syntax, index)[0]))

/** “A hearing should take place”, “elections should go ahead”, “testing should begin”: somebody holds them. */
function isHeld({ index, syntax, verb }: Candidate): boolean {
  const subject = syntax.tokens[syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]?.head ?? -1]
  const phase = /^(?:begin|start|continue|resume|end)$/.test(syntax.tokens[verb.head]?.lemma ?? '')
  if (phase && /(?:tion|ment|ing|sis)s?$/.test(subject?.text ?? '')) return true
  const next = syntax.tokens[verb.head + 1]?.text.toLowerCase() ?? ''
  const phrase = `${syntax.tokens[verb.head]?.lemma ?? ''} ${next}`
  return /^(?:take place|go ahead|take precedence|take priority|take account|take into|come first|begin with|start with|be part)$/.test(
    phrase,
  )
}

/** “Should be clear”, “should be no surprise”: the adjective or noun tells. */
function isExpectedState(
  { clause, syntax, verb, ...setting }: Candidate,
  strength: Recommendation['strength'],
): boolean {
  // “The lesson must be that he lost”, “the question should be whether he won” name no action.
  if (/^(?:that|whether)$/i.test(syntax.tokens[verb.head + 1]?.text ?? '')) return true
  const after = syntax.tokens.slice(verb.head + 1, Math.min(verb.head + 5, clause.to))
  const stop = after.findIndex(({ upos }) => upos === 'ADP' || upos === 'SCONJ' || upos === 'PUNCT')
  const predicate = stop < 0 ? after : after.slice(0, stop)
  const kind = subjectKind({ clause, syntax, verb, ...setting })
  // “The mandate must be clear” asks for what “the mandate should be clear” expects.
  const expected = strength === 'must' && kind === 'thing' ? surelyAdjectives : expectedAdjectives
  return predicate.some(({ text, lemma }, at) => {
    // “A clear plan”, “a clear-eyed look”: the adjective is no predicate.
    const modifies = modified.test(after[at + 1]?.upos ?? '') || after[at + 1]?.text === '-'
    const word = text.toLowerCase()
    return (!modifies && expected.has(word)) || expectedNouns.has(lemma.toLowerCase())
  })
}

const modified = /^(?:NOUN|ADJ|PROPN)$/
