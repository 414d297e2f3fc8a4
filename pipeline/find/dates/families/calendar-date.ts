import { FUNCTION_WORDS } from '../../../lexicon/temporal-contexts.ts'
import { day as calendarDay } from '../calendar.ts'
import { calendar, period, type Fields, type TemporalReading, type SaidPeriod } from '../meaning.ts'
import {
  either,
  glued,
  longest,
  many,
  map,
  optional,
  sequence,
  spanned,
  where,
  word,
  type Parser,
  type Spanned,
} from '../../../match/parser.ts'
import { dash } from '../phrases.ts'
import { digitsOf, ordinalDigits, ordinalWord } from '../parts/numbers.ts'
import { fourDigits, month, weekday, year, yearPlace, type YearPlace } from '../parts/periods.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'

const RULE = 'calendar-date'

/** “5”, “5th”; no part of a longer number. */
const numeral: Parser<number> = where(
  either(ordinalDigits, digitsOf(1, 2)),
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

const weekdayBefore: Parser<Fields> = map(
  sequence(weekday, optional(word(',')), optional(word('the'))),
  ([value]) => ({ weekday: value }),
)

const NO_YEAR: YearPlace = { fields: {}, shift: null }

/** “2021”, “, 2021”, “of that year”, “this year”. */
const yearAfter: Parser<YearPlace> = map(
  either(
    sequence(
      optional(word(',')),
      map(year, (fields): YearPlace => ({ fields, shift: null })),
    ),
    sequence(word('of', 'in'), yearPlace),
    sequence(
      optional(word(',')),
      where(yearPlace, (words, from) => words[from]?.lower !== 'the'),
    ),
  ),
  ([, place]) => place,
)

const exists = (fields: Fields): boolean =>
  calendarDay(fields.bc ? 2000 : (fields.year ?? 2000), fields.month ?? 1, fields.day ?? 1) !== null

const dated = (fields: Fields, place: YearPlace): SaidPeriod | null =>
  exists({ ...fields, ...place.fields })
    ? period(RULE, { ...place.fields, ...fields }, place.shift)
    : null

/** “5”, “the 25th”, “the twenty-fifth”; an article before a bare numeral belongs to what follows the date. */
const dayNumber: Parser<number> = either(
  numeral,
  ordinalWord,
  map(sequence(word('the'), either(ordinalDigits, ordinalWord)), ([, day]) => day),
  map(
    where(sequence(word('the'), numeral), (words, from) => words[from - 1]?.lower === 'on'),
    ([, day]) => day,
  ),
)

const dayFirst: Parser<SaidPeriod> = map(
  sequence(optional(weekdayBefore), dayNumber, optional(word('of')), month, optional(yearAfter)),
  ([first, day, , value, place]) => dated({ ...first, month: value, day }, place ?? NO_YEAR),
)

/** “on the 20th”: of the month that the text has come to. */
const dayOfMonth: Parser<SaidPeriod> = map(
  where(sequence(word('the'), ordinalDigits), (words, from, next) => {
    const after = words[next]
    const ends = after === undefined || after.kind === 'mark' || FUNCTION_WORDS.has(after.lower)
    return ['on', 'from', 'until', 'by'].includes(words[from - 1]?.lower ?? '') && ends
  }),
  ([, day]) => period(RULE, { day }, { from: 'thread', unit: 'month', step: 0 }),
)

/** “12-May-2021”. */
const dashed: Parser<SaidPeriod> = map(
  sequence(numeral, glued(dash), glued(month), glued(dash), glued(fourDigits)),
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

const monthFirst: Parser<SaidPeriod> = where(
  map(
    sequence(optional(weekdayBefore), month, optional(word('the')), numeral, optional(yearAfter)),
    ([first, value, , day, place]) => dated({ ...first, month: value, day }, place ?? NO_YEAR),
  ),
  (words, from, next) => !countsSomething(words, from, next),
)

/** One day of the calendar, with or without its year: “Thursday, 5 May 2022”, “the 25th of August”, “March 3, 2021”. */
export const calendarDate: Parser<SaidPeriod> = longest(dayFirst, monthFirst, dayOfMonth, dashed)

const link: Parser<unknown> = either(
  sequence(optional(word(',')), word('and', 'or', 'to', 'until', 'till', 'through', '&')),
  dash,
  word(',', '/'),
)

const reading = ({ from, to }: Spanned<unknown>, { meaning }: SaidPeriod): TemporalReading => ({
  from,
  to,
  rule: RULE,
  meaning,
  mod: null,
})

const dayFirstList: Parser<TemporalReading[]> = map(
  sequence(
    many(
      map(
        sequence(spanned(map(sequence(optional(word('the')), numeral), ([, day]) => day)), link),
        ([day]) => day,
      ),
      6,
    ),
    spanned(dayFirst),
  ),
  ([days, last]) => {
    const { fields, shift } = last.value.meaning
    const whole = days.map((day) => ({ ...fields, day: day.value }))
    if (days.length === 0 || fields.weekday !== undefined || !whole.every(exists)) return null
    const firsts = days.map((day, index) => reading(day, period(RULE, whole[index] ?? {}, shift)))
    return [...firsts, reading(last, last.value)]
  },
)

const noCount: Parser<number> = where(numeral, (words, from, next) => {
  const [before, after] = [words[from - 1], words[next]]
  const suffixed = next - from > 1
  if (suffixed || after?.kind !== 'letters') return true
  // “As of December 8, 13 new cases were known.”
  if (before?.lower === ',') return FUNCTION_WORDS.has(after.lower)
  return before?.kind === 'mark' || !/s$|^people$/.test(after.lower)
})

const monthFirstList: Parser<TemporalReading[]> = map(
  sequence(
    spanned(sequence(month, numeral)),
    many(
      map(sequence(link, spanned(noCount)), ([, day]) => day),
      6,
    ),
    spanned(optional(yearAfter)),
  ),
  ([first, days, place]) => {
    const last = days.at(-1)
    if (!last) return null
    const { fields, shift } = place.value ?? NO_YEAR
    const [value, day] = first.value
    const all = [{ ...first, to: first.to, value: day }, ...days]
    const whole = all.map((each): Fields => ({ ...fields, month: value, day: each.value }))
    if (!whole.every(exists)) return null
    return all.map((each, index) => ({
      from: each.from,
      to: each.from === last.from ? place.to : each.to,
      rule: RULE,
      meaning: calendar(whole[index] ?? {}, shift),
      mod: null,
    }))
  },
)

/** Several days of one month: “3–5 May 2020”, “April 6 and 7th”. */
export const calendarDates: Parser<TemporalReading[]> = longest(dayFirstList, monthFirstList)
