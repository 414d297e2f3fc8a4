import { AFTER_CLAUSE, LASTING } from '../../../lexicon/temporal-contexts.ts'
import { period, type Mod, type Said, type SaidPeriod, type Shift } from '../meaning.ts'
import {
  either,
  longest,
  map,
  optional,
  sequence,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { amount, bareUnits, singularUnit, type Measured } from '../parts/amounts.ts'
import { hedge } from '../parts/modifiers.ts'
import { relation } from '../parts/periods.ts'
import type { Unit } from '../../../lexicon/temporal-units.ts'
import type { Word } from '../../../match/words.ts'

const RULE = 'relative'

/** “last year”, “the following month”, “that day”; not “over the next year”, which is a duration. */
const shifted: Parser<SaidPeriod> = map(
  where(sequence(relation, singularUnit), (words, from, next) => {
    const [before, first, named] = [words[from - 1], words[from], words[next - 2]]
    if (first?.lower === 'previous' && before?.lower === 'the') return false
    if (named?.lower === 'past') return false
    return !(LASTING.has(before?.lower ?? '') && OPEN_ENDED.has(named?.lower ?? ''))
  }),
  ([shift, unit]) => {
    // “this day” points at the day that was told of; for the reader’s own there is “today”.
    const from = unit === 'day' && shift.step === 0 ? 'thread' : shift.from
    return isTooFine(unit) ? null : period(RULE, {}, { ...shift, from, unit })
  },
)

const OPEN_ENDED: ReadonlySet<string> = new Set(['last', 'next', 'coming', 'upcoming'])

const isTooFine = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

/** “over the weekend”. */
const weekend: Parser<SaidPeriod> = map(
  where(sequence(word('the'), word('weekend')), (words, from) =>
    BEFORE_WEEKEND.has(words[from - 1]?.lower ?? ''),
  ),
  () => period(RULE, {}, { from: 'nearest', unit: 'weekend', step: 0 }),
)

const BEFORE_WEEKEND: ReadonlySet<string> = new Set(
  'over during throughout by until at on for through before after since'.split(' '),
)

/** “yesterday”, “the day before yesterday”. */
const ADVERBS: Readonly<Record<string, number>> = {
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

const adverb: Parser<SaidPeriod> = map(phrases(ADVERBS), (step) =>
  period(RULE, {}, { from: 'published', unit: 'day', step }),
)

/** “the day before”, “the year after” where nothing follows that they would be before or after. */
const neighbour: Parser<SaidPeriod> = map(
  where(sequence(word('the'), singularUnit, word('before', 'after', 'earlier')), endsClause),
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

const direction: Parser<Direction> = either(
  where(phrases(DIRECTIONS), (words, from, next) => {
    if (words[from]?.lower === 'on')
      return endsClause(words, from, next) && words[next]?.lower !== 'to'
    return !(next - from === 1 && words[next]?.lower === 'than')
  }),
  map(
    where(
      word('before', 'prior', 'after'),
      (words, from, next) => next > from && endsClause(words, from, next),
    ),
    (side): Direction => ({
      sign: side === 'after' ? 1 : -1,
      from: 'thread',
    }),
  ),
)

const measured: Parser<Measured> = either(amount, bareUnits)

/** “two years ago”, “nearly nine months later”, “days earlier”. */
const offset: Parser<Said> = map(
  sequence(
    optional(hedge),
    measured,
    optional(word('or')),
    optional(word('so', 'more')),
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
const anniversary: Parser<Said> = map(
  sequence(
    amount,
    word('ago'),
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

/** An expression that counts from the publication day or from the date before it. */
export const relative: Parser<Said> = longest<Said>(
  shifted,
  weekend,
  adverb,
  neighbour,
  offset,
  anniversary,
)

/** The same as a period of which a part can be named: “the end of last year”. */
export const relativePeriod: Parser<SaidPeriod> = shifted
