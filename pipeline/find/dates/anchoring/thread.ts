import type { Block, DocumentSection, FoundDate } from '../../../types.ts'
import { isAhead } from './tense.ts'
import type { Tense } from './tense.ts'
import { astronomicalYear, toDay } from '../fields.ts'
import type { Fields, Meaning } from '../meaning.ts'

/** A dated expression that later ones may be counted from. */
export interface Knot {
  fields: Fields
  found: FoundDate
  block: Block
  section: DocumentSection
  /** Whether the text said its year, or a thread gave it, rather than a reckoning from another date. */
  carriesYear: boolean
}

/** A date as it is met in the text. */
export interface Met {
  found: FoundDate
  fields: Fields
  meaning: Meaning
  /** The word before it. */
  before: string | null
  narrative: boolean
  tense: Tense | null
}

/** The dates that a text has come to, as it goes on. */
export class Thread {
  /** The last date of any precision. */
  last: Knot | null = null
  /** The last one that is a day. */
  lastDay: Knot | null = null
  /** The last one that is a month or a day. */
  lastMonth: Knot | null = null
  /** The last one with a year. */
  lastYear: Knot | null = null
  /** The last season. */
  lastSeason: Knot | null = null
  /** The last year that a heading said. */
  heading: Knot | null = null

  /** Goes on to a date, unless it is only looked back at or out to. */
  follow(met: Met): void {
    if (isAside(met)) return
    const { found, fields, meaning } = met
    const { block, section } = found.sentence
    const knot: Knot = { fields, found, block, section, carriesYear: carriesYear(met) }
    if (!isElsewhere(met)) this.last = knot
    if (fields.season !== undefined || fields.months !== undefined) this.lastSeason = knot
    if (astronomicalYear(fields) === null) return
    if (!isElsewhere(met) && !isLookingBack(met)) this.lastYear = knot
    const date = toDay(fields)
    if (date) this.lastDay = knot
    if (date || fields.month !== undefined) this.lastMonth = knot
    if (block.kind === 'heading' && meaning.kind === 'calendar' && !meaning.shift)
      this.heading = knot
  }
}

/** The day of publication in the document’s head, and what history says of the reader’s own time. */
const isAside = ({ found, narrative }: Met): boolean =>
  found.sentence.block.kind === 'metadata' || (narrative && found.anchor === 'published')

/** “since 1990”, “Kut (1915)”, what was planned for 1990: the story does not move there. */
const isElsewhere = ({ found, fields, before, narrative, tense }: Met): boolean =>
  found.signal === 'since' ||
  (narrative && isAhead(tense)) ||
  (before === '(' && isBare(fields) && found.sentence.block.kind !== 'heading')

/** “two years earlier”: later years are not counted from there. */
const isLookingBack = ({ meaning }: Met): boolean =>
  meaning.kind === 'calendar' && (meaning.shift?.step ?? 0) < 0

const isBare = ({ month, season }: Fields): boolean => month === undefined && season === undefined

const BEFORE_STORY: ReadonlySet<string> = new Set([
  'in',
  'during',
  'throughout',
  'until',
  'by',
  'to',
])

/** A bare year carries on only where something happened in it: “in 2015”, not “the 2015 accord”. */
function carriesYear({ found, fields, meaning, before }: Met): boolean {
  const said = meaning.kind === 'calendar' && meaning.shift === null && found.anchor !== 'published'
  return (
    said &&
    (!isBare(fields) || BEFORE_STORY.has(before ?? '') || found.sentence.block.kind === 'heading')
  )
}
