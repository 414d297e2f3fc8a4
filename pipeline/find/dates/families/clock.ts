import { BEFORE_CLOCK } from '../../../lexicon/temporal-contexts.ts'
import { period, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { digitsOf } from '../parts/numbers.ts'
import type { Word } from '../../../match/words.ts'

const RULE = 'clock-time'

const meridiem: p.Parser<number> = p.map(
  p.either(
    p.map(p.word('am', 'pm'), (form) => form),
    p.map(
      p.sequence(
        p.word('a', 'p'),
        p.glued(p.word('.')),
        p.glued(p.word('m')),
        p.optional(
          p.where(p.glued(p.word('.')), (words, _from, next) => words[next] !== undefined),
        ),
      ),
      ([letter]) => `${letter}m`,
    ),
  ),
  (form) => (form === 'pm' ? 12 : 0),
)

const minutes: p.Parser<number> = p.map(
  p.sequence(p.glued(p.word(':', '.')), p.glued(digitsOf(2))),
  ([, value]) => (value < 60 ? value : null),
)

const pad = (value: number): string => String(value).padStart(2, '0')

const clock = (hour: number, minute: number | null): SaidPeriod | null =>
  hour > 24
    ? null
    : period(RULE, { time: minute === null ? `T${pad(hour)}` : `T${pad(hour)}:${pad(minute)}` })

/** “5 pm”, “5:30 a.m.”. */
const twelveHours: p.Parser<SaidPeriod> = p.map(
  p.sequence(digitsOf(1, 2), p.optional(minutes), meridiem),
  ([hour, minute, shift]) =>
    hour < 1 || hour > 12 ? null : clock((hour % 12) + shift, minute ?? 0),
)

const marked = (words: readonly Word[], next: number): boolean =>
  /^(?:hrs?|hours|h|gmt|utc|est|edt|cet|local|o)$/.test(words[next]?.lower ?? '')

/** “14:30”, where something shows that it is no ratio. */
const twentyFourHours: p.Parser<SaidPeriod> = p.map(
  p.where(
    p.sequence(
      digitsOf(1, 2),
      p.glued(p.word(':')),
      p.glued(digitsOf(2)),
      p.optional(p.word('hrs', 'hours', 'h')),
    ),
    (words, from, next) =>
      marked(words, next) || next - from > 3 || BEFORE_CLOCK.has(words[from - 1]?.lower ?? ''),
  ),
  ([hour, , minute]) => (minute < 60 ? clock(hour, minute) : null),
)

/** “0600 GMT”, “0530hrs”. */
const military: p.Parser<SaidPeriod> = p.map(
  p.where(p.sequence(digitsOf(4), p.optional(p.word('hrs', 'hours'))), (words, from, next) =>
    next - from > 1
      ? BEFORE_CLOCK.has(words[from - 1]?.lower ?? '')
      : /^(?:gmt|utc|est|cet)$/.test(words[next]?.lower ?? ''),
  ),
  ([value]) => (value % 100 < 60 ? clock(Math.floor(value / 100), value % 100) : null),
)

/** “6 o’clock”. */
const oClock: p.Parser<SaidPeriod> = p.map(
  p.sequence(digitsOf(1, 2), p.word('o'), p.glued(p.word("'")), p.glued(p.word('clock'))),
  ([hour]) => clock(hour, 0),
)

/** A time of the clock, without its zone. */
export const clockTime: p.Parser<SaidPeriod> = p.either(
  twelveHours,
  oClock,
  twentyFourHours,
  military,
)
