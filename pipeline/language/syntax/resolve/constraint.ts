import type { WordReading } from '../../tag/alternatives.ts'
import type { Readings } from '../other-readings.ts'
import type { Words } from '../verb-readings.ts'
import type { WordClass } from '../word-classes.ts'

/** What a clause asks of a word by what stands beside it. */
export interface WordConstraint {
  id: string
  /** A sentence whose word in brackets a tagger can take for another part of speech. */
  example: string
  /** The classes of the words that it is asked of. */
  of: readonly WordClass[]
  /** Whether the word at `index` breaks it. */
  isBroken: (words: Words, index: number) => boolean
  /** The readings that meet it. */
  readings: readonly WordReading[]
  /** The greatest deficit at which a reading is believed. */
  limit: number
}

/** How a word is to be read. */
export interface Choice {
  index: number
  reading: WordReading
}

/** What the verbs of a sentence ask of one another. */
export interface VerbConstraint {
  id: string
  /** As of a word’s constraint. */
  example: string
  /** The reading that the example’s word takes. */
  reading: WordReading
  /** The words of a sentence that it has read otherwise. */
  choose: (words: Words, readings: Readings) => readonly Choice[]
}

/**
 * The greatest deficits at which a reading is believed, in units of the tagger’s scores: its tags are right nine times
 * in ten where a rival falls short by `near`; `certain` is for where nothing else is grammatical.
 */
export const limits = { near: 8000, likely: 20_000, possible: 40_000, certain: 80_000 } as const
