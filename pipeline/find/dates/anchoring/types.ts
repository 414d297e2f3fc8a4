import type { TemporalExpression } from '../../../records.ts'
import type { Block, DocumentSection, FoundDate } from '../../../types.ts'
import type { Day } from '../calendar.ts'
import type { Fields } from '../meaning.ts'
import type { Tense } from './tense.ts'
import type { Thread } from './thread.ts'

/** What an expression is resolved in. */
export interface Setting {
  published: Day | null
  american: boolean
  thread: Thread
}

/** Where an expression stands. */
export interface Standing {
  block: Block
  section: DocumentSection
  tense: Tense | null
  /** Whether the clause says what holds in every year. */
  habitual: boolean
  /** Whether its section tells history. */
  narrative: boolean
  signal: TemporalExpression['signal']
  mod: TemporalExpression['mod']
}

/** A place in the calendar with what was not said filled in; `fields` null where nothing could be inferred. */
export interface Anchored {
  fields: Fields | null
  anchor: FoundDate | 'published' | null
  /** How sure the inference is. */
  inference: 'none' | 'safe' | 'likely' | 'weak'
}

/** Nothing to count from: what was said stays as it was said. */
export const unanchored = (fields: Fields | null): Anchored => ({
  fields,
  anchor: null,
  inference: 'weak',
})
