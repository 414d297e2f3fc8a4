import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { hyphen, phrases } from '../phrases.ts'
import { digitsOf, ordinal } from '../parts/numbers.ts'
import { fourDigits, shortYear } from '../parts/periods.ts'
import { unitPlace, yearPlace, type YearPlace } from '../parts/relations.ts'
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

const index: p.Parser<number> = p.either(phrases(LAST), ordinal)

const spelled: p.Parser<Part> = p.map(
  p.sequence(p.optional(p.word('the')), index, p.optional(hyphen), p.word('quarter', 'half')),
  ([, value, , noun]) => {
    const number = value === -1 ? (noun === 'half' ? 2 : 4) : value
    if (noun === 'half') return number <= 2 ? { half: number } : null
    return number >= 1 && number <= 4 ? { quarter: number } : null
  },
)

/** “Q1”, “H2”. */
const coded: p.Parser<Part> = p.map(
  p.sequence(p.word('q', 'h'), p.glued(digitsOf(1))),
  ([letter, number]) => {
    if (number < 1 || number > (letter === 'q' ? 4 : 2)) return null
    return letter === 'q' ? { quarter: number } : { half: number }
  },
)

const rule = (part: Part): string => (part.quarter === undefined ? 'half-year' : 'quarter')

const fiscal: p.Parser<YearPlace> = p.map(fiscalYear, ({ meaning: { fields, shift } }) => ({
  fields,
  shift,
}))

const place: p.Parser<YearPlace> = p.longest(fiscal, yearPlace)

const placed: p.Parser<SaidPeriod> = p.map(
  p.sequence(spelled, p.optional(p.either(p.word('of', 'in'), hyphen)), place),
  ([part, , { fields, shift }]) => period(rule(part), { ...fields, ...part }, shift),
)

const shortPlace: p.Parser<YearPlace> = p.either(
  place,
  p.map(shortYear, (fields): YearPlace => ({ fields, shift: null })),
)

const codedPeriod: p.Parser<SaidPeriod> = p.longest(
  p.map(
    p.sequence(coded, p.optional(p.either(p.word('of', '/'), hyphen)), shortPlace),
    ([part, , { fields, shift }]) => period(rule(part), { ...fields, ...part }, shift),
  ),
  p.map(
    p.sequence(fourDigits, p.optional(p.either(p.word('/'), hyphen)), coded),
    ([year, , part]) => period(rule(part), { year, ...part }),
  ),
  p.map(coded, (part) => period(rule(part), part)),
)

const quarterAlone: p.Parser<SaidPeriod> = p.map(
  p.sequence(p.word('the'), index, p.word('quarter')),
  ([, value]) => (value === -1 || value > 4 ? null : period('quarter', { quarter: value })),
)

/** Half of a longer or shorter period: “the second half of the 1990s”, “the first half of May”. */
const halfOf: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    spelled,
    p.word('of'),
    p.longest(
      decadePeriod,
      centuryPeriod,
      monthPeriod,
      p.map(unitPlace, ({ fields, shift }) => period('relative', fields, shift)),
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
export const quarterPeriod: p.Parser<SaidPeriod> = p.longest(
  placed,
  codedPeriod,
  halfOf,
  quarterAlone,
)
