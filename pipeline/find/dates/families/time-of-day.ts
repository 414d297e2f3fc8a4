import { DAY_PARTS } from '../../../lexicon/temporal-names.ts'
import { period, type Fields, type SaidPeriod, type Shift } from '../meaning.ts'
import {
  either,
  glued,
  longest,
  lookup,
  map,
  optional,
  sequence,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { relation } from '../parts/periods.ts'
import { calendarDate } from './calendar-date.ts'
import { clockTime } from './clock.ts'
import { holidayPeriod } from './holiday.ts'
import { numericDate } from './numeric-date.ts'
import { weekdayPeriod } from './weekday.ts'

const RULE = 'part-of-day'
const part: Parser<string> = lookup(DAY_PARTS)
const hours: Parser<string> = phrases({
  'early hours': 'TMO',
  'early morning hours': 'TMO',
  'small hours': 'TMO',
  'morning hours': 'TMO',
  'evening hours': 'TEV',
})
const edge = optional(sequence(word('early', 'late', 'mid'), optional(glued(word('-')))))
const dayUnit = (relation: Omit<Shift, 'unit'>): Shift => ({ ...relation, unit: 'day' })

/** “this morning”, “the following night”, “early that evening”. */
const related: Parser<SaidPeriod> = map(sequence(edge, relation, edge, part), ([, shift, , time]) =>
  period(RULE, { time }, dayUnit(shift)),
)

const whole: Parser<SaidPeriod> = longest(
  calendarDate,
  holidayPeriod,
  weekdayPeriod,
  numericDate(false),
)

/** “the morning of 31 January”, “the night of that day”. */
const ofDay: Parser<SaidPeriod> = map(
  sequence(
    optional(word('the')),
    either(
      hours,
      map(sequence(edge, part), ([, time]) => time),
    ),
    optional(word('hours')),
    word('of', 'on'),
    whole,
  ),
  ([, time, , , { meaning }]) => period(RULE, { ...meaning.fields, time }, meaning.shift),
)

/** “Monday night”, “Christmas morning”, “5 May evening”. */
const onDay: Parser<SaidPeriod> = map(sequence(whole, edge, part), ([{ meaning }, , time]) =>
  period(RULE, { ...meaning.fields, time }, meaning.shift),
)

/** “23 October at 9:00 a.m.”. */
const atClock: Parser<SaidPeriod> = map(
  sequence(whole, optional(word(',')), word('at'), clockTime),
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

const adverb: Parser<SaidPeriod> = map(phrases(ADVERBS), ([time, step]) =>
  period(RULE, { time }, { from: 'published', unit: 'day', step }),
)

const onThread = (time: string): SaidPeriod =>
  period(RULE, { time }, { from: 'thread', unit: 'day', step: 0 })

/** “in the morning”, “at night”, “overnight”: of the day that the text has come to. */
const alone: Parser<SaidPeriod> = either(
  map(
    where(sequence(word('the'), edge, part), (words, from) =>
      ['in', 'during', 'by', 'throughout', 'until'].includes(words[from - 1]?.lower ?? ''),
    ),
    ([, , time]) => onThread(time),
  ),
  map(
    where(part, (words, from) =>
      ['at', 'by', 'until', 'before', 'after'].includes(words[from - 1]?.lower ?? ''),
    ),
    (time) => period(RULE, { time } satisfies Fields),
  ),
)

/** A part of the day. */
export const timeOfDay: Parser<SaidPeriod> = longest(related, ofDay, onDay, atClock, adverb, alone)
