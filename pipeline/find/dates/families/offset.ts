import { AFTER_CLAUSE } from '../../../lexicon/temporal-contexts.ts'
import { period, type Mod, type Said, type SaidPeriod, type Shift } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { amount, bareUnits, isTooFine, singularUnit, type Measured } from '../parts/amounts.ts'
import { hedge } from '../parts/modifiers.ts'
import type { Unit } from '../../../lexicon/temporal-units.ts'
import type { Word } from '../../../match/words.ts'

const RULE = 'relative'

/** “the day before”, “the year after” where nothing follows that they would be before or after. */
const neighbour: p.Parser<SaidPeriod> = p.map(
  p.where(
    p.sequence(p.word('the'), singularUnit, p.word('before', 'after', 'earlier')),
    endsClause,
  ),
  ([, unit, side]) =>
    isTooFine(unit)
      ? null
      : period(RULE, {}, { from: 'thread', unit, step: side === 'after' ? 1 : -1 }),
)

function endsClause(words: readonly Word[], _from: number, next: number): boolean {
  const after = words[next]
  return after === undefined || after.kind === 'mark' || AFTER_CLAUSE.has(after.lower)
}

interface Direction {
  sign: -1 | 1
  from: Shift['from']
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ago: { sign: -1, from: 'published' },
  'from now': { sign: 1, from: 'published' },
  'from today': { sign: 1, from: 'published' },
  hence: { sign: 1, from: 'published' },
  later: { sign: 1, from: 'thread' },
  on: { sign: 1, from: 'thread' },
  earlier: { sign: -1, from: 'thread' },
  previously: { sign: -1, from: 'thread' },
  afterwards: { sign: 1, from: 'thread' },
  afterward: { sign: 1, from: 'thread' },
  'before that': { sign: -1, from: 'thread' },
  'after that': { sign: 1, from: 'thread' },
  thereafter: { sign: 1, from: 'thread' },
}

const direction: p.Parser<Direction> = p.either(
  p.where(phrases(DIRECTIONS), (words, from, next) => {
    if (words[from]?.lower === 'on')
      return endsClause(words, from, next) && words[next]?.lower !== 'to'
    return !(next - from === 1 && words[next]?.lower === 'than')
  }),
  p.map(
    p.where(
      p.word('before', 'prior', 'after'),
      (words, from, next) => next > from && endsClause(words, from, next),
    ),
    (side): Direction => ({
      sign: side === 'after' ? 1 : -1,
      from: 'thread',
    }),
  ),
)

const measured: p.Parser<Measured> = p.either(amount, bareUnits)

/** “two years ago”, “nearly nine months later”, “days earlier”. */
const counted: p.Parser<Said> = p.map(
  p.sequence(
    p.optional(hedge),
    measured,
    p.optional(p.word('or')),
    p.optional(p.word('so', 'more')),
    direction,
  ),
  ([hedged, { amount: parts, mod }, or, rest, { sign, from }]) => {
    if ((or === null) !== (rest === null)) return null
    return offsetBy(parts, sign, from, hedged ?? mod ?? trailing(rest))
  },
)

const trailing = (rest: string | null): Mod | null =>
  rest === null ? null : rest === 'so' ? 'approx' : 'at-least'

/** “twenty years ago this month”, “ten years ago today”. */
const anniversary: p.Parser<Said> = p.map(
  p.sequence(
    amount,
    p.word('ago'),
    phrases({ 'this month': 'month', today: 'day', 'this day': 'day' } as const),
  ),
  ([{ amount: parts }, , precision]) => {
    const months = (parts[0]?.count ?? 0) * (MONTHS[parts[0]?.unit ?? 'day'] ?? 0)
    if (months === 0 || parts.length > 1) return null
    return precision === 'month'
      ? period(RULE, {}, { from: 'published', unit: 'month', step: -months })
      : period(RULE, {}, { from: 'published', unit: 'month', step: -months, keepsPrecision: true })
  },
)

/** Counts in the largest unit that holds the whole amount exactly. */
function offsetBy(
  parts: Measured['amount'],
  sign: -1 | 1,
  from: Shift['from'],
  mod: Mod | null,
): Said | null {
  const [first, second] = parts
  if (!first) return null
  if (first.count === null || isTooFine(first.unit))
    return {
      rule: 'vague-relative',
      meaning: { kind: 'reference', reference: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
      mod: null,
    }
  const { unit, count } = second ? inMonths(first, second) : whole(first.unit, first.count)
  const keeps = from === 'thread' ? { keepsPrecision: true as const } : {}
  return { ...period(RULE, {}, { from, unit, step: sign * count, ...keeps }), mod }
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

const inMonths = (
  first: Measured['amount'][number],
  second: Measured['amount'][number],
): { unit: Unit; count: number } => ({
  unit: 'month',
  count: Math.round(
    (first.count ?? 0) * (MONTHS[first.unit] ?? 0) +
      (second.count ?? 0) * (MONTHS[second.unit] ?? 0),
  ),
})

function whole(unit: Unit, count: number): { unit: Unit; count: number } {
  if (Number.isInteger(count)) return { unit, count }
  const months = MONTHS[unit]
  if (months !== undefined && months > 1)
    return { unit: 'month', count: Math.round(count * months) }
  return { unit, count: Math.round(count) }
}

/** A length of time by which something is earlier or later than the publication day, or than the date before it. */
export const offsetExpression: p.Parser<Said> = p.longest<Said>(neighbour, counted, anniversary)
