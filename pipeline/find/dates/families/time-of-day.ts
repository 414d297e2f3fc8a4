import { DAY_PARTS } from '../../../lexicon/temporal-names.ts'
import { period, type Fields, type SaidPeriod, type Shift } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { relation } from '../parts/relations.ts'
import { calendarDate } from './calendar-date.ts'
import { clockTime } from './clock.ts'
import { holidayPeriod } from './holiday.ts'
import { numericDate } from './numeric-date.ts'
import { weekdayPeriod } from './weekday.ts'

const RULE = 'part-of-day'
const part: p.Parser<string> = p.lookup(DAY_PARTS)
const hours: p.Parser<string> = phrases({
  'early hours': 'TMO',
  'early morning hours': 'TMO',
  'small hours': 'TMO',
  'morning hours': 'TMO',
  'evening hours': 'TEV',
})
const edge = p.optional(
  p.sequence(p.word('early', 'late', 'mid'), p.optional(p.glued(p.word('-')))),
)
const dayUnit = (relation: Omit<Shift, 'unit'>): Shift => ({ ...relation, unit: 'day' })

/** “this morning”, “the following night”, “early that evening”. */
const related: p.Parser<SaidPeriod> = p.map(
  p.sequence(edge, relation, edge, part),
  ([, shift, , time]) => period(RULE, { time }, dayUnit(shift)),
)

const whole: p.Parser<SaidPeriod> = p.longest(
  calendarDate,
  holidayPeriod,
  weekdayPeriod,
  numericDate(false),
)

/** “the morning of 31 January”, “the night of that day”. */
const ofDay: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    p.optional(p.word('the')),
    p.either(
      hours,
      p.map(p.sequence(edge, part), ([, time]) => time),
    ),
    p.optional(p.word('hours')),
    p.word('of', 'on'),
    whole,
  ),
  ([, time, , , { meaning }]) => period(RULE, { ...meaning.fields, time }, meaning.shift),
)

/** “Monday night”, “Christmas morning”, “5 May evening”. */
const onDay: p.Parser<SaidPeriod> = p.map(p.sequence(whole, edge, part), ([{ meaning }, , time]) =>
  period(RULE, { ...meaning.fields, time }, meaning.shift),
)

/** “23 October at 9:00 a.m.”. */
const atClock: p.Parser<SaidPeriod> = p.map(
  p.sequence(whole, p.optional(p.word(',')), p.word('at'), clockTime),
  ([{ meaning }, , , clock]) =>
    period(RULE, { ...meaning.fields, ...clock.meaning.fields }, meaning.shift),
)

const ADVERBS: Readonly<Record<string, readonly [string, number]>> = {
  tonight: ['TNI', 0],
  'tomorrow morning': ['TMO', 1],
  'tomorrow afternoon': ['TAF', 1],
  'tomorrow evening': ['TEV', 1],
  'tomorrow night': ['TNI', 1],
  'yesterday morning': ['TMO', -1],
  'yesterday afternoon': ['TAF', -1],
  'yesterday evening': ['TEV', -1],
  'yesterday night': ['TNI', -1],
}

const adverb: p.Parser<SaidPeriod> = p.map(phrases(ADVERBS), ([time, step]) =>
  period(RULE, { time }, { from: 'published', unit: 'day', step }),
)

const onThread = (time: string): SaidPeriod =>
  period(RULE, { time }, { from: 'thread', unit: 'day', step: 0 })

/** “in the morning”, “at night”, “overnight”: of the day that the text has come to. */
const alone: p.Parser<SaidPeriod> = p.either(
  p.map(
    p.where(p.sequence(p.word('the'), edge, part), (words, from) =>
      ['in', 'during', 'by', 'throughout', 'until'].includes(words[from - 1]?.lower ?? ''),
    ),
    ([, , time]) => onThread(time),
  ),
  p.map(
    p.where(part, (words, from) =>
      ['at', 'by', 'until', 'before', 'after'].includes(words[from - 1]?.lower ?? ''),
    ),
    (time) => period(RULE, { time } satisfies Fields),
  ),
)

/** A part of the day. */
export const timeOfDay: p.Parser<SaidPeriod> = p.longest(
  related,
  ofDay,
  onDay,
  atClock,
  adverb,
  alone,
)
