import { BEFORE_HABIT, BEFORE_LENGTH, LASTING } from '../../lexicon/temporal-contexts.ts'
import type { Mod, Place, Said } from '../meaning.ts'
import {
  either,
  hyphen,
  longest,
  map,
  not,
  optional,
  phrases,
  sequence,
  spanned,
  where,
  word,
  type Parser,
} from '../parser.ts'
import {
  amount,
  bareUnits,
  count,
  measure,
  singularUnit,
  pluralUnit,
  unit,
  type Measured,
} from '../parts/amounts.ts'
import { dateHedge, hedge, trailingHedge } from '../parts/modifiers.ts'
import { unitPlace } from '../parts/periods.ts'
import { period } from '../meaning.ts'
import { isCapitalised, type Word } from '../words.ts'
import { monthPeriod } from './month.ts'
import { yearPeriod } from './year.ts'
import { decadePeriod } from './decade.ts'

const RULE = 'duration'

const duration = (
  { amount: parts, mod }: Measured,
  place: Place | null = null,
  hedged: Mod | null = null,
): Said => ({
  rule: place ? 'anchored-duration' : RULE,
  meaning: { kind: 'duration', amount: parts, place },
  mod: hedged ?? mod,
})

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

const notName = <T>(parser: Parser<T>): Parser<T> =>
  where(
    parser,
    (words, from, next) =>
      !isAge(words, next) && !isAged(words, from) && !isNamed(words, from, next),
  )

const long = optional(sequence(optional(hyphen), word('long')))

const plain: Parser<Said> = map(
  sequence(optional(hedge), amount, long, optional(trailingHedge)),
  ([hedged, parts, , trailing]) => duration(parts, null, hedged ?? trailing),
)

/** “year-long”, “months-long”. */
const compound: Parser<Said> = map(
  sequence(optional(hedge), singularUnit, hyphen, word('long')),
  ([hedged, name]) => duration({ amount: measure(1, name), mod: null }, null, hedged),
)

const compoundPlural: Parser<Said> = map(sequence(pluralUnit, hyphen, word('long')), ([name]) =>
  duration({ amount: measure(null, name), mod: null }),
)

/** “the first days of the war”, “the years”. */
const definite: Parser<Said> = map(
  sequence(
    word('the'),
    optional(word('first', 'early', 'opening', 'last', 'final', 'closing', 'late')),
    where(
      pluralUnit,
      (words, from) => !/^(?:minutes|seconds|quarters)$/.test(words[from]?.lower ?? ''),
    ),
    not(either(sequence(hyphen, word('old')), word('old', 'ahead', 'to'))),
  ),
  ([, , name]) => duration({ amount: measure(null, name), mod: null }),
)

/** “for months”, “weeks of fighting”. */
const bare: Parser<Said> = map(
  where(bareUnits, (words, from) => {
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

const beside = (direction: -1 | 1, from: 'published' | 'thread' = 'published'): Place => ({
  kind: 'beside',
  direction,
  from,
})

const SIDES: Readonly<Record<string, Place>> = {
  'the past': beside(-1),
  past: beside(-1),
  'these past': beside(-1),
  'this past': beside(-1),
  'the last': beside(-1),
  last: beside(-1),
  'these last': beside(-1),
  'the next': beside(1),
  next: beside(1),
  'the coming': beside(1),
  coming: beside(1),
  'the previous': beside(-1, 'thread'),
  'the preceding': beside(-1, 'thread'),
  'the prior': beside(-1, 'thread'),
  'the following': beside(1, 'thread'),
  'the subsequent': beside(1, 'thread'),
  'the ensuing': beside(1, 'thread'),
  'the intervening': beside(1, 'thread'),
}

const side: Parser<Place> = phrases(SIDES)

const counted: Parser<Measured> = map(
  sequence(count, optional(hyphen), unit),
  ([{ count: number, mod }, , name]) => ({
    amount: measure(number, name),
    mod,
  }),
)

/** “the past two decades”, “nearly the past ten years”. */
const besideAmount: Parser<Said> = map(
  sequence(
    optional(dateHedge),
    side,
    optional(hedge),
    either(amount, counted),
    optional(trailingHedge),
  ),
  ([first, place, second, parts, trailing]) => duration(parts, place, first ?? second ?? trailing),
)

/** “the four previous weeks”. */
const amountBeside: Parser<Said> = map(
  sequence(
    word('the'),
    count,
    map(word('previous', 'preceding', 'following', 'past', 'last', 'next'), (form) => form),
    unit,
  ),
  ([, { count: number, mod }, form, name]) =>
    duration({ amount: measure(number, name), mod }, SIDES[`the ${form}`] ?? null),
)

/** “the past year”, “over the next decade”. */
const besideUnit: Parser<Said> = map(
  where(sequence(optional(dateHedge), side, singularUnit), (words, from, next) => {
    const before = words[from - 1]?.lower ?? ''
    const form = words[next - 2]?.lower
    const definite = words[next - 3]?.lower === 'the'
    if (form === 'past') return true
    if (form === 'last' || form === 'coming') return definite && form !== 'coming' ? true : definite
    return form === 'next' && definite && LASTING.has(before)
  }),
  ([hedged, place, name]) => duration({ amount: measure(1, name), mod: null }, place, hedged),
)

const plural: Parser<Said> = map(
  sequence(
    phrases({
      'the last': beside(-1),
      'the ensuing': beside(1, 'thread'),
      'the following': beside(1, 'thread'),
      'the subsequent': beside(1, 'thread'),
      'the intervening': beside(1, 'thread'),
      'the preceding': beside(-1, 'thread'),
    }),
    pluralUnit,
    not(word('of')),
  ),
  ([place, name]) => duration({ amount: measure(null, name), mod: null }, place),
)

const edgeWord: Parser<'first' | 'last'> = map(
  word('first', 'last', 'final', 'closing', 'opening', 'initial'),
  (form) => (['first', 'opening', 'initial'].includes(form) ? 'first' : 'last'),
)

const wholePeriod = longest(
  yearPeriod,
  monthPeriod,
  decadePeriod,
  map(unitPlace, ({ fields, shift }) => period('relative', fields, shift)),
)

/** “the first three months of 2021”; without its period a plain duration. */
const within: Parser<Said> = map(
  sequence(
    optional(word('the')),
    edgeWord,
    counted,
    optional(sequence(word('of', 'in'), spanned(wholePeriod))),
  ),
  ([, edge, parts, whole]) =>
    duration(parts, whole ? { kind: 'within', edge, period: whole[1].value.meaning } : null),
)

/** A length of time. */
export const durationExpression: Parser<Said> = notName(
  longest(
    plain,
    compound,
    compoundPlural,
    bare,
    definite,
    besideAmount,
    amountBeside,
    besideUnit,
    plural,
    within,
  ),
)
