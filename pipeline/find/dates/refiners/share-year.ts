import type { TemporalReading } from '../meaning.ts'
import { isDash } from '../phrases.ts'
import type { Word } from '../../../match/words.ts'

const JOINS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'until',
  'till',
  'through',
  '/',
  ',',
  '&',
])

/** “from March to May 2020”, “in May and June 2021”: the year said last holds for what is joined to it. */
export function shareYear(
  readings: readonly TemporalReading[],
  words: readonly Word[],
): TemporalReading[] {
  const shared: TemporalReading[] = []
  let next: TemporalReading | null = null
  for (const reading of [...readings].reverse()) {
    const given: TemporalReading =
      next && isJoined(reading, next, words) ? withYear(reading, next) : reading
    shared.push(given)
    next = given
  }
  return shared.reverse()
}

function isJoined(
  reading: TemporalReading,
  next: TemporalReading,
  words: readonly Word[],
): boolean {
  const between = words.slice(reading.to, next.from)
  if (between.length === 0 || between.length > 3) return false
  return (
    between.some((word) => JOINS.has(word.lower) || isDash(word)) &&
    between.every((word) => JOINED.has(word.lower) || isDash(word))
  )
}

const JOINED: ReadonlySet<string> = new Set([
  ...JOINS,
  'the',
  'in',
  'from',
  'again',
  'between',
  'on',
])

/** “fiscal years 2026 through 2030”: both are fiscal. */
export const shareFiscal = (
  readings: readonly TemporalReading[],
  words: readonly Word[],
): TemporalReading[] =>
  readings.map((reading, index) => {
    const before = readings[index - 1]
    if (!before || !isJoined(before, reading, words)) return reading
    const [first, second] = [before.meaning, reading.meaning]
    if (first.kind !== 'calendar' || second.kind !== 'calendar' || !first.fields.fiscal)
      return reading
    const { year, ...rest } = second.fields
    if (year === undefined || second.shift || Object.keys(rest).length > 0) return reading
    return { ...reading, meaning: { ...second, fields: { year, fiscal: true } } }
  })

function withYear(reading: TemporalReading, next: TemporalReading): TemporalReading {
  const [first, second] = [reading.meaning, next.meaning]
  if (first.kind !== 'calendar' || second.kind !== 'calendar') return reading
  const { month, season, quarter, half, weekday } = first.fields
  const isYearless =
    first.shift === null && first.fields.year === undefined && first.fields.decade === undefined
  if (!isYearless || second.fields.year === undefined || second.fields.fiscal) return reading
  if ([month, season, quarter, half].every((part) => part === undefined) || weekday !== undefined)
    return reading
  const { bc, year } = second.fields
  const earlier =
    month !== undefined && second.fields.month !== undefined && month > second.fields.month
  const fields = { ...first.fields, ...(bc ? { bc } : {}), year: earlier ? year - 1 : year }
  return { ...reading, meaning: { ...first, fields } }
}
