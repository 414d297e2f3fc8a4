import { NOT_BEFORE_RATE, RATE_AMOUNTS } from '../../../lexicon/temporal-contexts.ts'
import { DAY_PARTS, SEASONS, WEEKDAYS } from '../../../lexicon/temporal-names.ts'
import { SET_WORDS, type Unit } from '../../../lexicon/temporal-units.ts'
import type { Amount, Fields, Mod, Said } from '../meaning.ts'
import {
  either,
  longest,
  lookup,
  map,
  not,
  optional,
  sequence,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { hyphen } from '../phrases.ts'
import { count, measure, singularUnit, unit } from '../parts/amounts.ts'
import { hedge } from '../parts/modifiers.ts'
import { cardinal, ordinalWord } from '../parts/numbers.ts'
import { capitalised, month, season, weekday } from '../parts/periods.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'

const RULE = 'set'

const set = (amount: Amount | null, fields: Fields = {}, mod: Mod | null = null): Said => ({
  rule: RULE,
  meaning: { kind: 'set', amount, fields },
  mod,
})

/** “Annual Report” is a name. */
const notNamed = (words: readonly Word[], from: number, next: number): boolean => {
  const [before, last, after] = [words[from - 1], words[next - 1], words[next]]
  if (!last || !isCapitalised(last)) return true
  return before === undefined && !(after && isCapitalised(after))
}

const adverb: Parser<Said> = where(
  either(
    map(
      sequence(word('bi', 'tri', 'semi', 'half'), hyphen, word(...SET_WORDS.keys())),
      ([prefix, , form]) => {
        const length = SET_WORDS.get(prefix + form)
        return length ? set(measure(...length)) : null
      },
    ),
    map(sequence(cardinal, hyphen, lookup(SET_WORDS)), ([number, , [each, name]]) =>
      set(measure(number * each, name)),
    ),
    map(sequence(word('twice'), hyphen, lookup(SET_WORDS)), ([, , [count, name]]) =>
      set(measure(count, name)),
    ),
    map(lookup(SET_WORDS), ([count, name]) => set(measure(count, name))),
  ),
  notNamed,
)

const every = word('every', 'each')

const everyAmount: Parser<Said> = map(
  sequence(optional(hedge), word('every'), optional(word('few', 'other', 'single')), count, unit),
  ([hedged, , , { count: number, mod }, name]) => set(measure(number, name), {}, hedged ?? mod),
)

const everyUnit: Parser<Said> = map(
  sequence(
    every,
    optional(word('single', 'and', 'passing')),
    optional(word('every', 'other', 'few', 'second')),
    either(singularUnit, unit),
  ),
  ([, , form, name]) =>
    set(measure(form === 'other' || form === 'second' ? 2 : form === 'few' ? null : 1, name)),
)

const everyOrdinal: Parser<Said> = map(
  sequence(word('every'), ordinalWord, singularUnit),
  ([, count, name]) => set(measure(count, name)),
)

const named: Parser<Fields> = either(
  map(weekday, (value): Fields => ({ weekday: value })),
  map(season, (value): Fields => ({ season: value })),
  map(month, (value): Fields => ({ month: value })),
  map(lookup(DAY_PARTS), (time): Fields => ({ time })),
)

/** “every Friday”, “each summer”. */
const everyNamed: Parser<Said> = map(
  sequence(every, optional(word('other', 'single')), named),
  ([, , fields]) => set(null, fields),
)

const PLURAL_DAYS = new Map(
  [...WEEKDAYS]
    .filter(([name]) => name.endsWith('day'))
    .map(([name, value]) => [`${name}s`, value]),
)
const PLURAL_SEASONS = new Map(
  [...SEASONS]
    .filter(([name]) => name !== 'fall' && name !== 'spring')
    .map(([name, value]) => [`${name}s`, value]),
)

/** “on Mondays”, “mornings”. */
const pluralNamed: Parser<Said> = either(
  map(capitalised(PLURAL_DAYS), (value) => set(null, { weekday: value })),
  map(
    where(lookup(PLURAL_SEASONS), (words, from) => words[from - 1]?.lower === 'in'),
    (value) => set(null, { season: value }),
  ),
)

const times: Parser<unknown> = either(
  sequence(word('once'), word('or'), word('twice')),
  word('once', 'twice', 'thrice'),
  sequence(
    either<readonly Parser<unknown>[]>(count, word('one', 'several', 'many', 'multiple')),
    word('time', 'times'),
  ),
)

const per = word('a', 'an', 'per', 'each', 'every')

/** “at least once a month”, “three times per week”, “once every two years”. */
const frequent: Parser<Said> = map(
  sequence(optional(hedge), times, per, optional(cardinal), unit),
  ([mod, , , count, name]) => set(measure(count ?? 1, name), {}, mod),
)

const perUnit: Parser<Said> = map(
  sequence(
    word('per'),
    either(
      singularUnit,
      map(word('annum'), (): Unit => 'year'),
    ),
  ),
  ([, name]) => set(measure(1, name)),
)

/** Whether a quantity stands within six words before: “$3 billion a year”, “1,500 people a day”. */
function isRate(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  if (!before || (before.kind === 'mark' && before.lower !== '%' && before.lower !== ')'))
    return false
  if (NOT_BEFORE_RATE.has(before.lower)) return false
  return words
    .slice(Math.max(0, from - 6), from)
    .some(({ kind, lower }) => kind === 'digits' || RATE_AMOUNTS.has(lower))
}

/** “a year” after a quantity, “day” in “3.14/day”. */
const rate: Parser<Said> = map(
  where(
    either(sequence(word('a', 'an', 'each'), singularUnit), sequence(not(word('a')), singularUnit)),
    (words, from, next) =>
      next - from === 2
        ? isRate(words, from) && !OFFSET.test(words[next]?.lower ?? '')
        : isSlashed(words, from),
  ),
  ([, name]) => set(measure(1, name)),
)

const OFFSET = /^(?:ago|later|earlier|before|after|long)$/

const isSlashed = (words: readonly Word[], from: number): boolean =>
  (words[from]?.glued ?? false) &&
  words[from - 1]?.lower === '/' &&
  words[from - 2]?.kind !== 'letters'

/** A repeated time. */
export const setExpression: Parser<Said> = longest(
  adverb,
  everyAmount,
  everyUnit,
  everyOrdinal,
  everyNamed,
  pluralNamed,
  frequent,
  perUnit,
  rate,
)
