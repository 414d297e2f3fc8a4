import type { TemporalReading, Said } from './meaning.ts'
import * as p from '../../match/parser.ts'
import { calendarDate } from './families/calendar-date.ts'
import { calendarDates } from './families/calendar-dates.ts'
import { clockTime } from './families/clock.ts'
import { durationExpression } from './families/duration.ts'
import { holidayPeriod } from './families/holiday.ts'
import { numericDate } from './families/numeric-date.ts'
import { periodExpression } from './families/period.ts'
import { sameSeason } from './families/rain-season.ts'
import { referenceExpression } from './families/reference.ts'
import { relative } from './families/relative.ts'
import { setExpression } from './families/set.ts'
import { timeOfDay } from './families/time-of-day.ts'
import { weekdayPeriod } from './families/weekday.ts'
import { yearRange } from './families/year.ts'

const one = (family: p.Parser<Said>): p.Parser<TemporalReading[]> =>
  p.map(p.spanned(family), ({ from, to, value: { rule, meaning, mod = null, doubtful } }) => [
    { from, to, rule, meaning, mod, ...(doubtful ? { doubtful } : {}) },
  ])

/** All families of temporal expressions. Where two read equally far, the earlier one holds. */
export const families = (monthFirst: boolean): readonly p.Parser<TemporalReading[]>[] => [
  one(numericDate(monthFirst)),
  calendarDates,
  one(calendarDate),
  yearRange,
  one(timeOfDay),
  one(clockTime),
  one(holidayPeriod),
  one(weekdayPeriod),
  one(periodExpression),
  one(sameSeason),
  one(setExpression),
  one(relative),
  one(referenceExpression),
  one(durationExpression),
]
