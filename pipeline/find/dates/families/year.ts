import { COUNTED, FISCAL } from '../../../lexicon/temporal-contexts.ts'
import { UNITS } from '../../../lexicon/temporal-units.ts'
import { period, type TemporalReading, type SaidPeriod } from '../meaning.ts'
import {
  either,
  glued,
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
import { digitsOf } from '../parts/numbers.ts'
import { beforeChrist, fourDigits, year } from '../parts/periods.ts'
import type { Word } from '../../../match/words.ts'
import { isNumbered, isYear } from './year-context.ts'

const RULE = 'year'

const bare: Parser<SaidPeriod> = where(
  map(fourDigits, (value) => period(RULE, { year: value })),
  isYear,
)

const withEra: Parser<SaidPeriod> = map(
  where(year, (_words, from, next) => next - from > 1),
  (fields) => period(RULE, fields),
)

const named: Parser<SaidPeriod> = map(
  sequence(word('the'), word('year', 'years'), year),
  ([, , fields]) => period(RULE, fields),
)

/** A year: “2011”, “the year 2011”, “480 BC”, “’99”. */
export const yearPeriod: Parser<SaidPeriod> = either(named, withEra, bare)

const between: Parser<unknown> = either(dash, word('/'))

const yearReading = (
  { from, to }: Spanned<unknown>,
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
const shortened: Parser<TemporalReading[]> = map(
  sequence(
    optional(sequence(word('the'), word('years'))),
    spanned(fourDigits),
    glued(between),
    glued(spanned(digitsOf(1, 2))),
  ),
  ([, first, , second]) => {
    const size = second.value < 10 ? 10 : 100
    const end = Math.floor(first.value / size) * size + second.value
    return end > first.value && end - first.value < 60
      ? [yearReading(first, first.value, false), yearReading(second, end, false)]
      : null
  },
)

const fullRange: Parser<TemporalReading[]> = map(
  sequence(spanned(fourDigits), between, spanned(fourDigits)),
  ([first, , second]) =>
    second.value > first.value
      ? [yearReading(first, first.value, false), yearReading(second, second.value, false)]
      : null,
)

/** “499–493 BC”, “264 to 241 BC”. */
const beforeChristRange: Parser<TemporalReading[]> = map(
  sequence(
    spanned(digitsOf(1, 2, 3, 4)),
    either(dash, word('to', 'and', 'or', 'until')),
    spanned(sequence(digitsOf(1, 2, 3, 4), beforeChrist)),
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
export const yearRange: Parser<TemporalReading[]> = where(
  either(shortened, fullRange, beforeChristRange),
  notMeasured,
)
