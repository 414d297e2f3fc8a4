import { NOT_BEFORE_RATE, RATE_AMOUNTS } from '../../../lexicon/temporal-contexts.ts'
import { DAY_PARTS, SEASONS, WEEKDAYS } from '../../../lexicon/temporal-names.ts'
import { SET_WORDS, type Unit } from '../../../lexicon/temporal-units.ts'
import type { Amount, Fields, Mod, Said } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
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

const adverb: p.Parser<Said> = p.where(
  p.either(
    p.map(
      p.sequence(p.word('bi', 'tri', 'semi', 'half'), hyphen, p.word(...SET_WORDS.keys())),
      ([prefix, , form]) => {
        const length = SET_WORDS.get(prefix + form)
        return length ? set(measure(...length)) : null
      },
    ),
    p.map(p.sequence(cardinal, hyphen, p.lookup(SET_WORDS)), ([number, , [each, name]]) =>
      set(measure(number * each, name)),
    ),
    p.map(p.sequence(p.word('twice'), hyphen, p.lookup(SET_WORDS)), ([, , [count, name]]) =>
      set(measure(count, name)),
    ),
    p.map(p.lookup(SET_WORDS), ([count, name]) => set(measure(count, name))),
  ),
  notNamed,
)

const every = p.word('every', 'each')

const everyAmount: p.Parser<Said> = p.map(
  p.sequence(
    p.optional(hedge),
    p.word('every'),
    p.optional(p.word('few', 'other', 'single')),
    count,
    unit,
  ),
  ([hedged, , , { count: number, mod }, name]) => set(measure(number, name), {}, hedged ?? mod),
)

const everyUnit: p.Parser<Said> = p.map(
  p.sequence(
    every,
    p.optional(p.word('single', 'and', 'passing')),
    p.optional(p.word('every', 'other', 'few', 'second')),
    p.either(singularUnit, unit),
  ),
  ([, , form, name]) =>
    set(measure(form === 'other' || form === 'second' ? 2 : form === 'few' ? null : 1, name)),
)

const everyOrdinal: p.Parser<Said> = p.map(
  p.sequence(p.word('every'), ordinalWord, singularUnit),
  ([, count, name]) => set(measure(count, name)),
)

const named: p.Parser<Fields> = p.either(
  p.map(weekday, (value): Fields => ({ weekday: value })),
  p.map(season, (value): Fields => ({ season: value })),
  p.map(month, (value): Fields => ({ month: value })),
  p.map(p.lookup(DAY_PARTS), (time): Fields => ({ time })),
)

/** “every Friday”, “each summer”. */
const everyNamed: p.Parser<Said> = p.map(
  p.sequence(every, p.optional(p.word('other', 'single')), named),
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
const pluralNamed: p.Parser<Said> = p.either(
  p.map(capitalised(PLURAL_DAYS), (value) => set(null, { weekday: value })),
  p.map(
    p.where(p.lookup(PLURAL_SEASONS), (words, from) => words[from - 1]?.lower === 'in'),
    (value) => set(null, { season: value }),
  ),
)

const times: p.Parser<unknown> = p.either(
  p.sequence(p.word('once'), p.word('or'), p.word('twice')),
  p.word('once', 'twice', 'thrice'),
  p.sequence(
    p.either<readonly p.Parser<unknown>[]>(count, p.word('one', 'several', 'many', 'multiple')),
    p.word('time', 'times'),
  ),
)

const per = p.word('a', 'an', 'per', 'each', 'every')

/** “at least once a month”, “three times per week”, “once every two years”. */
const frequent: p.Parser<Said> = p.map(
  p.sequence(p.optional(hedge), times, per, p.optional(cardinal), unit),
  ([mod, , , count, name]) => set(measure(count ?? 1, name), {}, mod),
)

const perUnit: p.Parser<Said> = p.map(
  p.sequence(
    p.word('per'),
    p.either(
      singularUnit,
      p.map(p.word('annum'), (): Unit => 'year'),
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
const rate: p.Parser<Said> = p.map(
  p.where(
    p.either(
      p.sequence(p.word('a', 'an', 'each'), singularUnit),
      p.sequence(p.not(p.word('a')), singularUnit),
    ),
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
export const setExpression: p.Parser<Said> = p.longest(
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
