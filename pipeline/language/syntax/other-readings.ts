import type { WordReading } from '../tag/alternatives.ts'
import type { Token } from '../types.ts'

/** What else a sentence’s words can be, and what each reading costs. */
export interface Readings {
  /** By how much a reading of the word at `index` falls short of the one that was taken. */
  deficit(index: number, reading: WordReading): number
  /** The word as another part of speech. */
  tokenAs(index: number, reading: WordReading): Token
}
