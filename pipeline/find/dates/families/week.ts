import { period, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { digits, ordinal } from '../parts/numbers.ts'
import { year } from '../parts/periods.ts'
import { calendarDate } from './calendar-date.ts'
import { monthPeriod } from './month.ts'

const RULE = 'week'

const index: p.Parser<number> = p.either(
  p.map(p.word('last', 'final', 'closing'), () => -1),
  p.map(p.word('opening'), () => 1),
  ordinal,
)

/** “the second week of May”, “the last weekend of August 2021”. */
const ofMonth: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    p.optional(p.word('the')),
    index,
    p.word('week', 'weekend'),
    p.word('of', 'in'),
    monthPeriod,
  ),
  ([, value, noun, , { meaning }]) => {
    if (value < -1 || value === 0 || value > 5) return null
    const fields = { ...meaning.fields, weekOfMonth: value }
    return period(RULE, noun === 'weekend' ? { ...fields, weekend: true } : fields, meaning.shift)
  },
)

/** “the week of 5 May”. */
const ofDay: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    p.optional(p.word('the')),
    p.word('week', 'weekend'),
    p.word('of', 'beginning', 'starting', 'commencing'),
    calendarDate,
  ),
  ([, noun, , { meaning }]) =>
    period(
      RULE,
      { ...meaning.fields, ...(noun === 'weekend' ? { weekend: true } : {}), weekOfMonth: 0 },
      meaning.shift,
    ),
)

/** “week 31 of 2022”. */
const numbered: p.Parser<SaidPeriod> = p.map(
  p.sequence(p.word('week'), digits, p.optional(p.word('of', ',')), year),
  ([, week, , fields]) => (week >= 1 && week <= 53 ? period(RULE, { ...fields, week }) : null),
)

/** A week or weekend by its place in a month or a year. */
export const weekPeriod: p.Parser<SaidPeriod> = p.longest(ofMonth, ofDay, numbered)
