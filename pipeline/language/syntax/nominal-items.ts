import type { NounPhrase } from '../types.ts'
import type { ParseState } from './frames.ts'
import { isTimePhrase } from './segments.ts'

/** A noun phrase among those of one clause on one side of its verb, with what parts it from the one before. */
export interface Item {
  unit: number
  phrase: number
  comma: boolean
  coordinator: boolean
  parenthesis: boolean
  /** Whether a subordinate clause or other words stand between. */
  gap: boolean
}

export const phraseOf = (state: ParseState, item: Item | undefined): NounPhrase | undefined =>
  state.nounPhrases[item?.phrase ?? -1]

export const isBareItem = (state: ParseState, item: Item): boolean =>
  phraseOf(state, item)?.preposition === null && !isTimePhrase(state, item.unit)

export const isProper = (state: ParseState, item: Item): boolean =>
  state.words.tokens[phraseOf(state, item)?.head ?? -1]?.upos === 'PROPN'

export const isPronoun = (state: ParseState, item: Item): boolean =>
  state.words.classes[phraseOf(state, item)?.head ?? -1] === 'pronoun'

export const isPlural = (state: ParseState, item: Item): boolean =>
  state.words.tokens[phraseOf(state, item)?.head ?? -1]?.xpos.endsWith('S') ?? false

export const isDetermined = (state: ParseState, item: Item): boolean => {
  const word = state.words.classes[phraseOf(state, item)?.from ?? -1]
  return word === 'determiner' || word === 'possessive-pronoun'
}
