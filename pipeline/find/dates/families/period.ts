import type { Unit } from '../../../lexicon/temporal-units.ts'
import type { Mod, SaidPeriod } from '../meaning.ts'
import { period } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { hyphen, phrases } from '../phrases.ts'
import { edge, edgeOf, dateHedge } from '../parts/modifiers.ts'
import { unitPlace } from '../parts/relations.ts'
import { calendarDate } from './calendar-date.ts'
import { centuryPeriod } from './century.ts'
import { decadePeriod } from './decade.ts'
import { fiscalYear } from './fiscal-year.ts'
import { holidayPeriod } from './holiday.ts'
import { monthPeriod } from './month.ts'
import { quarterPeriod } from './quarter.ts'
import { rainSeason } from './rain-season.ts'
import { relativePeriod } from './relative.ts'
import { seasonPeriod } from './season.ts'
import { weekPeriod } from './week.ts'
import { weekdayPeriod } from './weekday.ts'
import { yearPeriod } from './year.ts'

const core: p.Parser<SaidPeriod> = p.longest(
  monthPeriod,
  yearPeriod,
  decadePeriod,
  centuryPeriod,
  seasonPeriod,
  rainSeason,
  quarterPeriod,
  fiscalYear,
  weekPeriod,
  relativePeriod,
  holidayPeriod,
)

const wholeUnit: p.Parser<SaidPeriod> = p.map(unitPlace, ({ fields, shift }) =>
  shift && isCoarse(shift.unit) ? period('relative', fields, shift) : null,
)

const isCoarse = (unit: Unit | null): boolean =>
  unit !== null && !['second', 'minute', 'hour', 'day'].includes(unit)

const modified = (said: SaidPeriod, mod: Mod): SaidPeriod => ({ ...said, mod: said.mod ?? mod })

/** “early 2021”, “the late 1990s”, “mid-May”, “late last month”. */
const edged: p.Parser<SaidPeriod> = p.map(
  p.sequence(p.optional(p.word('the')), edge, core),
  ([, mod, said]) => modified(said, mod),
)

/** “end-2023”. */
const endHyphened: p.Parser<SaidPeriod> = p.map(
  p.sequence(phrases({ end: 'end', start: 'start' } as const), hyphen, core),
  ([mod, , said]) => modified(said, mod),
)

/** “early in 1914”, “late in the year”. */
const edgedIn: p.Parser<SaidPeriod> = p.map(
  p.sequence(edge, p.word('in'), p.longest(core, wholeUnit)),
  ([mod, , said]) => modified(said, mod),
)

/** “the end of January 2024”, “the beginning of the year”. */
const edgeOfPeriod: p.Parser<SaidPeriod> = p.map(
  p.sequence(edgeOf, p.longest(edged, core, wholeUnit)),
  ([mod, said]) => ({ ...said, mod }),
)

/** “year-end”, “month’s end”. */
const unitEnd: p.Parser<SaidPeriod> = p.map(
  phrases({
    'year end': 'year',
    "year's end": 'year',
    "month's end": 'month',
    'month end': 'month',
    "decade's end": 'decade',
    "century's end": 'century',
  } as const),
  (unit) => ({ ...period('relative', {}, { from: 'nearest', unit, step: 0 }), mod: 'end' }),
)

/** “later that month”, “earlier this year”, “later in 1792”. */
const sideOf: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    p.word('later', 'earlier'),
    p.either(
      p.map(p.sequence(p.word('in'), p.longest(core, wholeUnit)), ([, said]) => said),
      core,
    ),
  ),
  ([side, said]) => ({
    ...said,
    meaning: { ...said.meaning, side: side === 'later' ? 'later' : 'earlier' },
  }),
)

/** “the rest of the year”. */
const partOf: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    phrases({
      'the rest of': true,
      'the remainder of': true,
      'the whole of': true,
    }),
    p.longest(edged, core, wholeUnit),
  ),
  ([, said]) => said,
)

/** “about 1910”, “at least 2014”. */
const hedged: p.Parser<SaidPeriod> = p.map(
  p.sequence(dateHedge, p.longest(core, calendarDate, weekdayPeriod)),
  ([mod, said]) => modified(said, mod),
)

/** A period of the calendar with what narrows or loosens it. */
export const periodExpression: p.Parser<SaidPeriod> = p.longest(
  core,
  edged,
  edgedIn,
  endHyphened,
  edgeOfPeriod,
  unitEnd,
  sideOf,
  partOf,
  hedged,
)
