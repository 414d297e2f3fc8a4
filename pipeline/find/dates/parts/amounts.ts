import { VAGUE_AMOUNTS } from '../../../lexicon/numbers.ts'
import {
  UNITS,
  UNIT_ADJECTIVES,
  type Unit,
  type UnitWord,
} from '../../../lexicon/temporal-units.ts'
import type { Amount, Mod } from '../meaning.ts'
import {
  either,
  lookup,
  map,
  not,
  optional,
  sequence,
  single,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { dash, hyphen, phrases } from '../phrases.ts'
import { cardinal } from './numbers.ts'

/** How many; null where it is not said exactly. */
export interface Count {
  count: number | null
  mod: Mod | null
}

const exactly = (count: number): Count => ({ count, mod: null })

const half: Parser<true> = map(
  sequence(
    optional(hyphen),
    word('and'),
    optional(hyphen),
    optional(word('a')),
    optional(hyphen),
    word('half'),
  ),
  () => true,
)

/** “three”, “2.5”, “two and a half”. */
const number: Parser<number> = map(sequence(cardinal, optional(half)), ([count, more]) =>
  more ? count + 0.5 : count,
)

/** “two to three”, “12–18”, “three or four”: the lower number, roughly. */
const between: Parser<Count> = map(
  sequence(
    number,
    either(sequence(optional(hyphen), word('to', 'or'), optional(hyphen)), dash),
    number,
  ),
  ([low, , high]) => (low < high ? { count: low, mod: 'approx' } : null),
)

const vague: Parser<Count> = map(
  phrases(Object.fromEntries(VAGUE_AMOUNTS.map((phrase) => [phrase, true]))),
  () => ({ count: null, mod: null }),
)

/** How many units: “three”, “a”, “half a”, “several”. */
export const count: Parser<Count> = either(
  map(phrases({ 'a couple of': 2, 'a couple more': 2, 'a pair of': 2 }), (value): Count => ({
    count: value,
    mod: 'approx',
  })),
  map(
    phrases({ 'half a': 0.5, half: 0.5, 'a half': 0.5, 'a quarter of a': 0.25, 'a quarter': 0.25 }),
    exactly,
  ),
  between,
  vague,
  map(number, exactly),
  map(phrases({ another: 1, 'a single': 1, 'one single': 1, 'a whole': 1, 'a full': 1 }), exactly),
)

/** “years”. */
export const unit: Parser<Unit> = map(lookup(UNITS), ({ unit: name }) => name)

/** “years”, not “year”. */
export const pluralUnit: Parser<Unit> = map(lookup(UNITS), ({ unit: name, plural }) =>
  plural ? name : null,
)

/** “year”, not “years”. */
export const singularUnit: Parser<Unit> = map(lookup(UNITS), ({ unit: name, plural }) =>
  plural ? null : name,
)

const adjective: Parser<string> = word(...UNIT_ADJECTIVES)
const adjectives = optional(sequence(adjective, optional(adjective)))

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
const unitWord: Parser<UnitWord & { form: string }> = single(({ lower }) => {
  const found = UNITS.get(lower)
  return found && { ...found, form: lower }
}, UNITS.keys())

const article: Parser<Measured> = map(
  sequence(
    word('a', 'an'),
    adjectives,
    unitWord,
    not(sequence(hyphen, word('long'))),
    optional(half),
  ),
  ([, , { unit: name, plural, form }, , more]) =>
    plural || NEVER_WITH_ARTICLE.has(form)
      ? null
      : { amount: measure(more ? 1.5 : 1, name), mod: null },
)

/** “a second” is most often an ordinal, “a quarter” a fraction, “a night” a night of something. */
const NEVER_WITH_ARTICLE: ReadonlySet<string> = new Set(['second', 'quarter', 'night', 'weekend'])

const counted: Parser<Measured> = map(
  sequence(count, optional(hyphen), adjectives, unitWord, optional(half)),
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

const plain: Parser<Measured> = either(article, counted)

const more: Parser<Amount> = map(
  sequence(optional(word(',')), word('and'), cardinal, unit),
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
export const amount: Parser<Measured> = either(
  map(sequence(plain, more), ([first, second]) => {
    const [coarse, fine] = [first.amount.at(-1)?.unit, second[0]?.unit]
    if (!coarse || !fine || FINER.indexOf(coarse) >= FINER.indexOf(fine)) return null
    return { amount: [...first.amount, ...second], mod: first.mod }
  }),
  plain,
)

/** “years”, an amount that is not said. */
export const bareUnits: Parser<Measured> = map(
  sequence(pluralUnit, not(sequence(hyphen, word('old')))),
  ([name]) => ({ amount: measure(null, name), mod: null }),
)
