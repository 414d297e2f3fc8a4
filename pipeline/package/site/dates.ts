import type { TemporalExpression } from '../../records.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `4 August 2022`, from `2022-08-04`; `August 2022` and `2022` where less is known; as it is where it is no date. */
export function readableDay(date: string): string {
  const part = partOfYear(date)
  if (part !== null) return part
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  if (year === undefined) return date
  const name = months[Number(month) - 1]
  if (name === undefined) return month === undefined ? year : date
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`
}

const ordinals = ['', 'first', 'second', 'third', 'fourth']

/** `first half of 2024` from `2024-H1`, `the 1990s` from `199`; null for what is neither. */
function partOfYear(value: string): string | null {
  const [, year, unit, number] = /^(\d{4})-([HQ])([1-4])$/.exec(value) ?? []
  if (year !== undefined) {
    return `${ordinals[Number(number)] ?? ''} ${unit === 'H' ? 'half' : 'quarter'} of ${year}`
  }
  return /^\d{3}$/.test(value) ? `the ${value}0s` : null
}

const references: Record<string, string> = {
  PAST_REF: 'in the past, not said when',
  PRESENT_REF: 'at the time of writing',
  FUTURE_REF: 'in the future, not said when',
}

const modifiers: Record<NonNullable<TemporalExpression['mod']>, string> = {
  start: 'early in ',
  mid: 'in the middle of ',
  end: 'late in ',
  approx: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
}

/** What a temporal expression stands for, in words: as precise as the text is, and no more. */
export function readableDate({ type, value, mod, signal, earliest, latest }: Dated): string {
  if (value === null) return 'not said when'
  const reference = references[value]
  if (reference !== undefined) return reference
  if (type === 'set') return `every ${duration(value)?.replace(/^1 /, '') ?? value}`
  const length = duration(value)
  if (length !== null)
    return `${modifiers[mod ?? 'mid'].replace(/^in.*/, '')}${length}${within(earliest, latest)}`
  const words = `${mod === null ? '' : modifiers[mod]}${readableDay(value)}`
  return signal === null ? words : `${signal} ${words}`
}

type Dated = Pick<TemporalExpression, 'type' | 'value' | 'mod' | 'signal' | 'earliest' | 'latest'>

function within(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return ''
  return `, ${earliest === null ? '…' : readableDay(earliest)} to ${latest === null ? '…' : readableDay(latest)}`
}

const units: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  Q: 'quarter',
}

/** `2 decades` from `P2DE`; null for what is none, or of several units. */
function duration(value: string): string | null {
  const [, amount, unit] = /^P(\d+(?:\.\d+)?|X)(DE|CE|[YMWDQ])$/.exec(value) ?? []
  const name = units[unit ?? '']
  if (amount === undefined || name === undefined) return null
  const plural = name === 'century' ? 'centuries' : `${name}s`
  if (amount === 'X') return `some ${plural}`
  return amount === '1' ? `1 ${name}` : `${amount} ${plural}`
}
