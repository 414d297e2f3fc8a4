import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence, Token } from '../../language/types.ts'
import {
  achievementVerbs,
  bearingVerbs,
  dutyModals,
  evaluativeAdjectives,
  evaluativeAdverbs,
  evaluativeNouns,
  evaluativeParticiples,
  evaluativeVerbs,
  judgingVerbs,
  linkingVerbs,
  measuringAdjectives,
  predicamentNouns,
  statingAdjectives,
} from '../../lexicon/evaluative-words.ts'
import { stanceVerbs } from '../../lexicon/attribution-verbs.ts'
import { headOf } from './clausal.ts'
import type { Clausal } from './clausal.ts'

/** Whether a clause is a judgment. */
export function isValue(clausal: Clausal): boolean {
  const { syntax, verb, attributed } = clausal
  const duty = verb.modal !== null && dutyModals.has(verb.modal)
  if (duty && (attributed || verb.perfect)) return true
  if (verb.voice === 'passive') {
    return verbIsIn(syntax, verb.head, evaluativeParticiples) || isDoneWell(clausal)
  }
  if (verbIsIn(syntax, verb.head, evaluativeVerbs)) return true
  if (attributed && verbIsIn(syntax, verb.head, stanceVerbs)) return true
  if (verbIsIn(syntax, verb.head, linkingVerbs)) return judgesByPredicate(clausal)
  return judgesByParticiple(clausal) || judgesByObject(clausal) || judgesManner(clausal)
}

/** “The trend is worrying”, read as a progressive. */
const judgesByParticiple = ({ syntax, verb, index }: Clausal): boolean =>
  verb.progressive &&
  syntax.clauses[index]?.objects.length === 0 &&
  syntax.tokens[verb.head + 1]?.upos !== 'ADV' &&
  evaluativeAdjectives.has(syntax.tokens[verb.head]?.text.toLowerCase() ?? '')

/** “poses the hardest test”, “faces a threat”, “have achieved little”. */
function judgesByObject({ syntax, index, verb }: Clausal): boolean {
  const { objects = [] } = syntax.clauses[index] ?? {}
  if (verbIsIn(syntax, verb.head, judgingVerbs)) {
    return objects.some((phrase) => judges(syntax, phrase))
  }
  if (verbIsIn(syntax, verb.head, bearingVerbs)) {
    return objects.some((phrase) => evaluativeNouns.has(headOf(syntax, phrase)))
  }
  return (
    verbIsIn(syntax, verb.head, achievementVerbs) &&
    /^(?:little|much|nothing|enough)$/i.test(wordAfterDegree(syntax, verb.head))
  )
}

/** “too little”, “very little”, “little”. */
const wordAfterDegree = ({ tokens }: Sentence, head: number): string => {
  const next = tokens[head + 1]?.text ?? ''
  return /^(?:too|very|so|far|not)$/i.test(next) ? (tokens[head + 2]?.text ?? '') : next
}

/** “is poorly managed”. */
const isDoneWell = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens
    .slice(verb.from, verb.head)
    .some(({ text }) => evaluativeAdverbs.has(text.toLowerCase()))

/** “works well”. */
const judgesManner = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens
    .slice(verb.head + 1, verb.head + 3)
    .some(
      ({ text }, at, next) =>
        evaluativeAdverbs.has(text.toLowerCase()) && (next[at + 1]?.upos ?? 'PUNCT') !== 'VERB',
    ) && !/^(?:do|know|hit|suit|turn)$/.test(syntax.tokens[verb.head]?.lemma ?? '')

/** “There is little that they can do.” */
const isScant = ({ tokens }: Sentence, head: number): boolean =>
  /^there$/i.test(tokens[head - 1]?.text ?? '') &&
  /^(?:little|nothing)$/i.test(tokens[head + 1]?.text ?? '')

/** The predicate of a linking verb: an adjective, a noun phrase, or a predicament (“in tatters”), that judges. */
function judgesByPredicate({ syntax, index, verb }: Clausal): boolean {
  if (isScant(syntax, verb.head)) return true
  const { to = 0 } = syntax.clauses[index] ?? {}
  for (let at = verb.head + 1; at < Math.min(to, verb.head + 7); at++) {
    const token = syntax.tokens[at]
    if (!token || /^(?:SCONJ|PUNCT)$/.test(token.upos)) return false
    if (token.upos === 'ADP') return isPredicament(syntax, phraseAt(syntax, at + 1))
    const phrase = phraseAt(syntax, at)
    if (phrase >= 0 && !isBareAdjective(syntax, phrase)) {
      if (evaluativeNouns.has(headOf(syntax, phrase))) return true
      return verb.tense !== 'past' && judges(syntax, phrase)
    }
    if (token.upos === 'ADJ' || (token.upos === 'VERB' && token.xpos === 'VBN')) {
      return judgesAsAdjective(token)
    }
    if (evaluativeAdjectives.has(token.text.toLowerCase()) && token.upos !== 'NOUN') return true
  }
  return false
}

/** A noun phrase that is an adjective alone is one. */
const isBareAdjective = ({ nounPhrases, tokens }: Sentence, phrase: number): boolean => {
  const { from, to, head } = nounPhrases[phrase] ?? { from: 0, to: 0, head: -1 }
  return to - from === 1 && tokens[head]?.upos === 'ADJ'
}

/** Whether an adjective judges: all do that do not state, a participle only where it is known to. */
function judgesAsAdjective({ lemma, text, upos, xpos }: Token): boolean {
  const word = text.toLowerCase()
  if (evaluativeAdjectives.has(word)) return true
  if (upos !== 'ADJ' || /(?:ed|ing)$/.test(word)) return false
  if (xpos === 'JJR') return !measuringAdjectives.has(lemma) && !statingAdjectives.has(lemma)
  return !statingAdjectives.has(word) && !/^[A-Z\d]/.test(text)
}

/** “in a dire state”, “at risk”. */
const isPredicament = (syntax: Sentence, phrase: number): boolean =>
  phrase >= 0 && (predicamentNouns.has(headOf(syntax, phrase)) || judges(syntax, phrase))

/** The longest phrase that begins at a token: “the country’s strongest institution”, not its possessor. */
const phraseAt = (syntax: Sentence, from: number): number =>
  syntax.nounPhrases.findLastIndex((phrase) => phrase.from === from)

/** A phrase with a judging adjective, a superlative that judges, or a judging noun. */
function judges(syntax: Sentence, phrase: number): boolean {
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  if (evaluativeNouns.has(headOf(syntax, phrase))) return true
  return syntax.tokens.slice(from, to).some(({ lemma, text, xpos }) => {
    if (xpos === 'JJS') return !measuringAdjectives.has(lemma) && !/^(?:most|least)$/i.test(text)
    return evaluativeAdjectives.has(text.toLowerCase()) && !measuringAdjectives.has(lemma)
  })
}
