import { FISCAL } from '../../../lexicon/temporal-contexts.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import {
  either,
  glued,
  longest,
  map,
  optional,
  sequence,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { dash, phrases } from '../phrases.ts'
import { digitsOf } from '../parts/numbers.ts'
import { fourDigits, relation, shortYear } from '../parts/periods.ts'

const RULE = 'fiscal-year'

const name: Parser<string> = phrases(
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

const article = optional(word('the'))

/** “2021/22”, “2019–2020”: named by the year in which it ends. */
const split: Parser<Fields> = map(
  sequence(fourDigits, either(glued(dash), glued(word('/'))), glued(digitsOf(2, 4))),
  ([first, , second]) => {
    const end = second < 100 ? Math.floor(first / 100) * 100 + second : second
    return end === first + 1 ? { year: end, fiscal: true, split: true } : null
  },
)

const single: Parser<Fields> = map(
  either(
    fourDigits,
    map(shortYear, ({ year }) => year ?? null),
  ),
  (year) => ({ year, fiscal: true }),
)

const shortCode: Parser<Fields> = map(digitsOf(2), (value) => ({
  year: 2000 + value,
  fiscal: true,
}))

/** “2024/25” alone, in a sentence that speaks of money. */
const stroke: Parser<Fields> = where(
  map(sequence(fourDigits, glued(word('/')), glued(digitsOf(2))), ([first, , second]) =>
    (first + 1) % 100 === second ? { year: first + 1, fiscal: true, split: true } : null,
  ),
  (words) => words.some(({ lower }) => FISCAL.has(lower)),
)

/** A fiscal year: “fiscal year 2019”, “FY2022”, “the 2021/22 financial year”. */
export const fiscalYear: Parser<SaidPeriod> = longest(
  map(stroke, (fields) => period(RULE, fields)),
  map(sequence(article, name, either(split, single)), ([, , fields]) => period(RULE, fields)),
  map(sequence(word('fy'), optional(word("'")), either(split, single, shortCode)), ([, , fields]) =>
    period(RULE, fields),
  ),
  map(sequence(article, either(split, single), name), ([, fields]) => period(RULE, fields)),
  map(sequence(relation, name), ([shift]) =>
    period(RULE, { fiscal: true }, { ...shift, unit: 'year' }),
  ),
)
