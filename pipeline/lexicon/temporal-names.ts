/** Names of the calendar, lower case. */

/** Months by name, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr - jun jul aug sep oct nov dec',
    '- - - - - - - - sept - - -',
  ].flatMap((names) =>
    names
      .split(' ')
      .map((name, index): [string, number] => [name, index + 1])
      .filter(([name]) => name !== '-'),
  ),
)

/** Month names that are common words, verbs or names of persons too. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'august'])

/** Month names that are first names of persons. */
export const GIVEN_NAME_MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])

/** Days of the week, ISO 8601: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'mon tue wed thu fri sat sun',
    '- tues weds thur - - -',
    '- - - thurs - - -',
  ].flatMap((names) =>
    names
      .split(' ')
      .map((name, index): [string, number] => [name, index + 1])
      .filter(([name]) => name !== '-'),
  ),
)

/** TIMEX3 codes of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** Season words that are common verbs and nouns too. */
export const AMBIGUOUS_SEASONS: ReadonlySet<string> = new Set(['spring', 'fall'])

/** TIMEX3 codes of the parts of the day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['midday', 'TMI'],
  ['noon', 'T12:00'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['nightfall', 'TEV'],
  ['night', 'TNI'],
  ['nighttime', 'TNI'],
  ['midnight', 'T24:00'],
  ['daytime', 'TDT'],
])

/** Feasts that fall on the same day each year: `MM-DD`. Sources: the Gregorian calendar; UN resolutions for the international days. */
export const FIXED_HOLIDAYS: Readonly<Record<string, string>> = {
  christmas: '12-25',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  'new year': '01-01',
  "new year's": '01-01',
  "new year's day": '01-01',
  "new year's eve": '12-31',
  epiphany: '01-06',
  "valentine's day": '02-14',
  "international women's day": '03-08',
  "st patrick's day": '03-17',
  "april fool's day": '04-01',
  'anzac day': '04-25',
  'may day': '05-01',
  'victory day': '05-09',
  'bastille day': '07-14',
  halloween: '10-31',
  "all saints' day": '11-01',
  'all saints day': '11-01',
  'armistice day': '11-11',
  'world aids day': '12-01',
  'human rights day': '12-10',
  'world refugee day': '06-20',
}

/** Feasts of other calendars: their days are not reckoned here. */
export const MOVABLE_HOLIDAYS: readonly string[] = [
  'ashura',
  'diwali',
  'eid',
  'eid al adha',
  'eid al fitr',
  'hanukkah',
  'lunar new year',
  'chinese new year',
  'nowruz',
  'nauruz',
  'orthodox christmas',
  'orthodox easter',
  'passover',
  'ramadan',
  'rosh hashanah',
  'thanksgiving',
  'tet',
  'yom kippur',
]

/** Feasts counted from Western Easter Sunday, in days. */
export const EASTER_HOLIDAYS: Readonly<Record<string, number>> = {
  'palm sunday': -7,
  'good friday': -2,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
  'ascension day': 39,
  pentecost: 49,
}
