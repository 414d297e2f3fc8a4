import { CARDINALS, MAGNITUDES, ORDINALS, TENS } from '../../../lexicon/numbers.ts'
import * as p from '../../../match/parser.ts'
import { dash, hyphen } from '../phrases.ts'

const ofDigits = (allowed: (text: string) => boolean): p.Parser<number> =>
  p.single(
    ({ kind, text }) => (kind === 'digits' && allowed(text) ? Number(text) : null),
    [p.DIGITS],
  )

/** A run of digits of at most nine. */
export const digits: p.Parser<number> = ofDigits(({ length }) => length < 10)

/** A run of exactly `length` digits. */
export const digitsOf = (...lengths: number[]): p.Parser<number> =>
  ofDigits(({ length }) => lengths.includes(length))

const fraction: p.Parser<string> = p.single(
  ({ kind, text }) => (kind === 'digits' && text.length < 10 ? text : null),
  [p.DIGITS],
)

/** “1,000”. */
const thousands: p.Parser<number> = p.map(
  p.sequence(digitsOf(1, 2, 3), p.glued(p.word(',')), p.glued(digitsOf(3))),
  ([first, , rest]) => first * 1000 + rest,
)

/** “2.5”. */
const decimal: p.Parser<number> = p.map(
  p.sequence(digits, p.glued(p.word('.')), p.glued(fraction)),
  ([whole, , decimals]) => Number(`${String(whole)}.${decimals}`),
)

/** “twenty-five”, “fourteen”. */
const belowHundred: p.Parser<number> = p.either(
  p.map(
    p.sequence(p.lookup(TENS), p.optional(p.sequence(p.optional(hyphen), p.lookup(CARDINALS)))),
    ([tens, ones]) => (ones === null ? tens : ones[1] > 0 && ones[1] < 10 ? tens + ones[1] : null),
  ),
  p.lookup(TENS),
  p.lookup(CARDINALS),
)

const magnitude: p.Parser<number> = p.lookup(MAGNITUDES)

/** “two hundred and ten”, “a dozen”, “five thousand”. */
const spelled: p.Parser<number> = p.map(
  p.sequence(
    p.either(
      belowHundred,
      p.map(p.word('a'), () => 1),
    ),
    p.optional(hyphen),
    magnitude,
    p.optional(p.sequence(p.optional(p.word('and')), belowHundred)),
  ),
  ([count, , size, rest]) => count * size + (rest?.[1] ?? 0),
)

/** A cardinal number in digits or words. */
export const cardinal: p.Parser<number> = p.either(
  thousands,
  decimal,
  digits,
  spelled,
  belowHundred,
  p.map(p.word('hundred'), () => 100),
)

const suffix = p.glued(p.word('st', 'nd', 'rd', 'th'))

/** “25th”. */
export const ordinalDigits: p.Parser<number> = p.map(
  p.sequence(digitsOf(1, 2), suffix),
  ([value]) => value,
)

/** “twenty-fifth”, “first”. */
export const ordinalWord: p.Parser<number> = p.either(
  p.map(p.sequence(p.lookup(TENS), p.optional(dash), p.lookup(ORDINALS)), ([tens, , ones]) =>
    ones > 0 && ones < 10 ? tens + ones : null,
  ),
  p.map(p.word('thirtieth'), () => 30),
  p.lookup(ORDINALS),
)

/** An ordinal number in digits or words. */
export const ordinal: p.Parser<number> = p.either(ordinalDigits, ordinalWord)
