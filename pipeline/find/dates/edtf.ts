import type { Season } from '../../lexicon/temporal-names.ts'
import type { TemporalExpression } from '../../records.ts'
import { boundsOf, type Bounds } from './bounds.ts'
import type { Day } from './calendar.ts'
import { astronomicalYear, toDay } from './fields.ts'
import type { Fields, Mod } from './meaning.ts'

/** Extended Date/Time Format (ISO 8601-2:2019, Annex A; loc.gov/standards/datetime), levels 0 to 2. */

type Signal = TemporalExpression['signal']

/** Codes of the sub-year groupings of level 2. */
const SEASON_CODES: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }
const QUARTER_BASE = 32
const HALF_BASE = 39

const pad = (value: number, length: number): string =>
  value < 0 ? `-${String(-value).padStart(length, '0')}` : String(value).padStart(length, '0')

type Precision = 'year' | 'month' | 'day'

/** A day at a precision. */
function edtfDay(date: Day, precision: Precision): string {
  const year = pad(date.year, 4)
  if (precision === 'year') return year
  const month = `${year}-${pad(date.month, 2)}`
  return precision === 'month' ? month : `${month}-${pad(date.day, 2)}`
}

/** An interval between two days, at a precision. */
export const edtfInterval = ({ first, last }: Bounds, precision: Precision): string =>
  `${edtfDay(first, precision)}/${edtfDay(last, precision)}`

/** A place in the calendar with what introduces and loosens it; null where the format cannot say it. */
export function calendarEdtf(
  fields: Fields,
  mod: Mod | null,
  signal: Signal,
  american: boolean,
): string | null {
  if (fields.time !== undefined) return null
  if (signal === 'since' || signal === 'until') return open(fields, signal, mod, american)
  const date = simple(fields)
  if (date !== null) return mod === 'approx' && !date.includes('X') ? `${date}~` : date
  return grouping(fields) ?? interval(fields, american)
}

/** Years, months, days, decades, centuries. */
function simple(fields: Fields): string | null {
  if (fields.weekOfMonth !== undefined) return null
  const date = toDay(fields)
  if (date) return edtfDay(date, 'day')
  if (fields.century !== undefined)
    return fields.bc ? `-${pad(fields.century, 2)}XX` : `${pad(fields.century, 2)}XX`
  if (fields.decade !== undefined) return fields.bc ? null : `${pad(fields.decade, 3)}X`
  const year = astronomicalYear(fields)
  if (year === null || fields.fiscal || fields.months !== undefined || isGrouped(fields))
    return null
  return fields.month === undefined ? pad(year, 4) : `${pad(year, 4)}-${pad(fields.month, 2)}`
}

const isGrouped = ({ season, quarter, half, week, weekday }: Fields): boolean =>
  [season, quarter, half, week, weekday].some((part) => part !== undefined)

function grouping(fields: Fields): string | null {
  const year = astronomicalYear(fields)
  if (year === null || fields.fiscal) return null
  if (fields.season !== undefined) return `${pad(year, 4)}-${String(SEASON_CODES[fields.season])}`
  if (fields.quarter !== undefined)
    return `${pad(year, 4)}-${String(QUARTER_BASE + fields.quarter)}`
  return fields.half === undefined ? null : `${pad(year, 4)}-${String(HALF_BASE + fields.half)}`
}

function interval(fields: Fields, american: boolean): string | null {
  const bounds = boundsOf(fields, american)
  if (!bounds) return null
  if (fields.fiscal && fields.quarter === undefined && fields.half === undefined && !american)
    return fields.split ? edtfInterval(bounds, 'year') : edtfDay(bounds.last, 'year')
  return edtfInterval(bounds, precisionOf(fields))
}

const precisionOf = (fields: Fields): Precision => {
  if (fields.week !== undefined || fields.weekOfMonth !== undefined) return 'day'
  return fields.decade === undefined && fields.century === undefined ? 'month' : 'year'
}

/** “since 2001”: `2001/..`; “until 2025”: `../2025`. */
function open(
  fields: Fields,
  signal: 'since' | 'until',
  mod: Mod | null,
  american: boolean,
): string | null {
  const bounds = boundsOf(fields, american)
  const simpleDate = simple(fields)
  if (!bounds) return null
  const edge =
    simpleDate ?? edtfDay(signal === 'since' ? bounds.first : bounds.last, precisionOf(fields))
  const date = mod === 'approx' && simpleDate !== null && !edge.includes('X') ? `${edge}~` : edge
  return signal === 'since' ? `${date}/..` : `../${date}`
}
