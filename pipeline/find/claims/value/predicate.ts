import { headLemma } from '../../../language/query/nouns.ts'
import type { Sentence, VerbGroup } from '../../../language/types.ts'
import {
  evaluativeAdjectives,
  evaluativeNouns,
  predicamentNouns,
  worthNouns,
} from '../../../lexicon/evaluative-words.ts'
import { subjectHeads } from '../clausal.ts'
import type { Clausal } from '../clausal.ts'
import { judgesAsAdjective } from './adjective.ts'
import { judges, judgesByDegree, meantBy, phraseAt } from './phrase.ts'

/** “There is little that they can do.” */
export const isScant = ({ tokens }: Sentence, head: number): boolean =>
  /^there$/i.test(tokens[head - 1]?.text ?? '') &&
  /^(?:little|nothing)$/i.test(tokens[head + 1]?.text ?? '')

/** “Much remains to be done.” */
export const isUndone = ({ tokens }: Sentence, { from, head }: VerbGroup): boolean =>
  tokens[head]?.lemma === 'remain' &&
  /^(?:much|little)$/i.test(tokens[from - 1]?.text ?? '') &&
  tokens[head + 1]?.text === 'to'

/** The predicate of a linking verb: an adjective, a noun phrase, or a predicament (“in tatters”), that judges. */
export function judgesByPredicate(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  const { to = 0 } = syntax.clauses[index] ?? {}
  const start = behindAside(syntax, verb.head + 1)
  for (let at = start; at < Math.min(to, start + 6); at++) {
    const token = syntax.tokens[at]
    if (token?.xpos === '``') continue
    if (!token || /^(?:SCONJ|PUNCT)$/.test(token.upos)) return at === start && isLeftOver(clausal)
    if (isFarFrom(syntax, at)) return true
    if (token.upos === 'ADP') return judgesByPreposition(syntax, at)
    if (/^too$/i.test(token.text)) return true
    const phrase = phraseAt(syntax, at)
    if (phrase >= 0 && !isBareAdjective(syntax, phrase)) return judgesAsNoun(clausal, phrase)
    if (/^just$/i.test(token.text) && syntax.tokens[at + 1]?.upos !== 'PUNCT') continue
    if (token.upos === 'ADJ' || (token.upos === 'VERB' && token.xpos === 'VBN')) {
      return judgesAsAdjective(clausal, at)
    }
    if (token.upos === 'ADV') continue
    if (evaluativeAdjectives.has(token.text.toLowerCase()) && token.upos !== 'NOUN') return true
  }
  return isLeftOver(clausal)
}

/** “is far from perfect”, “far from free”. */
const isFarFrom = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === 'far' && tokens[at + 1]?.text === 'from' && tokens[at + 2]?.upos === 'ADJ'

/** “It is, however, hard to tell”: the index behind a word or two between commas. */
function behindAside({ tokens }: Sentence, from: number): number {
  if (tokens[from]?.text !== ',') return from
  const end = tokens.findIndex(({ text }, at) => at > from + 1 && text === ',')
  return end > 0 && end <= from + 4 ? end + 1 : from
}

/** “Few options remain”, “no easy way out exists”. */
const isLeftOver = ({ syntax, index, verb }: Clausal): boolean =>
  /^(?:remain|exist)$/.test(syntax.tokens[verb.head]?.lemma ?? '') &&
  subjectHeads(syntax, index).some((head) => evaluativeNouns.has(head))

/** A noun phrase as predicate: “is a mistake”, “is one of its most formidable opponents”, “was the easy part”. */
function judgesAsNoun({ syntax, verb, attributed }: Clausal, phrase: number): boolean {
  if (headLemma(syntax, phrase) === 'part' && judges(syntax, phrase)) return true
  const meant = meantBy(syntax, phrase)
  if (isCounted(syntax, meant)) return false
  if (evaluativeNouns.has(headLemma(syntax, meant))) return true
  return verb.tense === 'past' && !attributed
    ? judgesByDegree(syntax, meant)
    : judges(syntax, meant)
}

/** “There are three options”: how many there are; “there are few options” judges. */
const isCounted = ({ tokens, nounPhrases }: Sentence, phrase: number): boolean => {
  const { from = 0, head = -1 } = nounPhrases[phrase] ?? {}
  return (
    /^(?:option|alternative|reason|way|question|point|course)s$/i.test(tokens[head]?.text ?? '') &&
    tokens
      .slice(from, head)
      .some(
        ({ text, upos }) =>
          upos === 'NUM' || /^(?:several|multiple|various|many|numerous|other)$/i.test(text),
      )
  )
}

/** A noun phrase that is an adjective alone is one. */
const isBareAdjective = ({ nounPhrases, tokens }: Sentence, phrase: number): boolean => {
  const { from, to, head } = nounPhrases[phrase] ?? { from: 0, to: 0, head: -1 }
  return to - from === 1 && tokens[head]?.upos === 'ADJ'
}

/** “in a dire state”, “of little use”. */
function judgesByPreposition(syntax: Sentence, at: number): boolean {
  const phrase = phraseAt(syntax, at + 1)
  const head = headLemma(syntax, phrase)
  // “in need of aid” states what is lacking.
  if (head === 'need') return false
  if (/^of$/i.test(syntax.tokens[at]?.text ?? '') && worthNouns.has(head)) return true
  const isPredicament = predicamentNouns.has(head) && !isNamed(syntax, phrase)
  return phrase >= 0 && (isPredicament || judges(syntax, phrase))
}

/** “in Crisis (Phase 3)”: a grade of a scale, not a judgment. */
const isNamed = ({ tokens, nounPhrases }: Sentence, phrase: number): boolean =>
  /^[A-Z]/.test(tokens[nounPhrases[phrase]?.head ?? -1]?.text ?? '')
