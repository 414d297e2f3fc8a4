import { AFTER_FALL, BEFORE_SEASON, FUNCTION_WORDS } from '../../../lexicon/temporal-contexts.ts'
import { AMBIGUOUS_SEASONS } from '../../../lexicon/temporal-names.ts'
import { period, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { dash } from '../phrases.ts'
import { digitsOf } from '../parts/numbers.ts'
import { month, season, year } from '../parts/periods.ts'
import { relation, yearPlace } from '../parts/relations.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'

const RULE = 'season'
const article = p.optional(p.word('the'))

/** “winter 2021–22”. */
const nextYear: p.Parser<unknown> = p.sequence(
  p.glued(p.either(dash, p.word('/'))),
  p.glued(digitsOf(2, 4)),
)

const withYear: p.Parser<SaidPeriod> = p.map(
  p.sequence(article, season, p.optional(p.word(',', 'of')), year, p.optional(nextYear)),
  ([, value, , fields]) => period(RULE, { ...fields, season: value }),
)

const ofYear: p.Parser<SaidPeriod> = p.map(
  p.sequence(article, season, p.optional(p.word('of', 'in')), yearPlace),
  ([, value, , { fields, shift }]) => period(RULE, { ...fields, season: value }, shift),
)

/** “last summer”, “that winter”. */
const related: p.Parser<SaidPeriod> = p.map(p.sequence(relation, season), ([shift, value]) =>
  period(RULE, { season: value }, { ...shift, unit: null }),
)

const yearBefore: p.Parser<SaidPeriod> = p.map(p.sequence(year, season), ([fields, value]) =>
  period(RULE, { ...fields, season: value }),
)

/** Whether a season’s word alone is the season: no verb, no fall of a city, no part of a proper name. */
function isSeason(words: readonly Word[], from: number, next: number): boolean {
  const [before, named, after] = [words[from - 1], words[next - 1], words[next]]
  if (!named) return false
  const definite = words[from]?.lower === 'the'
  const nameLike = isCapitalised(named) && ((after && isCapitalised(after)) ?? false)
  if (
    nameLike ||
    (before &&
      isCapitalised(before) &&
      from > 1 &&
      isCapitalised(named) &&
      !definite &&
      !BEFORE_SEASON.has(before.lower))
  )
    return false
  if (!AMBIGUOUS_SEASONS.has(named.lower)) return true
  if (named.lower === 'fall' && after && AFTER_FALL.has(after.lower)) return false
  if (before && modifies(before, after)) return true
  const introduced = before !== undefined && BEFORE_SEASON.has(before.lower)
  if (named.lower === 'spring' && definite) return true
  if (definite) return introduced
  return introduced && before.lower !== 'to' && before.lower !== 'and' && before.lower !== 'or'
}

/** “the spring offensive”, “the army’s fall campaign”. */
const modifies = (before: Word, after: Word | undefined): boolean =>
  ['the', 'a', 's', 'its', 'their', 'annual'].includes(before.lower) &&
  after?.kind === 'letters' &&
  !after.glued &&
  !FUNCTION_WORDS.has(after.lower)

const endsPhrase = (words: readonly Word[], next: number): boolean => {
  const after = words[next]
  return after?.kind !== 'letters' || FUNCTION_WORDS.has(after.lower)
}

const alone: p.Parser<SaidPeriod> = p.where(
  p.map(season, (value) => period(RULE, { season: value })),
  isSeason,
)

const definite: p.Parser<SaidPeriod> = p.where(
  p.map(p.sequence(p.word('the'), season), ([, value]) => period(RULE, { season: value })),
  (words, from, next) => isSeason(words, from, next) && endsPhrase(words, next),
)

/** “Spring Offensive”, “Arab Spring 2011” are names, “spring 2011” is none. */
const unnamed = (parser: p.Parser<SaidPeriod>): p.Parser<SaidPeriod> =>
  p.where(parser, (words, from) => {
    const [before, first] = [words[from - 1], words[from]]
    return !(
      before &&
      first &&
      isCapitalised(before) &&
      isCapitalised(first) &&
      !BEFORE_SEASON.has(before.lower) &&
      !month([before], 0)
    )
  })

/** A season: “spring 2022”, “the fall”, “last summer”, “the winter of 2021–22”. */
export const seasonPeriod: p.Parser<SaidPeriod> = p.longest(
  unnamed(withYear),
  unnamed(ofYear),
  related,
  yearBefore,
  alone,
  definite,
)
