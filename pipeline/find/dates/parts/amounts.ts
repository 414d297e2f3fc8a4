import { VAGUE_AMOUNTS } from '../../../lexicon/numbers.ts'
import {
  UNITS,
  UNIT_ADJECTIVES,
  type Unit,
  type UnitWord,
} from '../../../lexicon/temporal-units.ts'
import type { Amount, Mod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { dash, hyphen, phrases } from '../phrases.ts'
import { cardinal } from './numbers.ts'

/** How many; null where it is not said exactly. */
export interface Count {
  count: number | null
  mod: Mod | null
}

const exactly = (count: number): Count => ({ count, mod: null })

const half: p.Parser<true> = p.map(
  p.sequence(
    p.optional(hyphen),
    p.word('and'),
    p.optional(hyphen),
    p.optional(p.word('a')),
    p.optional(hyphen),
    p.word('half'),
  ),
  () => true,
)

/** “three”, “2.5”, “two and a half”. */
const number: p.Parser<number> = p.map(p.sequence(cardinal, p.optional(half)), ([count, more]) =>
  more ? count + 0.5 : count,
)

/** “two to three”, “12–18”, “three or four”: the lower number, roughly. */
const between: p.Parser<Count> = p.map(
  p.sequence(
    number,
    p.either(p.sequence(p.optional(hyphen), p.word('to', 'or'), p.optional(hyphen)), dash),
    number,
  ),
  ([low, , high]) => (low < high ? { count: low, mod: 'approx' } : null),
)

const vague: p.Parser<Count> = p.map(
  phrases(Object.fromEntries(VAGUE_AMOUNTS.map((phrase) => [phrase, true]))),
  () => ({ count: null, mod: null }),
)

/** How many units: “three”, “a”, “half a”, “several”. */
export const count: p.Parser<Count> = p.either(
  p.map(phrases({ 'a couple of': 2, 'a couple more': 2, 'a pair of': 2 }), (value): Count => ({
    count: value,
    mod: 'approx',
  })),
  p.map(
    phrases({ 'half a': 0.5, half: 0.5, 'a half': 0.5, 'a quarter of a': 0.25, 'a quarter': 0.25 }),
    exactly,
  ),
  between,
  vague,
  p.map(number, exactly),
  p.map(
    phrases({ another: 1, 'a single': 1, 'one single': 1, 'a whole': 1, 'a full': 1 }),
    exactly,
  ),
)

/** “years”. */
export const unit: p.Parser<Unit> = p.map(p.lookup(UNITS), ({ unit: name }) => name)

/** “years”, not “year”. */
export const pluralUnit: p.Parser<Unit> = p.map(p.lookup(UNITS), ({ unit: name, plural }) =>
  plural ? name : null,
)

/** “year”, not “years”. */
export const singularUnit: p.Parser<Unit> = p.map(p.lookup(UNITS), ({ unit: name, plural }) =>
  plural ? null : name,
)

const adjective: p.Parser<string> = p.word(...UNIT_ADJECTIVES)
const adjectives = p.optional(p.sequence(adjective, p.optional(adjective)))

/** A fortnight is two weeks, half a decade five years: counts of units that have a code of their own. */
export function measure(number: number | null, name: Unit): Amount {
  if (name === 'fortnight') return [{ count: number === null ? null : number * 2, unit: 'week' }]
  if (number === null || Number.isInteger(number)) return [{ count: number, unit: name }]
  if (name === 'decade') return [{ count: number * 10, unit: 'year' }]
  if (name === 'century') return [{ count: number * 100, unit: 'year' }]
  if (name === 'millennium') return [{ count: number * 1000, unit: 'year' }]
  return [{ count: number, unit: name }]
}

export interface Measured {
  amount: Amount
  mod: Mod | null
}

/** A unit as it stands in the text: in its plural or not, and its own word. */
const unitWord: p.Parser<UnitWord & { form: string }> = p.single(({ lower }) => {
  const found = UNITS.get(lower)
  return found && { ...found, form: lower }
}, UNITS.keys())

const article: p.Parser<Measured> = p.map(
  p.sequence(
    p.word('a', 'an'),
    adjectives,
    unitWord,
    p.not(p.sequence(hyphen, p.word('long'))),
    p.optional(half),
  ),
  ([, , { unit: name, plural, form }, , more]) =>
    plural || NEVER_WITH_ARTICLE.has(form)
      ? null
      : { amount: measure(more ? 1.5 : 1, name), mod: null },
)

/** “a second” is most often an ordinal, “a quarter” a fraction, “a night” a night of something. */
const NEVER_WITH_ARTICLE: ReadonlySet<string> = new Set(['second', 'quarter', 'night', 'weekend'])

const counted: p.Parser<Measured> = p.map(
  p.sequence(count, p.optional(hyphen), adjectives, unitWord, p.optional(half)),
  ([{ count: number, mod }, joined, adjective, { unit: name, plural, form }, more]) => {
    if (!plural && (number === null || number < 1 ? !isHalf(number) : isOdd(form, joined)))
      return null
    if (form.startsWith('quarter') && number === 3 && adjective === null) return null
    return { amount: measure(more && number !== null ? number + 0.5 : number, name), mod }
  },
)

const isHalf = (number: number | null): boolean => number !== null && number > 0

/** “two second …”, “one night …”: these need a hyphen to be lengths. */
const isOdd = (form: string, joined: true | null): boolean =>
  joined === null && NEVER_WITH_ARTICLE.has(form)

const plain: p.Parser<Measured> = p.either(article, counted)

const more: p.Parser<Amount> = p.map(
  p.sequence(p.optional(p.word(',')), p.word('and'), cardinal, unit),
  ([, , number, name]) => measure(number, name),
)

const FINER: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]

/** “three and a half years”, “several months”, “two years and six months”. */
export const amount: p.Parser<Measured> = p.either(
  p.map(p.sequence(plain, more), ([first, second]) => {
    const [coarse, fine] = [first.amount.at(-1)?.unit, second[0]?.unit]
    if (!coarse || !fine || FINER.indexOf(coarse) >= FINER.indexOf(fine)) return null
    return { amount: [...first.amount, ...second], mod: first.mod }
  }),
  plain,
)

/** “years”, an amount that is not said. */
export const bareUnits: p.Parser<Measured> = p.map(
  p.sequence(pluralUnit, p.not(p.sequence(hyphen, p.word('old')))),
  ([name]) => ({ amount: measure(null, name), mod: null }),
)

/** Whether a unit is shorter than a day: what is counted in it has no date. */
export const isTooFine = (unit: Unit): boolean =>
  unit === 'second' || unit === 'minute' || unit === 'hour'
