import { Temporal } from 'temporal-polyfill'

/** The years in which a briefing can have been published. */
const [firstYear, lastYear] = [1000, 2999]

/** A day that the calendar has, in a year of publications, as ISO 8601; else what is wrong with it. */
export function calendarDay(
  year: number,
  month: number,
  day: number,
): { value: string } | { expected: string } {
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    if (year >= firstYear && year <= lastYear) return { value: date.toString() }
    return { expected: `a day of the years ${String(firstYear)} to ${String(lastYear)}` }
  } catch {
    return { expected: 'a day that the calendar has, YYYY-MM-DD' }
  }
}
