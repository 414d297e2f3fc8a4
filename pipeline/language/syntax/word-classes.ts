import type { Token } from '../types.ts'

/** What a word can do in a phrase: coarser than its tags. */
export type WordClass =
  | 'noun'
  | 'number'
  | 'determiner'
  | 'possessive-pronoun'
  | 'possessive'
  | 'pronoun'
  | 'adjective'
  | 'adverb'
  | 'not'
  | 'finite'
  | 'base'
  | 'gerund'
  | 'participle'
  | 'modal'
  | 'to'
  | 'particle'
  | 'preposition'
  | 'subordinator'
  | 'wh'
  | 'coordinator'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'open'
  | 'close'
  | 'quote'
  | 'hyphen'
  | 'currency'
  | 'other'

/** What can be an auxiliary. */
export const AUXILIARY_LEMMAS: ReadonlySet<string> = new Set(['be', 'have', 'do'])

export const isVerbal = (word: WordClass | undefined): boolean =>
  word === 'finite' || word === 'base' || word === 'gerund' || word === 'participle'

/** Whether the token can be an auxiliary by its lemma: be, have, do. */
export const isAuxiliaryLemma = (token: Token | undefined): boolean =>
  token !== undefined && AUXILIARY_LEMMAS.has(token.lemma)
