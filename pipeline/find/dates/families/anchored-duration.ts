import { LASTING } from '../../../lexicon/temporal-contexts.ts'
import { period, type Mod, type DurationPlace, type Said } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
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
import { unitPlace } from '../parts/relations.ts'
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

const side: p.Parser<DurationPlace> = phrases(SIDES)

const counted: p.Parser<Measured> = p.map(
  p.sequence(count, p.optional(hyphen), unit),
  ([{ count: number, mod }, , name]) => ({
    amount: measure(number, name),
    mod,
  }),
)

/** “the past two decades”, “nearly the past ten years”. */
const besideAmount: p.Parser<Said> = p.map(
  p.sequence(
    p.optional(dateHedge),
    side,
    p.optional(hedge),
    p.either(amount, counted),
    p.optional(trailingHedge),
  ),
  ([first, place, second, parts, trailing]) => duration(parts, place, first ?? second ?? trailing),
)

/** “the four previous weeks”. */
const amountBeside: p.Parser<Said> = p.map(
  p.sequence(
    p.word('the'),
    count,
    p.map(p.word('previous', 'preceding', 'following', 'past', 'last', 'next'), (form) => form),
    unit,
  ),
  ([, { count: number, mod }, form, name]) =>
    duration({ amount: measure(number, name), mod }, SIDES[`the ${form}`] ?? null),
)

/** “the past year”, “over the next decade”. */
const besideUnit: p.Parser<Said> = p.map(
  p.where(p.sequence(p.optional(dateHedge), side, singularUnit), (words, from, next) => {
    const before = words[from - 1]?.lower ?? ''
    const form = words[next - 2]?.lower
    const definite = words[next - 3]?.lower === 'the'
    if (form === 'past') return true
    if (form === 'last' || form === 'coming') return definite && form !== 'coming' ? true : definite
    return form === 'next' && definite && LASTING.has(before)
  }),
  ([hedged, place, name]) => duration({ amount: measure(1, name), mod: null }, place, hedged),
)

const plural: p.Parser<Said> = p.map(
  p.sequence(
    phrases({
      'the last': beside(-1),
      'the ensuing': beside(1, 'thread'),
      'the following': beside(1, 'thread'),
      'the subsequent': beside(1, 'thread'),
      'the intervening': beside(1, 'thread'),
      'the preceding': beside(-1, 'thread'),
    }),
    pluralUnit,
    p.not(p.word('of')),
  ),
  ([place, name]) => duration({ amount: measure(null, name), mod: null }, place),
)

const edgeWord: p.Parser<'first' | 'last'> = p.map(
  p.word('first', 'last', 'final', 'closing', 'opening', 'initial'),
  (form) => (['first', 'opening', 'initial'].includes(form) ? 'first' : 'last'),
)

const wholePeriod = p.longest(
  yearPeriod,
  monthPeriod,
  decadePeriod,
  p.map(unitPlace, ({ fields, shift }) => period('relative', fields, shift)),
)

/** “the first three months of 2021”; without its period a plain duration. */
const within: p.Parser<Said> = p.map(
  p.sequence(
    p.optional(p.word('the')),
    edgeWord,
    counted,
    p.optional(p.sequence(p.word('of', 'in'), p.spanned(wholePeriod))),
  ),
  ([, edge, parts, whole]) =>
    duration(parts, whole ? { kind: 'within', edge, period: whole[1].value.meaning } : null),
)

/** A length that lies beside a day or at the edge of a period: “the past two decades”, “the first three months of 2021”. */
export const anchoredDuration: p.Parser<Said> = p.longest(
  besideAmount,
  amountBeside,
  besideUnit,
  plural,
  within,
)
