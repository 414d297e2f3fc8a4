import { MONTHS, SEASONS, WEEKDAYS, type Season } from '../../../lexicon/temporal-names.ts'
import type { Fields } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'
import { digitsOf } from './numbers.ts'

const dot = p.optional(p.glued(p.word('.')))

/** A name that the map knows, with a capital. */
export const capitalised = <T>(names: ReadonlyMap<string, T>): p.Parser<T> =>
  p.single((form) => (isCapitalised(form) ? names.get(form.lower) : null), names.keys())

/** “March”, “Oct.”; capitalised, or all capitals. */
export const month: p.Parser<number> = p.map(
  p.sequence(capitalised(MONTHS), (words, at) =>
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
export const weekday: p.Parser<number> = p.map(
  p.sequence(capitalised(WEEKDAYS), (words, at) =>
    (words[at - 1]?.text.length ?? 9) <= 5 ? dot(words, at) : { value: null, next: at },
  ),
  ([value]) => value,
)

/** “spring”. */
export const season: p.Parser<Season> = p.lookup(SEASONS)

const letterDots = (...letters: string[]): p.Parser<unknown> =>
  p.sequence(
    ...letters.flatMap((letter, index): p.Parser<unknown>[] => [
      index === 0 ? p.word(letter) : p.glued(p.word(letter)),
      index === letters.length - 1 ? dotBeforeMore : p.glued(p.word('.')),
    ]),
  )

/** The last full stop of “B.C.”; it stays outside at the end of a sentence. */
const dotBeforeMore: p.Parser<unknown> = (words, at) =>
  words[at]?.lower === '.' && words[at].glued && words[at + 1] !== undefined
    ? { value: null, next: at + 1 }
    : { value: null, next: at }

/** “BC”, “B.C.”, “BCE”. */
export const beforeChrist: p.Parser<unknown> = p.either(
  p.word('bc', 'bce'),
  letterDots('b', 'c', 'e'),
  letterDots('b', 'c'),
)

const afterChrist: p.Parser<unknown> = p.either(
  p.word('ad', 'ce'),
  letterDots('a', 'd'),
  letterDots('c', 'e'),
)

/** Two digits after an apostrophe: “’99”. The pivot is 1940. */
export const shortYear: p.Parser<Fields> = p.map(
  p.sequence(p.word("'", '‘'), p.glued(digitsOf(2))),
  ([, value]) => ({ year: (value < 40 ? 2000 : 1900) + value }),
)

/** Four digits that a year may have, and no part of a longer number. */
export const fourDigits: p.Parser<number> = p.where(
  p.map(digitsOf(4), (value) => (value >= 1000 && value < 2200 ? value : null)),
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
export const year: p.Parser<Fields> = p.either(
  p.map(p.sequence(digitsOf(1, 2, 3, 4), beforeChrist), ([value]): Fields => ({
    bc: true,
    year: value,
  })),
  p.map(p.sequence(afterChrist, digitsOf(1, 2, 3, 4)), ([, value]): Fields => ({ year: value })),
  p.map(p.sequence(digitsOf(1, 2, 3, 4), afterChrist), ([value]): Fields => ({ year: value })),
  p.map(fourDigits, (value): Fields => ({ year: value })),
  shortYear,
)
