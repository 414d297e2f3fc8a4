import type { Season } from '../../lexicon/temporal-names.ts'
import type { Reference } from '../../lexicon/temporal-references.ts'
import type { Unit } from '../../lexicon/temporal-units.ts'
import type { TemporalExpression } from '../../records.ts'

export type Mod = NonNullable<TemporalExpression['mod']>

/**
 * Places in the calendar that a text says, or, once resolved, means; from coarse to fine.
 * What is absent was not said.
 */
export interface Fields {
  /** Before Christ: years, decades and centuries then count backwards. */
  bc?: true
  /** The hundreds of its years: 19 for the 20th century. */
  century?: number
  /** The tens of its years: 199 for the 1990s. */
  decade?: number
  year?: number
  /** Whether the year is a fiscal year; with `year` its name, the year in which it ends. */
  fiscal?: true
  /** Whether the fiscal year is named by both years that it lies in. */
  split?: true
  /** Of the finest field beside it. */
  half?: number
  quarter?: number
  season?: Season
  month?: number
  /** How many months from `month` on: a season of rains (“the MAM season”). */
  months?: number
  /** ISO 8601 week of `year`. */
  week?: number
  weekend?: true
  /** Of the month: the first week has its days 1 to 7; −1 is the last. */
  weekOfMonth?: number
  day?: number
  /** ISO 8601: Monday is 1. */
  weekday?: number
  /** Days from Western Easter Sunday. */
  easter?: number
  /** TIMEX3 time: `TMO`, `T14:30`. */
  time?: string
}

/** Where the reading of a relative expression starts. */
export interface Shift {
  /** `published`: the day of publication; `thread`: the dated expression before it; `nearest`: that one in the same paragraph, else the publication day. */
  from: 'published' | 'thread' | 'nearest'
  /** How many units forward; null: by whatever unit the fields have (“last October”). */
  unit: Unit | null
  step: number
  /** Whether it keeps the precision of what it counts from (“a year later”), not its own unit’s (“last year”). */
  keepsPrecision?: true
}

/** A length: parts of whole or decimal counts, null where vague. */
export type Amount = readonly { count: number | null; unit: Unit }[]

/** What the words alone say; nothing in it is inferred. */
export type Meaning =
  | {
      kind: 'calendar'
      fields: Fields
      shift: Shift | null
      side?: 'earlier' | 'later'
      again?: 'season'
    }
  | { kind: 'duration'; amount: Amount; place: DurationPlace | null }
  | { kind: 'set'; amount: Amount | null; fields: Fields }
  | { kind: 'reference'; reference: Reference }

/** Where a duration lies: before or after a day, or at the edge of a period. */
export type DurationPlace =
  | { kind: 'beside'; from: Shift['from']; direction: -1 | 1 }
  | { kind: 'within'; edge: 'first' | 'last'; period: Meaning & { kind: 'calendar' } }

/** A temporal expression as it was read: a half-open range of word indices and its meaning. */
export interface TemporalReading {
  from: number
  to: number
  rule: string
  meaning: Meaning
  mod: Mod | null
  /** Set where the words allow another reading. */
  doubtful?: true
}

/** A meaning of the calendar. */
export const calendar = (
  fields: Fields,
  shift: Shift | null = null,
): Meaning & { kind: 'calendar' } => ({
  kind: 'calendar',
  fields,
  shift,
})

/** What a family reads: the rule’s id and the meaning. */
export interface Said {
  rule: string
  meaning: Meaning
  mod?: Mod | null
  doubtful?: true
}

/** A place in the calendar. */
export interface SaidPeriod extends Said {
  meaning: Meaning & { kind: 'calendar' }
}

export const period = (rule: string, fields: Fields, shift: Shift | null = null): SaidPeriod => ({
  rule,
  meaning: calendar(fields, shift),
})
