import { FUNCTION_WORDS } from '../../../lexicon/temporal-contexts.ts'
import { day as calendarDay } from '../calendar.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { dash } from '../phrases.ts'
import { digitsOf, ordinalDigits, ordinalWord } from '../parts/numbers.ts'
import { fourDigits, month, weekday, year } from '../parts/periods.ts'
import { yearPlace, type YearPlace } from '../parts/relations.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'

export const RULE = 'calendar-date'

/** “5”, “5th”; no part of a longer number. */
export const numeral: p.Parser<number> = p.where(
  p.either(ordinalDigits, digitsOf(1, 2)),
  (words, from, next, value) => {
    const [before, after] = [words[from - 1], words[next]]
    if (value < 1 || value > 31) return false
    if (words[from]?.glued && before && '.,:/$€£°#№'.includes(before.lower)) return false
    return !(
      after?.glued &&
      ('.,:/%°'.includes(after.lower) || after.kind === 'letters') &&
      words[next + 1]?.glued
    )
  },
)

const weekdayBefore: p.Parser<Fields> = p.map(
  p.sequence(weekday, p.optional(p.word(',')), p.optional(p.word('the'))),
  ([value]) => ({ weekday: value }),
)

export const NO_YEAR: YearPlace = { fields: {}, shift: null }

/** “2021”, “, 2021”, “of that year”, “this year”. */
export const yearAfter: p.Parser<YearPlace> = p.map(
  p.either(
    p.sequence(
      p.optional(p.word(',')),
      p.map(year, (fields): YearPlace => ({ fields, shift: null })),
    ),
    p.sequence(p.word('of', 'in'), yearPlace),
    p.sequence(
      p.optional(p.word(',')),
      p.where(yearPlace, (words, from) => words[from]?.lower !== 'the'),
    ),
  ),
  ([, place]) => place,
)

export const exists = (fields: Fields): boolean =>
  calendarDay(fields.bc ? 2000 : (fields.year ?? 2000), fields.month ?? 1, fields.day ?? 1) !== null

const dated = (fields: Fields, place: YearPlace): SaidPeriod | null =>
  exists({ ...fields, ...place.fields })
    ? period(RULE, { ...place.fields, ...fields }, place.shift)
    : null

/** “5”, “the 25th”, “the twenty-fifth”; an article before a bare numeral belongs to what follows the date. */
const dayNumber: p.Parser<number> = p.either(
  numeral,
  ordinalWord,
  p.map(p.sequence(p.word('the'), p.either(ordinalDigits, ordinalWord)), ([, day]) => day),
  p.map(
    p.where(p.sequence(p.word('the'), numeral), (words, from) => words[from - 1]?.lower === 'on'),
    ([, day]) => day,
  ),
)

export const dayFirst: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    p.optional(weekdayBefore),
    dayNumber,
    p.optional(p.word('of')),
    month,
    p.optional(yearAfter),
  ),
  ([first, day, , value, place]) => dated({ ...first, month: value, day }, place ?? NO_YEAR),
)

/** “on the 20th”: of the month that the text has come to. */
const dayOfMonth: p.Parser<SaidPeriod> = p.map(
  p.where(p.sequence(p.word('the'), ordinalDigits), (words, from, next) => {
    const after = words[next]
    const ends = after === undefined || after.kind === 'mark' || FUNCTION_WORDS.has(after.lower)
    return ['on', 'from', 'until', 'by'].includes(words[from - 1]?.lower ?? '') && ends
  }),
  ([, day]) => period(RULE, { day }, { from: 'thread', unit: 'month', step: 0 }),
)

/** “12-May-2021”. */
const dashed: p.Parser<SaidPeriod> = p.map(
  p.sequence(numeral, p.glued(dash), p.glued(month), p.glued(dash), p.glued(fourDigits)),
  ([day, , value, , year]) => dated({ year, month: value, day }, NO_YEAR),
)

/** “March 10” is no day in “in March 10 people”. */
const countsSomething = (words: readonly Word[], from: number, next: number): boolean => {
  const after = words[next]
  return (
    words[from - 1]?.lower === 'in' &&
    words[next - 1]?.kind === 'digits' &&
    (words[next - 1]?.text.length ?? 0) < 3 &&
    after?.kind === 'letters' &&
    !isCapitalised(after) &&
    !FUNCTION_WORDS.has(after.lower)
  )
}

const monthFirst: p.Parser<SaidPeriod> = p.where(
  p.map(
    p.sequence(
      p.optional(weekdayBefore),
      month,
      p.optional(p.word('the')),
      numeral,
      p.optional(yearAfter),
    ),
    ([first, value, , day, place]) => dated({ ...first, month: value, day }, place ?? NO_YEAR),
  ),
  (words, from, next) => !countsSomething(words, from, next),
)

/** One day of the calendar, with or without its year: “Thursday, 5 May 2022”, “the 25th of August”, “March 3, 2021”. */
export const calendarDate: p.Parser<SaidPeriod> = p.longest(
  dayFirst,
  monthFirst,
  dayOfMonth,
  dashed,
)
