import { FISCAL } from '../../../lexicon/temporal-contexts.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { dash, phrases } from '../phrases.ts'
import { digitsOf } from '../parts/numbers.ts'
import { fourDigits, shortYear } from '../parts/periods.ts'
import { relation } from '../parts/relations.ts'

const RULE = 'fiscal-year'

const name: p.Parser<string> = phrases(
  Object.fromEntries(
    [
      'fiscal year',
      'fiscal',
      'financial year',
      'budget year',
      'budgetary year',
      'tax year',
      'fiscal years',
      'financial years',
    ].map((phrase) => [phrase, phrase]),
  ),
)

const article = p.optional(p.word('the'))

/** “2021/22”, “2019–2020”: named by the year in which it ends. */
const split: p.Parser<Fields> = p.map(
  p.sequence(fourDigits, p.either(p.glued(dash), p.glued(p.word('/'))), p.glued(digitsOf(2, 4))),
  ([first, , second]) => {
    const end = second < 100 ? Math.floor(first / 100) * 100 + second : second
    return end === first + 1 ? { year: end, fiscal: true, split: true } : null
  },
)

const single: p.Parser<Fields> = p.map(
  p.either(
    fourDigits,
    p.map(shortYear, ({ year }) => year ?? null),
  ),
  (year) => ({ year, fiscal: true }),
)

const shortCode: p.Parser<Fields> = p.map(digitsOf(2), (value) => ({
  year: 2000 + value,
  fiscal: true,
}))

/** “2024/25” alone, in a sentence that speaks of money. */
const stroke: p.Parser<Fields> = p.where(
  p.map(p.sequence(fourDigits, p.glued(p.word('/')), p.glued(digitsOf(2))), ([first, , second]) =>
    (first + 1) % 100 === second ? { year: first + 1, fiscal: true, split: true } : null,
  ),
  (words) => words.some(({ lower }) => FISCAL.has(lower)),
)

/** A fiscal year: “fiscal year 2019”, “FY2022”, “the 2021/22 financial year”. */
export const fiscalYear: p.Parser<SaidPeriod> = p.longest(
  p.map(stroke, (fields) => period(RULE, fields)),
  p.map(p.sequence(article, name, p.either(split, single)), ([, , fields]) => period(RULE, fields)),
  p.map(
    p.sequence(p.word('fy'), p.optional(p.word("'")), p.either(split, single, shortCode)),
    ([, , fields]) => period(RULE, fields),
  ),
  p.map(p.sequence(article, p.either(split, single), name), ([, fields]) => period(RULE, fields)),
  p.map(p.sequence(relation, name), ([shift]) =>
    period(RULE, { fiscal: true }, { ...shift, unit: 'year' }),
  ),
)
