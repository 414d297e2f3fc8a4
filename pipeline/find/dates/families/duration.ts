import { BEFORE_HABIT, BEFORE_LENGTH } from '../../../lexicon/temporal-contexts.ts'
import type { Said } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { hyphen } from '../phrases.ts'
import { amount, bareUnits, measure, pluralUnit, singularUnit } from '../parts/amounts.ts'
import { hedge, trailingHedge } from '../parts/modifiers.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'
import { anchoredDuration, duration } from './anchored-duration.ts'

/** Behind an amount of years these make it an age. */
function isAge(words: readonly Word[], next: number): boolean {
  const [after, second] = [words[next], words[next + 1]]
  if (after && (after.lower === 'old' || after.lower === 'olds')) return true
  if (after?.kind === 'mark' && after.glued && second?.lower === 'old') return true
  return after?.lower === 'of' && second?.lower === 'age'
}

const isAged = (words: readonly Word[], from: number): boolean =>
  ['aged', 'age', 'ages', 'aging', 'ageing'].includes(words[from - 1]?.lower ?? '')

/** “Six-Day War”, “Hundred Days Offensive”: a capitalised unit is part of a name. */
const isNamed = (words: readonly Word[], from: number, next: number): boolean => {
  const [last, after] = [words[next - 1], words[next]]
  return (
    last !== undefined &&
    next - from > 1 &&
    isCapitalised(last) &&
    ((after !== undefined && isCapitalised(after)) || after?.lower === "'" || isTitled(words, from))
  )
}

const isTitled = (words: readonly Word[], from: number): boolean => {
  const first = words[from]
  return from > 0 && first !== undefined && isCapitalised(first)
}

const notName = <T>(parser: p.Parser<T>): p.Parser<T> =>
  p.where(
    parser,
    (words, from, next) =>
      !isAge(words, next) && !isAged(words, from) && !isNamed(words, from, next),
  )

const long = p.optional(p.sequence(p.optional(hyphen), p.word('long')))

const plain: p.Parser<Said> = p.map(
  p.sequence(p.optional(hedge), amount, long, p.optional(trailingHedge)),
  ([hedged, parts, , trailing]) => duration(parts, null, hedged ?? trailing),
)

/** “year-long”, “months-long”. */
const compound: p.Parser<Said> = p.map(
  p.sequence(p.optional(hedge), singularUnit, hyphen, p.word('long')),
  ([hedged, name]) => duration({ amount: measure(1, name), mod: null }, null, hedged),
)

const compoundPlural: p.Parser<Said> = p.map(
  p.sequence(pluralUnit, hyphen, p.word('long')),
  ([name]) => duration({ amount: measure(null, name), mod: null }),
)

/** “the first days of the war”, “the years”. */
const definite: p.Parser<Said> = p.map(
  p.sequence(
    p.word('the'),
    p.optional(p.word('first', 'early', 'opening', 'last', 'final', 'closing', 'late')),
    p.where(
      pluralUnit,
      (words, from) => !/^(?:minutes|seconds|quarters)$/.test(words[from]?.lower ?? ''),
    ),
    p.not(p.either(p.sequence(hyphen, p.word('old')), p.word('old', 'ahead', 'to'))),
  ),
  ([, , name]) => duration({ amount: measure(null, name), mod: null }),
)

/** “for months”, “weeks of fighting”. */
const bare: p.Parser<Said> = p.map(
  p.where(bareUnits, (words, from) => {
    const [before, first] = [words[from - 1], words[from]]
    if (
      !first ||
      (before && BEFORE_HABIT.has(before.lower)) ||
      (words[from]?.glued && before !== undefined && before.lower !== '(' && before.lower !== '“')
    )
      return false
    if (before && isCapitalised(first)) return false
    return (
      !/^(?:minutes|seconds|quarters|nights|weekends)$/.test(first.lower) ||
      BEFORE_LENGTH.has(before?.lower ?? '')
    )
  }),
  (parts) => duration(parts),
)

/** A length of time. */
export const durationExpression: p.Parser<Said> = notName(
  p.longest(plain, compound, compoundPlural, bare, definite, anchoredDuration),
)
