import { BEFORE_CLOCK } from '../../../lexicon/temporal-contexts.ts'
import { period, type SaidPeriod } from '../meaning.ts'
import {
  either,
  glued,
  map,
  optional,
  sequence,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { digitsOf } from '../parts/numbers.ts'
import type { Word } from '../../../match/words.ts'

const RULE = 'clock-time'

const meridiem: Parser<number> = map(
  either(
    map(word('am', 'pm'), (form) => form),
    map(
      sequence(
        word('a', 'p'),
        glued(word('.')),
        glued(word('m')),
        optional(where(glued(word('.')), (words, _from, next) => words[next] !== undefined)),
      ),
      ([letter]) => `${letter}m`,
    ),
  ),
  (form) => (form === 'pm' ? 12 : 0),
)

const minutes: Parser<number> = map(
  sequence(glued(word(':', '.')), glued(digitsOf(2))),
  ([, value]) => (value < 60 ? value : null),
)

const pad = (value: number): string => String(value).padStart(2, '0')

const clock = (hour: number, minute: number | null): SaidPeriod | null =>
  hour > 24
    ? null
    : period(RULE, { time: minute === null ? `T${pad(hour)}` : `T${pad(hour)}:${pad(minute)}` })

/** “5 pm”, “5:30 a.m.”. */
const twelveHours: Parser<SaidPeriod> = map(
  sequence(digitsOf(1, 2), optional(minutes), meridiem),
  ([hour, minute, shift]) =>
    hour < 1 || hour > 12 ? null : clock((hour % 12) + shift, minute ?? 0),
)

const marked = (words: readonly Word[], next: number): boolean =>
  /^(?:hrs?|hours|h|gmt|utc|est|edt|cet|local|o)$/.test(words[next]?.lower ?? '')

/** “14:30”, where something shows that it is no ratio. */
const twentyFourHours: Parser<SaidPeriod> = map(
  where(
    sequence(
      digitsOf(1, 2),
      glued(word(':')),
      glued(digitsOf(2)),
      optional(word('hrs', 'hours', 'h')),
    ),
    (words, from, next) =>
      marked(words, next) || next - from > 3 || BEFORE_CLOCK.has(words[from - 1]?.lower ?? ''),
  ),
  ([hour, , minute]) => (minute < 60 ? clock(hour, minute) : null),
)

/** “0600 GMT”, “0530hrs”. */
const military: Parser<SaidPeriod> = map(
  where(sequence(digitsOf(4), optional(word('hrs', 'hours'))), (words, from, next) =>
    next - from > 1
      ? BEFORE_CLOCK.has(words[from - 1]?.lower ?? '')
      : /^(?:gmt|utc|est|cet)$/.test(words[next]?.lower ?? ''),
  ),
  ([value]) => (value % 100 < 60 ? clock(Math.floor(value / 100), value % 100) : null),
)

/** “6 o’clock”. */
const oClock: Parser<SaidPeriod> = map(
  sequence(digitsOf(1, 2), word('o'), glued(word("'")), glued(word('clock'))),
  ([hour]) => clock(hour, 0),
)

/** A time of the clock, without its zone. */
export const clockTime: Parser<SaidPeriod> = either(twelveHours, oClock, twentyFourHours, military)
