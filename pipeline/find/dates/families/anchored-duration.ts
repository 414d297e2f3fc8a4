import { LASTING } from '../../../lexicon/temporal-contexts.ts'
import { period, type Mod, type DurationPlace, type Said } from '../meaning.ts'
import {
  either,
  longest,
  map,
  not,
  optional,
  sequence,
  spanned,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { phrases, hyphen } from '../phrases.ts'
import {
  amount,
  count,
  measure,
  pluralUnit,
  singularUnit,
  unit,
  type Measured,
} from '../parts/amounts.ts'
import { dateHedge, hedge, trailingHedge } from '../parts/modifiers.ts'
import { unitPlace } from '../parts/periods.ts'
import { decadePeriod } from './decade.ts'
import { monthPeriod } from './month.ts'
import { yearPeriod } from './year.ts'

/** A length, with where it lies and what loosens it. */
export const duration = (
  { amount: parts, mod }: Measured,
  place: DurationPlace | null = null,
  hedged: Mod | null = null,
): Said => ({
  rule: place ? 'anchored-duration' : 'duration',
  meaning: { kind: 'duration', amount: parts, place },
  mod: hedged ?? mod,
})

const beside = (direction: -1 | 1, from: 'published' | 'thread' = 'published'): DurationPlace => ({
  kind: 'beside',
  direction,
  from,
})

const SIDES: Readonly<Record<string, DurationPlace>> = {
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

const side: Parser<DurationPlace> = phrases(SIDES)

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

/** A length that lies beside a day or at the edge of a period: “the past two decades”, “the first three months of 2021”. */
export const anchoredDuration: Parser<Said> = longest(
  besideAmount,
  amountBeside,
  besideUnit,
  plural,
  within,
)
