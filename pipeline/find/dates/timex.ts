import { DURATION_CODES, type Unit } from '../../lexicon/temporal-units.ts'
import { weekFields } from './bounds.ts'
import { toDay } from './fields.ts'
import type { Amount, Fields } from './meaning.ts'

/** TIMEX3 normal forms (TimeML 1.2.1, section on the value attribute). */

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** The value of a place in the calendar: `2022-08-04`, `199`, `2022-Q1`, `XXXX-03`, `1791-06-20TNI`. */
export function calendarValue(fields: Fields): string {
  const era = fields.bc ? 'BC' : ''
  if (fields.century !== undefined) return era + pad(fields.century, 2)
  if (fields.decade !== undefined) return era + pad(fields.decade, 3)
  const year = era + (fields.year === undefined ? 'XXXX' : pad(fields.year, 4))
  if (fields.fiscal) return `FY${year}${fraction(fields)}`
  return year + inYear(fields)
}

const fraction = ({ half, quarter }: Fields): string =>
  quarter !== undefined ? `-Q${String(quarter)}` : half !== undefined ? `-H${String(half)}` : ''

function inYear(fields: Fields): string {
  const date = toDay(fields)
  if (fields.weekOfMonth !== undefined) return weekInMonth(fields)
  if (date) return `-${pad(date.month, 2)}-${pad(date.day, 2)}${fields.time ?? ''}`
  if (fields.week !== undefined) return `-W${pad(fields.week, 2)}${fields.weekend ? '-WE' : ''}`
  if (fields.season !== undefined) return `-${fields.season}`
  if (fields.month !== undefined && fields.months !== undefined)
    return monthsInYear(fields.month, fields.months, fields)
  if (fields.month !== undefined)
    return `-${pad(fields.month, 2)}${fields.day === undefined ? unknownDay(fields) : `-${pad(fields.day, 2)}${fields.time ?? ''}`}`
  if (fields.weekday !== undefined) return `-WXX-${String(fields.weekday)}${fields.time ?? ''}`
  return fraction(fields) || (fields.time === undefined ? '' : `-XX-XX${fields.time}`)
}

/** “the MAM season”: `2025-03/2025-05`. */
function monthsInYear(month: number, length: number, { year }: Fields): string {
  const last = month + length - 2
  const until = year === undefined ? 'XXXX' : pad(year + Math.floor(last / 12), 4)
  return `-${pad(month, 2)}/${until}-${pad((last % 12) + 1, 2)}`
}

const unknownDay = ({ time }: Fields): string => (time === undefined ? '' : `-XX${time}`)

function weekInMonth(fields: Fields): string {
  const week = weekFields(fields)
  return week?.week === undefined ? '-WXX' : `-W${pad(week.week, 2)}${fields.weekend ? '-WE' : ''}`
}

const CLOCK: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])

/** The value of a length: `P3Y`, `PXM`, `P2DE`, `PT24H`, `P1Y6M`. */
export function durationValue(amount: Amount): string {
  if (amount.length === 0) return 'PXX'
  const part = ({ count, unit }: Amount[number]): string =>
    `${count === null ? 'X' : String(count)}${DURATION_CODES[unit].replace('T', '')}`
  const days = amount.filter(({ unit }) => !CLOCK.has(unit)).map(part)
  const clock = amount.filter(({ unit }) => CLOCK.has(unit)).map(part)
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`
}
