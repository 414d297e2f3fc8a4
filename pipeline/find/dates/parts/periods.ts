import { MONTHS, SEASONS, WEEKDAYS, type Season } from '../../../lexicon/temporal-names.ts'
import type { Unit } from '../../../lexicon/temporal-units.ts'
import type { Fields, Shift } from '../meaning.ts'
import {
  either,
  glued,
  lookup,
  map,
  optional,
  sequence,
  single,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'
import { unit } from './amounts.ts'
import { digitsOf } from './numbers.ts'

const dot = optional(glued(word('.')))

/** A name that the map knows, with a capital. */
export const capitalised = <T>(names: ReadonlyMap<string, T>): Parser<T> =>
  single((form) => (isCapitalised(form) ? names.get(form.lower) : null), names.keys())

/** “March”, “Oct.”; capitalised, or all capitals. */
export const month: Parser<number> = map(
  sequence(capitalised(MONTHS), (words, at) =>
    isAbbreviated(words[at - 1]) ? dot(words, at) : { value: null, next: at },
  ),
  ([value]) => value,
)

const isAbbreviated = (form: Word | undefined): boolean =>
  (form?.text.length ?? 9) <= 4 &&
  form?.lower !== 'june' &&
  form?.lower !== 'july' &&
  form?.lower !== 'may'

/** “Monday”, “Mon.”; capitalised. */
export const weekday: Parser<number> = map(
  sequence(capitalised(WEEKDAYS), (words, at) =>
    (words[at - 1]?.text.length ?? 9) <= 5 ? dot(words, at) : { value: null, next: at },
  ),
  ([value]) => value,
)

/** “spring”. */
export const season: Parser<Season> = lookup(SEASONS)

const letterDots = (...letters: string[]): Parser<unknown> =>
  sequence(
    ...letters.flatMap((letter, index): Parser<unknown>[] => [
      index === 0 ? word(letter) : glued(word(letter)),
      index === letters.length - 1 ? dotBeforeMore : glued(word('.')),
    ]),
  )

/** The last full stop of “B.C.”; it stays outside at the end of a sentence. */
const dotBeforeMore: Parser<unknown> = (words, at) =>
  words[at]?.lower === '.' && words[at].glued && words[at + 1] !== undefined
    ? { value: null, next: at + 1 }
    : { value: null, next: at }

/** “BC”, “B.C.”, “BCE”. */
export const beforeChrist: Parser<unknown> = either(
  word('bc', 'bce'),
  letterDots('b', 'c', 'e'),
  letterDots('b', 'c'),
)

const afterChrist: Parser<unknown> = either(
  word('ad', 'ce'),
  letterDots('a', 'd'),
  letterDots('c', 'e'),
)

/** Two digits after an apostrophe: “’99”. The pivot is 1940. */
export const shortYear: Parser<Fields> = map(
  sequence(word("'", '‘'), glued(digitsOf(2))),
  ([, value]) => ({ year: (value < 40 ? 2000 : 1900) + value }),
)

/** Four digits that a year may have, and no part of a longer number. */
export const fourDigits: Parser<number> = where(
  map(digitsOf(4), (value) => (value >= 1000 && value < 2200 ? value : null)),
  (words, from, next) => !isInsideNumber(words, from, next),
)

function isInsideNumber(words: readonly Word[], from: number, next: number): boolean {
  const [after, digitsAfter] = [words[next], words[next + 1]]
  if (after?.glued && after.kind === 'letters' && after.lower !== 's') return true
  if (
    after?.glued &&
    (after.lower === ',' || after.lower === '.') &&
    digitsAfter?.glued &&
    digitsAfter.kind === 'digits'
  )
    return true
  if (after?.glued && '%°º€$£_='.includes(after.lower)) return true
  const [before, digitsBefore] = [words[from - 1], words[from - 2]]
  if (!words[from]?.glued || !before) return false
  if (before.kind !== 'mark') return !/^(?:fy|cy|sy|ay)$/.test(before.lower)
  return (
    '$€£#_=&?@%°º§+'.includes(before.lower) ||
    (before.glued &&
      (before.lower === ',' || before.lower === '.' || before.lower === ':') &&
      digitsBefore?.kind === 'digits')
  )
}

/** A year: “2021”, “480 BC”, “AD 70”. */
export const year: Parser<Fields> = either(
  map(sequence(digitsOf(1, 2, 3, 4), beforeChrist), ([value]): Fields => ({
    bc: true,
    year: value,
  })),
  map(sequence(afterChrist, digitsOf(1, 2, 3, 4)), ([, value]): Fields => ({ year: value })),
  map(sequence(digitsOf(1, 2, 3, 4), afterChrist), ([value]): Fields => ({ year: value })),
  map(fourDigits, (value): Fields => ({ year: value })),
  shortYear,
)

type Relation = Omit<Shift, 'unit'>

const deictic = (step: number): Relation => ({ from: 'published', step })
const threaded = (step: number): Relation => ({ from: 'thread', step })

const RELATIONS: Readonly<Record<string, Relation>> = {
  last: deictic(-1),
  'this last': deictic(-1),
  'this past': deictic(-1),
  past: deictic(-1),
  next: deictic(1),
  'this next': deictic(1),
  'this coming': deictic(1),
  'the coming': deictic(1),
  'the upcoming': deictic(1),
  this: deictic(0),
  'this very': deictic(0),
  'this same': deictic(0),
  'the current': deictic(0),
  current: deictic(0),
  'the present': deictic(0),
  previous: threaded(-1),
  'the previous': threaded(-1),
  'the preceding': threaded(-1),
  'the prior': threaded(-1),
  'the following': threaded(1),
  'the next': threaded(1),
  'the very next': threaded(1),
  'the subsequent': threaded(1),
  'the ensuing': threaded(1),
  that: threaded(0),
  'that same': threaded(0),
  'that very': threaded(0),
  'the same': threaded(0),
  'the very same': threaded(0),
}

/** “last”, “the following”, “that”: where a unit or a name of the calendar is counted from. */
export const relation: Parser<Relation> = phrases(RELATIONS)

/** “last year”, “the following month”, “that day”. */
const relativeUnit: Parser<Shift> = map(sequence(relation, unit), ([{ from, step }, name]) => ({
  from,
  step,
  unit: name,
}))

/** “the year”, of which a part is named. */
const theUnit: Parser<Shift> = map(sequence(word('the'), unit), ([, name]) => ({
  from: 'nearest',
  step: 0,
  unit: name,
}))

/** A year that is said, or one that is pointed at: “of 2021”, “that year”. */
export interface YearPlace {
  fields: Fields
  shift: Shift | null
}

const pointed = (allowed: readonly Unit[], parser: Parser<Shift>): Parser<YearPlace> =>
  map(parser, (shift) =>
    shift.unit !== null && allowed.includes(shift.unit) ? { fields: {}, shift } : null,
  )

/** “2021”, “last year”, “the year”. */
export const yearPlace: Parser<YearPlace> = either(
  map(
    sequence(optional(word('the', 'year')), optional(word('year')), year),
    ([article, noun, fields]) =>
      article === 'the' && noun === null ? null : { fields, shift: null },
  ),
  pointed(['year'], relativeUnit),
  pointed(['year'], theUnit),
)

/** “last month”, “the week”: a unit as the whole of which a part is named. */
export const unitPlace: Parser<YearPlace> = map(either(relativeUnit, theUnit), (shift) => ({
  fields: {},
  shift,
}))
