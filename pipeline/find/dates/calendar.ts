import { Temporal } from 'temporal-polyfill'

/** The one place where the calendar comes from, so that the platform’s own Temporal can replace the library. */

export type Day = Temporal.PlainDate

/** The last year that four digits can say, as ISO 8601 and TIMEX3 write years. */
export const lastYear = 9999

/** A day of the proleptic Gregorian calendar; null where there is none (30 February). */
export function day(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null
  try {
    return Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** The day that an ISO 8601 text names; null where it names none. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The last day of a month. */
export const lastOfMonth = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth

/** Monday of an ISO week; null where the year has no such week. */
export function mondayOf(year: number, week: number): Day | null {
  const fourth = day(year, 1, 4)
  if (!fourth || week < 1) return null
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 })
  return monday.weekOfYear === week ? monday : null
}

/** Western Easter Sunday. Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day | null {
  const golden = year % 19
  const hundreds = Math.floor(year / 100)
  const rest = year % 100
  const skipped = Math.floor(hundreds / 4)
  const moonCorrection = Math.floor((8 * hundreds + 13) / 25)
  const epact = (19 * golden + hundreds - skipped - moonCorrection + 15) % 30
  const weekday = (32 + 2 * (hundreds % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const lunar = Math.floor((golden + 11 * epact + 19 * weekday) / 433)
  const month = Math.floor((epact + weekday - 7 * lunar + 90) / 25)
  return day(year, month, (epact + weekday - 7 * lunar + 33 * month + 19) % 32)
}
