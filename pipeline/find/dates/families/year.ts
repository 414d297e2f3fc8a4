import { COUNTED, FISCAL } from '../../../lexicon/temporal-contexts.ts'
import { UNITS } from '../../../lexicon/temporal-units.ts'
import { period, type TemporalReading, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { dash } from '../phrases.ts'
import { digitsOf } from '../parts/numbers.ts'
import { beforeChrist, fourDigits, year } from '../parts/periods.ts'
import type { Word } from '../../../match/words.ts'
import { isNumbered, isYear } from './year-context.ts'

const RULE = 'year'

const bare: p.Parser<SaidPeriod> = p.where(
  p.map(fourDigits, (value) => period(RULE, { year: value })),
  isYear,
)

const withEra: p.Parser<SaidPeriod> = p.map(
  p.where(year, (_words, from, next) => next - from > 1),
  (fields) => period(RULE, fields),
)

const named: p.Parser<SaidPeriod> = p.map(
  p.sequence(p.word('the'), p.word('year', 'years'), year),
  ([, , fields]) => period(RULE, fields),
)

/** A year: “2011”, “the year 2011”, “480 BC”, “’99”. */
export const yearPeriod: p.Parser<SaidPeriod> = p.either(named, withEra, bare)

const between: p.Parser<unknown> = p.either(dash, p.word('/'))

const yearReading = (
  { from, to }: p.Spanned<unknown>,
  value: number,
  bc: boolean,
): TemporalReading => ({
  from,
  to,
  rule: RULE,
  meaning: period(RULE, bc ? { bc, year: value } : { year: value }).meaning,
  mod: null,
})

/** “2015–18”, “1990/91”: the century is the first year’s. */
const shortened: p.Parser<TemporalReading[]> = p.map(
  p.sequence(
    p.optional(p.sequence(p.word('the'), p.word('years'))),
    p.spanned(fourDigits),
    p.glued(between),
    p.glued(p.spanned(digitsOf(1, 2))),
  ),
  ([, first, , second]) => {
    const size = second.value < 10 ? 10 : 100
    const end = Math.floor(first.value / size) * size + second.value
    return end > first.value && end - first.value < 60
      ? [yearReading(first, first.value, false), yearReading(second, end, false)]
      : null
  },
)

const fullRange: p.Parser<TemporalReading[]> = p.map(
  p.sequence(p.spanned(fourDigits), between, p.spanned(fourDigits)),
  ([first, , second]) =>
    second.value > first.value
      ? [yearReading(first, first.value, false), yearReading(second, second.value, false)]
      : null,
)

/** “499–493 BC”, “264 to 241 BC”. */
const beforeChristRange: p.Parser<TemporalReading[]> = p.map(
  p.sequence(
    p.spanned(digitsOf(1, 2, 3, 4)),
    p.either(dash, p.word('to', 'and', 'or', 'until')),
    p.spanned(p.sequence(digitsOf(1, 2, 3, 4), beforeChrist)),
  ),
  ([first, , second]) => [
    yearReading(first, first.value, true),
    yearReading(second, second.value[0], true),
  ],
)

const notMeasured = (words: readonly Word[], from: number, next: number): boolean => {
  if (words[from + 1]?.lower === '/' && words.some(({ lower }) => FISCAL.has(lower))) return false
  const after = words[next]
  if (isNumbered(words, from)) return false
  if (after?.glued && '/-'.includes(after.lower) && words[next + 1]?.kind === 'digits') return false
  return !UNITS.has(after?.lower ?? '') && !COUNTED.has(after?.lower ?? '')
}

/** Two years as the ends of a range. */
export const yearRange: p.Parser<TemporalReading[]> = p.where(
  p.either(shortened, fullRange, beforeChristRange),
  notMeasured,
)
