import type { Token } from '../types.ts'

/** What a word can be read as instead. */
export type Reading =
  'finite' | 'base' | 'participle' | 'gerund' | 'noun' | 'adjective' | 'subordinator'

/** What else a sentence’s words can be, and what each reading costs. */
export interface Readings {
  /** By how much a reading of the word at `index` falls short of the one that was taken. */
  deficit(index: number, reading: Reading): number
  /** The word as another part of speech. */
  tokenAs(index: number, reading: Reading): Token
}
