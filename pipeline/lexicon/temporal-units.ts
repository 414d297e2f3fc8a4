/** Units of time, their adjectives and adverbs, lower case. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export interface UnitWord {
  unit: Unit
  plural: boolean
}

const FORMS: readonly [Unit, string, string][] = [
  ['second', 'second', 'seconds'],
  ['minute', 'minute', 'minutes'],
  ['hour', 'hour', 'hours'],
  ['day', 'day', 'days'],
  ['day', 'night', 'nights'],
  ['weekend', 'weekend', 'weekends'],
  ['week', 'week', 'weeks'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia'],
]

export const UNITS: ReadonlyMap<string, UnitWord> = new Map(
  FORMS.flatMap(([unit, singular, plural]): [string, UnitWord][] => [
    [singular, { unit, plural: false }],
    [plural, { unit, plural: true }],
  ]),
)

/** What a unit’s length is written with in an ISO 8601 duration, extended as in TIMEX3 (TimeML 1.2.1). */
export const DURATION_CODES: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
}

/** Adjectives and adverbs that mean “once in each …”. */
export const SET_WORDS: ReadonlyMap<string, readonly [number, Unit]> = new Map<
  string,
  readonly [number, Unit]
>([
  ['hourly', [1, 'hour']],
  ['daily', [1, 'day']],
  ['nightly', [1, 'day']],
  ['weekly', [1, 'week']],
  ['biweekly', [2, 'week']],
  ['fortnightly', [2, 'week']],
  ['monthly', [1, 'month']],
  ['bimonthly', [2, 'month']],
  ['quarterly', [3, 'month']],
  ['biannual', [6, 'month']],
  ['biannually', [6, 'month']],
  ['semiannual', [6, 'month']],
  ['semiannually', [6, 'month']],
  ['halfyearly', [6, 'month']],
  ['semimonthly', [2, 'week']],
  ['triannual', [4, 'month']],
  ['annual', [1, 'year']],
  ['annually', [1, 'year']],
  ['yearly', [1, 'year']],
  ['biennial', [2, 'year']],
  ['biennially', [2, 'year']],
  ['triennial', [3, 'year']],
  ['triennially', [3, 'year']],
  ['quinquennial', [5, 'year']],
  ['decennial', [10, 'year']],
])

/** Adjectives that may stand between a number and its unit without changing the length. */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set([
  'additional',
  'bitter',
  'bloody',
  'brutal',
  'calendar',
  'consecutive',
  'crucial',
  'difficult',
  'extra',
  'full',
  'further',
  'gruelling',
  'intense',
  'long',
  'more',
  'short',
  'straight',
  'successive',
  'terrible',
  'tumultuous',
  'turbulent',
  'uninterrupted',
  'whole',
  'working',
])
