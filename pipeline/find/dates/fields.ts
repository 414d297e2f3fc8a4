import type { Unit } from '../../lexicon/temporal-units.ts'
import { day, easter, type Day } from './calendar.ts'
import type { Fields } from './meaning.ts'

/** Arithmetic on places in the calendar. Years count astronomically here: 1 BC is 0, 480 BC is −479. */

/** The astronomical year; null where none is known. */
export function astronomicalYear({ bc, year }: Fields): number | null {
  if (year === undefined) return null
  return bc ? 1 - year : year
}

/** The fields of an astronomical year. */
export const yearFields = (year: number): Fields =>
  year > 0 ? { year } : { bc: true, year: 1 - year }

/** The fields of a day. */
export const dayFields = (date: Day): Fields => ({
  ...yearFields(date.year),
  month: date.month,
  day: date.day,
})

/** The day that the fields name, if they name one. */
export function toDay(fields: Fields): Day | null {
  const year = astronomicalYear(fields)
  if (year === null) return null
  if (fields.easter !== undefined) return easter(year)?.add({ days: fields.easter }) ?? null
  if (fields.month === undefined || fields.day === undefined) return null
  return day(year, fields.month, fields.day)
}

const MONTHS_OF: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
}

const DAYS_OF: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7, fortnight: 14 }

/** The unit that holds the fields: “this month” of a day. Null where the fields are coarser. */
export function truncate(fields: Fields, unit: Unit): Fields | null {
  const year = astronomicalYear(fields)
  const bc = fields.bc ? { bc: fields.bc } : {}
  switch (unit) {
    case 'century':
      return withHundreds(fields, bc)
    case 'decade':
      if (fields.decade !== undefined) return { ...bc, decade: fields.decade }
      return fields.year === undefined ? null : { ...bc, decade: Math.floor(fields.year / 10) }
    case 'year':
      return year === null ? null : yearFields(year)
    case 'quarter':
      return year === null ? null : quarterOf(fields, year)
    case 'month':
      return year === null ? null : monthOf(fields, year)
    case 'week':
    case 'weekend':
      return weekOf(fields, unit)
    case 'day': {
      const date = toDay(fields)
      return date && dayFields(date)
    }
    default:
      return null
  }
}

function withHundreds({ century, decade, year }: Fields, bc: Fields): Fields | null {
  const value =
    century ??
    (decade === undefined ? undefined : Math.floor(decade / 10)) ??
    (year === undefined ? undefined : Math.floor(year / 100))
  return value === undefined ? null : { ...bc, century: value }
}

function quarterOf({ quarter, month }: Fields, year: number): Fields | null {
  if (quarter !== undefined) return { ...yearFields(year), quarter }
  return month === undefined ? null : { ...yearFields(year), quarter: Math.ceil(month / 3) }
}

function monthOf(fields: Fields, year: number): Fields | null {
  const date = toDay(fields)
  const month = fields.month ?? date?.month
  return month === undefined ? null : { ...yearFields(year), month }
}

function weekOf(fields: Fields, unit: 'week' | 'weekend'): Fields | null {
  const weekend = unit === 'weekend' ? { weekend: true as const } : {}
  if (fields.week !== undefined && fields.year !== undefined)
    return { year: fields.year, week: fields.week, ...weekend }
  const date = toDay(fields)
  return date && isoWeek(date, weekend)
}

/** The ISO 8601 week of a day. */
export function isoWeek(date: Day, more: Fields = {}): Fields | null {
  const { yearOfWeek, weekOfYear } = date
  return yearOfWeek === undefined || weekOfYear === undefined
    ? null
    : { year: yearOfWeek, week: weekOfYear, ...more }
}

/** The unit that lies `step` units after the one that holds the fields. Null where the fields are coarser than the unit. */
export function shift(fields: Fields, unit: Unit, step: number): Fields | null {
  const base = truncate(fields, unit === 'fortnight' ? 'week' : unit)
  if (!base) return null
  if (base.week !== undefined)
    return shiftWeek(fields, base, unit === 'fortnight' ? step * 2 : step)
  return move(base, unit, step)
}

function shiftWeek(fields: Fields, base: Fields, step: number): Fields | null {
  const date = toDay(fields)
  const weekend = base.weekend ? { weekend: base.weekend } : {}
  return date
    ? isoWeek(date.add({ weeks: step }), weekend)
    : { ...base, week: (base.week ?? 0) + step }
}

/** The fields moved by units, at their own precision. Null where the unit is finer than the fields. */
export function move(fields: Fields, unit: Unit, step: number): Fields | null {
  const date = toDay(fields)
  const [months, days] = [MONTHS_OF[unit], DAYS_OF[unit]]
  if (date && days !== undefined) return dayFields(date.add({ days: days * step }))
  if (months === undefined) return null
  if (date) return dayFields(date.add({ months: months * step }))
  return moveByMonths(fields, months * step)
}

function moveByMonths(fields: Fields, months: number): Fields | null {
  const year = astronomicalYear(fields)
  const years = Math.trunc(months / 12)
  const whole = months % 12 === 0
  if (year !== null && fields.month !== undefined) {
    const total = year * 12 + fields.month - 1 + months
    return { ...yearFields(Math.floor(total / 12)), month: (((total % 12) + 12) % 12) + 1 }
  }
  if (year !== null && fields.quarter !== undefined && months % 3 === 0) {
    const total = year * 4 + fields.quarter - 1 + months / 3
    return { ...yearFields(Math.floor(total / 4)), quarter: (((total % 4) + 4) % 4) + 1 }
  }
  if (!whole) return null
  if (year !== null) return { ...withoutYear(fields), ...yearFields(year + years) }
  return moveByYears(fields, years)
}

const withoutYear = ({ half, season, fiscal, split }: Fields): Fields => ({
  ...(half === undefined ? {} : { half }),
  ...(season === undefined ? {} : { season }),
  ...(fiscal ? { fiscal } : {}),
  ...(split ? { split } : {}),
})

function moveByYears(fields: Fields, years: number): Fields | null {
  const sign = fields.bc ? -1 : 1
  if (fields.decade !== undefined && years % 10 === 0)
    return { ...fields, decade: fields.decade + (sign * years) / 10 }
  if (fields.century !== undefined && years % 100 === 0)
    return { ...fields, century: fields.century + (sign * years) / 100 }
  return null
}
