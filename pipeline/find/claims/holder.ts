import { headLemma } from '../../language/query/nouns.ts'
import { sourceNouns, utteranceNouns } from '../../lexicon/attribution-verbs.ts'
import { documentNouns } from '../../lexicon/document-words.ts'
import { outermost, mentionsWithin } from '../coreference/mentions.ts'
import { mentionsOfGroup, mentionsOfPhrase, pronounOf } from '../coreference/phrases.ts'
import type { DocumentSentence, FoundMention } from '../../types.ts'
import { complementsOf, isQuantity } from './named.ts'
import type { Reading } from './reading.ts'

/** The mention that names who holds a proposition, through a pronoun too; null where the author does. */
export function holderOf(
  sentence: DocumentSentence,
  holder: readonly number[] | null,
  { mentions, antecedents }: Reading,
): FoundMention | null {
  if (holder === null) return null
  const { syntax } = sentence
  const [first = -1] = holder
  const phrase = syntax.nounPhrases[first]
  const pronoun = pronounOf(syntax, phrase)
  if (pronoun !== null && phrase && counted(sentence, first).length === 0) {
    const [group] = antecedents.of(sentence, pronoun, phrase.head, true)
    return (group && mentionsOfGroup(mentions, group)[0]) ?? null
  }
  if (addressed.test(headLemma(syntax, first))) return null
  const [own] = mentionsOfGroup(mentions, { sentence, phrases: holder })
  if (own) return own
  // “According to a 2021 filing, a new TSMC plant …”: what stands beside a document did not write it.
  const beside = documentNouns.has(headLemma(syntax, first)) ? [] : apposed(sentence, first)
  const others = [...beside, ...counted(sentence, first)]
  const named = others.flatMap((other) => mentionsOfPhrase(mentions, sentence, other))
  return named[0] ?? reporterOf(sentence, first, { mentions })
}

/** Of whom the text speaks to. */
const addressed = /^(?:reader|viewer|listener)$/

/** “the U.N. humanitarian chief, X, said”. */
const apposed = ({ syntax }: DocumentSentence, phrase: number): number[] =>
  syntax.nounPhrases.flatMap(({ appositionOf }, index) => (appositionOf === phrase ? [index] : []))

/** “half of respondents said”. */
const counted = ({ syntax }: DocumentSentence, phrase: number): number[] =>
  isQuantity(syntax, phrase) ? complementsOf(syntax, phrase) : []

/** “According to UN data”: a document that is pointed to, which says nothing itself. */
const isAccordingTo = ({ syntax: { tokens } }: DocumentSentence, from: number): boolean =>
  /^according$/i.test(tokens[from - 2]?.text ?? '')

/** “A UN report found that …”, “the study by X shows that …”: whose report it is. */
function reporterOf(
  sentence: DocumentSentence,
  phrase: number,
  { mentions }: Pick<Reading, 'mentions'>,
): FoundMention | null {
  const { tokens, nounPhrases } = sentence.syntax
  const { from, to, head } = nounPhrases[phrase] ?? { from: 0, to: 0, head: -1 }
  const noun = headLemma(sentence.syntax, phrase)
  if (!documentNouns.has(noun) && !sourceNouns.has(noun)) return null
  const [start, end] = [tokens[from]?.start ?? 0, tokens[head]?.start ?? 0]
  const [before] = outermost(mentionsWithin(mentions, { sentence, start, end }))
  if (before && !isAccordingTo(sentence, from)) return before
  const at = tokens[to]?.xpos === 'VBN' ? to + 1 : to
  const names = tokens[at]?.text === 'by' || (tokens[at]?.text === 'of' && utteranceNouns.has(noun))
  const author = names ? nounPhrases.findIndex(({ preposition }) => preposition === at) : -1
  return mentionsOfPhrase(mentions, sentence, author)[0] ?? null
}
