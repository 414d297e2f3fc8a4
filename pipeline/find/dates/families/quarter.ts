import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import {
  either,
  glued,
  longest,
  map,
  optional,
  sequence,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { hyphen, phrases } from '../phrases.ts'
import { digitsOf, ordinal } from '../parts/numbers.ts'
import { fourDigits, shortYear, unitPlace, yearPlace, type YearPlace } from '../parts/periods.ts'
import { decadePeriod } from './decade.ts'
import { centuryPeriod } from './century.ts'
import { fiscalYear } from './fiscal-year.ts'
import { monthPeriod } from './month.ts'

type Part = Pick<Fields, 'quarter' | 'half'>

const LAST: Readonly<Record<string, number>> = {
  last: -1,
  final: -1,
  closing: -1,
  latter: 2,
  opening: 1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
}

const index: Parser<number> = either(phrases(LAST), ordinal)

const spelled: Parser<Part> = map(
  sequence(optional(word('the')), index, optional(hyphen), word('quarter', 'half')),
  ([, value, , noun]) => {
    const number = value === -1 ? (noun === 'half' ? 2 : 4) : value
    if (noun === 'half') return number <= 2 ? { half: number } : null
    return number >= 1 && number <= 4 ? { quarter: number } : null
  },
)

/** “Q1”, “H2”. */
const coded: Parser<Part> = map(
  sequence(word('q', 'h'), glued(digitsOf(1))),
  ([letter, number]) => {
    if (number < 1 || number > (letter === 'q' ? 4 : 2)) return null
    return letter === 'q' ? { quarter: number } : { half: number }
  },
)

const rule = (part: Part): string => (part.quarter === undefined ? 'half-year' : 'quarter')

const fiscal: Parser<YearPlace> = map(fiscalYear, ({ meaning: { fields, shift } }) => ({
  fields,
  shift,
}))

const place: Parser<YearPlace> = longest(fiscal, yearPlace)

const placed: Parser<SaidPeriod> = map(
  sequence(spelled, optional(either(word('of', 'in'), hyphen)), place),
  ([part, , { fields, shift }]) => period(rule(part), { ...fields, ...part }, shift),
)

const shortPlace: Parser<YearPlace> = either(
  place,
  map(shortYear, (fields): YearPlace => ({ fields, shift: null })),
)

const codedPeriod: Parser<SaidPeriod> = longest(
  map(
    sequence(coded, optional(either(word('of', '/'), hyphen)), shortPlace),
    ([part, , { fields, shift }]) => period(rule(part), { ...fields, ...part }, shift),
  ),
  map(sequence(fourDigits, optional(either(word('/'), hyphen)), coded), ([year, , part]) =>
    period(rule(part), { year, ...part }),
  ),
  map(coded, (part) => period(rule(part), part)),
)

const quarterAlone: Parser<SaidPeriod> = map(
  sequence(word('the'), index, word('quarter')),
  ([, value]) => (value === -1 || value > 4 ? null : period('quarter', { quarter: value })),
)

/** Half of a longer or shorter period: “the second half of the 1990s”, “the first half of May”. */
const halfOf: Parser<SaidPeriod> = map(
  sequence(
    spelled,
    word('of'),
    longest(
      decadePeriod,
      centuryPeriod,
      monthPeriod,
      map(unitPlace, ({ fields, shift }) => period('relative', fields, shift)),
    ),
  ),
  ([{ half }, , said]) =>
    half === undefined
      ? null
      : {
          rule: 'half',
          meaning: { ...said.meaning, fields: { ...said.meaning.fields, half } },
          mod: half === 1 ? 'start' : 'end',
        },
)

/** A quarter or half of a year: “the second quarter of 2022”, “Q3 2021”, “the first half of this year”. */
export const quarterPeriod: Parser<SaidPeriod> = longest(placed, codedPeriod, halfOf, quarterAlone)
