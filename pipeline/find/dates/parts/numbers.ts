import { CARDINALS, MAGNITUDES, ORDINALS, TENS } from '../../../lexicon/numbers.ts'
import {
  DIGITS,
  either,
  glued,
  lookup,
  map,
  optional,
  sequence,
  single,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { dash, hyphen } from '../phrases.ts'

const ofDigits = (allowed: (text: string) => boolean): Parser<number> =>
  single(({ kind, text }) => (kind === 'digits' && allowed(text) ? Number(text) : null), [DIGITS])

/** A run of digits of at most nine. */
export const digits: Parser<number> = ofDigits(({ length }) => length < 10)

/** A run of exactly `length` digits. */
export const digitsOf = (...lengths: number[]): Parser<number> =>
  ofDigits(({ length }) => lengths.includes(length))

const fraction: Parser<string> = single(
  ({ kind, text }) => (kind === 'digits' && text.length < 10 ? text : null),
  [DIGITS],
)

/** “1,000”. */
const thousands: Parser<number> = map(
  sequence(digitsOf(1, 2, 3), glued(word(',')), glued(digitsOf(3))),
  ([first, , rest]) => first * 1000 + rest,
)

/** “2.5”. */
const decimal: Parser<number> = map(
  sequence(digits, glued(word('.')), glued(fraction)),
  ([whole, , decimals]) => Number(`${String(whole)}.${decimals}`),
)

/** “twenty-five”, “fourteen”. */
const belowHundred: Parser<number> = either(
  map(
    sequence(lookup(TENS), optional(sequence(optional(hyphen), lookup(CARDINALS)))),
    ([tens, ones]) => (ones === null ? tens : ones[1] > 0 && ones[1] < 10 ? tens + ones[1] : null),
  ),
  lookup(TENS),
  lookup(CARDINALS),
)

const magnitude: Parser<number> = lookup(MAGNITUDES)

/** “two hundred and ten”, “a dozen”, “five thousand”. */
const spelled: Parser<number> = map(
  sequence(
    either(
      belowHundred,
      map(word('a'), () => 1),
    ),
    optional(hyphen),
    magnitude,
    optional(sequence(optional(word('and')), belowHundred)),
  ),
  ([count, , size, rest]) => count * size + (rest?.[1] ?? 0),
)

/** A cardinal number in digits or words. */
export const cardinal: Parser<number> = either(
  thousands,
  decimal,
  digits,
  spelled,
  belowHundred,
  map(word('hundred'), () => 100),
)

const suffix = glued(word('st', 'nd', 'rd', 'th'))

/** “25th”. */
export const ordinalDigits: Parser<number> = map(
  sequence(digitsOf(1, 2), suffix),
  ([value]) => value,
)

/** “twenty-fifth”, “first”. */
export const ordinalWord: Parser<number> = either(
  map(sequence(lookup(TENS), optional(dash), lookup(ORDINALS)), ([tens, , ones]) =>
    ones > 0 && ones < 10 ? tens + ones : null,
  ),
  map(word('thirtieth'), () => 30),
  lookup(ORDINALS),
)

/** An ordinal number in digits or words. */
export const ordinal: Parser<number> = either(ordinalDigits, ordinalWord)
