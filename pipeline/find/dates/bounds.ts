import type { Season } from '../../lexicon/temporal-names.ts'
import { day, lastOfMonth, mondayOf, type Day } from './calendar.ts'
import { astronomicalYear, isoWeek, toDay } from './fields.ts'
import type { Fields, Mod } from './meaning.ts'

/** The first and the last day of a period. */
export interface Bounds {
  first: Day
  last: Day
}

/** Meteorological seasons of the northern hemisphere: first months. Winter has its year’s December and the next year’s January and February. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

const months = (year: number, month: number, length: number): Bounds | null => {
  const first = day(year, month, 1)
  return first && { first, last: first.add({ months: length }).subtract({ days: 1 }) }
}

/** The days that bound a place in the calendar; null where it is none that has days. `american`: fiscal years begin in October. */
export function boundsOf(fields: Fields, american: boolean): Bounds | null {
  const { half, ...whole } = fields
  if (half === undefined || isHalfYear(fields)) return wholeBounds(fields, american)
  const bounds = wholeBounds(whole, american)
  return bounds && cut(bounds, half)
}

const isHalfYear = ({ decade, century, month }: Fields): boolean =>
  decade === undefined && century === undefined && month === undefined

function cut({ first, last }: Bounds, half: number): Bounds {
  const days = first.until(last, { largestUnit: 'days' }).days + 1
  const months = first.until(last.add({ days: 1 }), { largestUnit: 'months' }).months
  const middle =
    months > 1 ? first.add({ months: months / 2 }) : first.add({ days: Math.floor(days / 2) })
  return half === 1 ? { first, last: middle.subtract({ days: 1 }) } : { first: middle, last }
}

function wholeBounds(fields: Fields, american: boolean): Bounds | null {
  const sign = fields.bc ? -1 : 1
  if (fields.century !== undefined) return years(fields.century * 100, 100, sign)
  if (fields.decade !== undefined) return years(fields.decade * 10, 10, sign)
  const year = astronomicalYear(fields)
  return year === null ? null : inYear(fields, year, american)
}

function years(start: number, length: number, sign: number): Bounds | null {
  const first = sign > 0 ? start : 2 - start - length
  return months(first, 1, length * 12)
}

function inYear(fields: Fields, year: number, american: boolean): Bounds | null {
  const date = toDay(fields)
  if (date && fields.weekOfMonth === undefined) return { first: date, last: date }
  if (fields.week !== undefined) return weekBounds(year, fields.week, fields.weekend ?? false)
  if (fields.weekOfMonth !== undefined) return weekOfMonth(fields, year)
  if (fields.month !== undefined) return months(year, fields.month, fields.months ?? 1)
  if (fields.season !== undefined) return months(year, SEASON_STARTS[fields.season], 3)
  const [start, startYear] = fields.fiscal && american ? [10, year - 1] : [1, year]
  if (fields.quarter !== undefined) return part(startYear, start, fields.quarter, 3)
  if (fields.half !== undefined) return part(startYear, start, fields.half, 6)
  if (fields.fiscal && fields.split && !american) return months(year - 1, 1, 24)
  return months(startYear, start, 12)
}

const part = (year: number, start: number, index: number, length: number): Bounds | null => {
  const month = start - 1 + (index - 1) * length
  return months(year + Math.floor(month / 12), (month % 12) + 1, length)
}

function weekBounds(year: number, week: number, weekend: boolean): Bounds | null {
  const monday = mondayOf(year, week)
  return (
    monday && { first: weekend ? monday.add({ days: 5 }) : monday, last: monday.add({ days: 6 }) }
  )
}

function weekOfMonth(fields: Fields, year: number): Bounds | null {
  const { weekOfMonth: index = 1, month = 1 } = fields
  const date = toDay(fields)
  if (date && index === 0) return { first: date, last: date.add({ days: 6 }) }
  const length = lastOfMonth(year, month)
  const start = index === -1 ? length - 6 : (index - 1) * 7 + 1
  const first = day(year, month, start)
  const last = day(year, month, Math.min(start + 6, length))
  if (!first || !last) return null
  return fields.weekend ? saturdayAndSunday(first, last) : { first, last }
}

function saturdayAndSunday(first: Day, last: Day): Bounds {
  const saturday = first.add({ days: (6 - first.dayOfWeek + 7) % 7 })
  const sunday = saturday.add({ days: 1 })
  return { first: saturday, last: sunday.until(last).sign < 0 ? saturday.add({ days: 1 }) : sunday }
}

/** The ISO 8601 week in which most of a week of a month lies. */
export function weekFields(fields: Fields): Fields | null {
  const year = astronomicalYear(fields)
  const bounds = year === null ? null : weekOfMonth({ ...fields }, year)
  return (
    bounds &&
    isoWeek(
      bounds.first.add({ days: fields.weekend ? 0 : 3 }),
      fields.weekend ? { weekend: true } : {},
    )
  )
}

/** `start`, `mid` and `end` narrow a period to a third of it: of its months, or of its days where it has fewer than three months. */
export function narrow({ first, last }: Bounds, mod: Mod | null): Bounds {
  if (mod !== 'start' && mod !== 'mid' && mod !== 'end') return { first, last }
  const after = last.add({ days: 1 })
  const length = first.until(after, { largestUnit: 'months' }).months
  const unit = length >= 3 ? 'months' : 'days'
  const total = unit === 'months' ? length : first.until(after, { largestUnit: 'days' }).days
  // Two days have a start and an end, and no middle but both.
  const third = total === 2 && mod !== 'mid' ? 1 : Math.floor(total / 3)
  const [from, to] =
    mod === 'start' ? [0, third] : mod === 'mid' ? [third, total - third] : [total - third, total]
  return {
    first: first.add({ [unit]: from }),
    last: first.add({ [unit]: to }).subtract({ days: 1 }),
  }
}
