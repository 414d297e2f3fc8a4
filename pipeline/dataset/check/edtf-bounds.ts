import edtf from 'edtf'
import { Temporal } from 'temporal-polyfill'

/** The days that an EDTF expression may mean; null where it is open or unknown. ISO 8601. */
export interface DayBounds {
  earliest: string | null
  latest: string | null
}

/** Bounds that were asked for: the library takes long, and a corpus says the same days over and over. */
const known = new Map<string, DayBounds | null>()
const mostKnown = 10_000

/**
 * The bounds of an Extended Date/Time Format expression (ISO 8601-2:2019; levels 0 to 2), or null where it is
 * none. The library takes 2021-02-29 for 1 March and an unknown start for 1970: days are checked against the
 * calendar, and the sides of an interval are read one by one.
 */
export function edtfBounds(text: string): DayBounds | null {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const bounds = readBounds(text)
  known.set(text, bounds)
  return bounds
}

/** A year, month or day of the calendar and nothing more: most expressions, for which no grammar is needed. */
const plain = /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/

function readBounds(text: string): DayBounds | null {
  if (plain.test(text)) return plainBounds(text)
  if (!hasRealDays(text) || !isValid(text)) return null
  const sides = text.split('/')
  const first = boundsOfSide(sides[0] ?? '')
  const last = boundsOfSide(sides.at(-1) ?? '')
  return { earliest: first.earliest, latest: last.latest }
}

function plainBounds(text: string): DayBounds | null {
  if (text.length === 10) return hasRealDays(text) ? { earliest: text, latest: text } : null
  const [year, month] = [text.slice(0, 4), text.slice(5)]
  const lastMonth = month === '' ? '12' : month
  const { daysInMonth } = Temporal.PlainYearMonth.from(`${year}-${lastMonth}`)
  return {
    earliest: `${year}-${month === '' ? '01' : month}-01`,
    latest: `${year}-${lastMonth}-${String(daysInMonth)}`,
  }
}

function isValid(text: string): boolean {
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}

function hasRealDays(text: string): boolean {
  const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
  return days.every((day) => {
    try {
      return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
    } catch {
      return false
    }
  })
}

function boundsOfSide(side: string): DayBounds {
  if (side === '' || side === '..') return { earliest: null, latest: null }
  const year = /^(-?\d{4})-2[1-4]/.exec(side)?.[1]
  if (year !== undefined) return boundsOfSeason(Number(year))
  const { min, max } = edtf(side)
  return { earliest: dayOf(min), latest: dayOf(max) }
}

/** Which months a season has depends on the hemisphere: it lies between the winters around its year. */
function boundsOfSeason(year: number): DayBounds {
  const lastDay = Temporal.PlainYearMonth.from({ year: year + 1, month: 2 }).daysInMonth
  return {
    earliest: Temporal.PlainDate.from({ year: year - 1, month: 12, day: 1 }).toString(),
    latest: Temporal.PlainDate.from({ year: year + 1, month: 2, day: lastDay }).toString(),
  }
}

function dayOf(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .toString()
}
