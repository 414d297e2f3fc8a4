import { FUNCTION_WORDS } from '../../../lexicon/temporal-contexts.ts'
import * as p from '../../../match/parser.ts'
import { calendar, period, type Fields, type SaidPeriod, type TemporalReading } from '../meaning.ts'
import { month } from '../parts/periods.ts'
import { dash } from '../phrases.ts'
import { dayFirst, exists, NO_YEAR, numeral, RULE, yearAfter } from './calendar-date.ts'

const link: p.Parser<unknown> = p.either(
  p.sequence(p.optional(p.word(',')), p.word('and', 'or', 'to', 'until', 'till', 'through', '&')),
  dash,
  p.word(',', '/'),
)

const reading = ({ from, to }: p.Spanned<unknown>, { meaning }: SaidPeriod): TemporalReading => ({
  from,
  to,
  rule: RULE,
  meaning,
  mod: null,
})

const dayFirstList: p.Parser<TemporalReading[]> = p.map(
  p.sequence(
    p.many(
      p.map(
        p.sequence(
          p.spanned(p.map(p.sequence(p.optional(p.word('the')), numeral), ([, day]) => day)),
          link,
        ),
        ([day]) => day,
      ),
      6,
    ),
    p.spanned(dayFirst),
  ),
  ([days, last]) => {
    const { fields, shift } = last.value.meaning
    const whole = days.map((day) => ({ ...fields, day: day.value }))
    if (days.length === 0 || fields.weekday !== undefined || !whole.every(exists)) return null
    const firsts = days.map((day, index) => reading(day, period(RULE, whole[index] ?? {}, shift)))
    return [...firsts, reading(last, last.value)]
  },
)

const noCount: p.Parser<number> = p.where(numeral, (words, from, next) => {
  const [before, after] = [words[from - 1], words[next]]
  const suffixed = next - from > 1
  if (suffixed || after?.kind !== 'letters') return true
  // “As of December 8, 13 new cases were known.”
  if (before?.lower === ',') return FUNCTION_WORDS.has(after.lower)
  return before?.kind === 'mark' || !/s$|^people$/.test(after.lower)
})

const monthFirstList: p.Parser<TemporalReading[]> = p.map(
  p.sequence(
    p.spanned(p.sequence(month, numeral)),
    p.many(
      p.map(p.sequence(link, p.spanned(noCount)), ([, day]) => day),
      6,
    ),
    p.spanned(p.optional(yearAfter)),
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
export const calendarDates: p.Parser<TemporalReading[]> = p.longest(dayFirstList, monthFirstList)
