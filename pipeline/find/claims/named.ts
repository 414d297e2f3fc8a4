import { isImpersonal } from '../../language/query/impersonal.ts'
import { headLemma } from '../../language/query/nouns.ts'
import type { Sentence } from '../../language/types.ts'
import { quantityNouns } from '../../lexicon/event-nouns.ts'
import { mentionsOfGroup, mentionsOfPhrase, pronounOf } from '../coreference/phrases.ts'
import type { DocumentSentence, FoundActor, FoundMention } from '../../types.ts'
import type { Reading } from './reading.ts'

/** An actor that a phrase names, and the mention by which it does; none where a pronoun does. */
export interface Named {
  actor: FoundActor
  mention: FoundMention | null
}

/** Whom a phrase names, through a pronoun or a quantity (“thousands of families”) too. */
export function named(sentence: DocumentSentence, phrase: number, reading: Reading): Named[] {
  const { syntax } = sentence
  const own = syntax.nounPhrases[phrase]
  const pronoun = pronounOf(syntax, own)
  if (pronoun !== null && own && !(pronoun === 'it' && isImpersonal(syntax, own.head))) {
    const groups = reading.antecedents.of(sentence, pronoun, own.head)
    const found = groups.flatMap((group) => mentionsOfGroup(reading.mentions, group))
    if (found.length > 0) return found.map(({ actor }) => ({ actor, mention: null }))
  }
  const found = mentionsOfPhrase(reading.mentions, sentence, phrase)
  if (found.length > 0 || !isQuantity(syntax, phrase)) {
    return found.map((mention) => ({ actor: mention.actor, mention }))
  }
  return complementsOf(syntax, phrase).flatMap((inner) => named(sentence, inner, reading))
}

/** Whom a phrase and those coordinated with it before a token name. */
export const namedTogether = (
  sentence: DocumentSentence,
  phrase: number,
  reading: Reading,
  before = Infinity,
): Named[] => [
  ...named(sentence, phrase, reading),
  ...sentence.syntax.nounPhrases.flatMap(({ conjunctOf, possessorOf, head }, index) =>
    conjunctOf === phrase && possessorOf === null && head < before
      ? named(sentence, index, reading)
      : [],
  ),
]

/** The “of” phrases behind a phrase. */
export const complementsOf = (syntax: Sentence, phrase: number): number[] =>
  syntax.nounPhrases.flatMap(({ possessorOf, from }, index) =>
    possessorOf === phrase && from > (syntax.nounPhrases[phrase]?.head ?? 0) ? [index] : [],
  )

/** “thousands of”, “half of”. */
export const isQuantity = (syntax: Sentence, phrase: number): boolean =>
  quantityNouns.has(headLemma(syntax, phrase)) ||
  syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.upos === 'NUM'
