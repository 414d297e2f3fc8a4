import type { Block, DocumentSection, FoundDate } from '../../types.ts'
import { astronomicalYear, toDay } from '../fields.ts'
import type { Fields } from '../meaning.ts'

/** A dated expression that later ones may be counted from. */
export interface Knot {
  fields: Fields
  found: FoundDate
  block: Block
  section: DocumentSection
  /** Whether the text said its year, or a thread gave it, rather than a reckoning from another date. */
  carriesYear: boolean
}

/** The dates that a text has come to, as it goes on. */
export class Thread {
  /** The last date of any precision. */
  last: Knot | null = null
  /** The last one that is a day. */
  lastDay: Knot | null = null
  /** The last one with a year. */
  lastYear: Knot | null = null

  add(knot: Knot): void {
    this.last = knot
    if (astronomicalYear(knot.fields) === null) return
    this.lastYear = knot
    if (toDay(knot.fields)) this.lastDay = knot
  }
}
