import {
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  MOVABLE_HOLIDAYS,
} from '../../../lexicon/temporal-names.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
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
import { relation, yearPlace } from '../parts/periods.ts'
import { isCapitalised } from '../../../match/words.ts'

const RULE = 'holiday'

const fixed: Parser<Fields> = map(phrases(FIXED_HOLIDAYS), (monthDay) => ({
  month: Number(monthDay.slice(0, 2)),
  day: Number(monthDay.slice(3)),
}))

const movable: Parser<Fields> = map(phrases(EASTER_HOLIDAYS), (easter) => ({ easter }))

const unreckoned: Parser<Fields> = map(
  phrases(Object.fromEntries(MOVABLE_HOLIDAYS.map((name) => [name, true]))),
  () => ({}),
)

const feast: Parser<Fields> = where(longest(fixed, movable, unreckoned), (words, from) => {
  const first = words[from]
  return first !== undefined && isCapitalised(first)
})

/** A new year that is no new budget year: “the new year”. */
const newYear: Parser<Fields> = map(
  where(sequence(word('the'), word('new'), word('year')), (words, from) =>
    ['before', 'by', 'in', 'until', 'into', 'after'].includes(words[from - 1]?.lower ?? ''),
  ),
  () => ({ month: 1, day: 1 }),
)

const inProperName = (parser: Parser<SaidPeriod>): Parser<SaidPeriod> =>
  where(parser, (words, _from, next) => {
    const [last, after] = [words[next - 1], words[next]]
    return !(
      last?.kind === 'letters' &&
      after &&
      isCapitalised(after) &&
      !/^(?:and|in|on)$/.test(after.lower)
    )
  })

/** A feast with a day of its own: “Christmas 2021”, “New Year’s Eve”, “last Easter”. */
export const holidayPeriod: Parser<SaidPeriod> = inProperName(
  longest(
    map(sequence(feast, optional(either(word('of', 'in', ','))), yearPlace), ([fields, , place]) =>
      period(RULE, { ...place.fields, ...fields }, place.shift),
    ),
    map(sequence(relation, feast), ([shift, fields]) =>
      Object.keys(fields).length === 0 ? null : period(RULE, fields, { ...shift, unit: null }),
    ),
    map(either(feast, newYear), (fields) => period(RULE, fields)),
  ),
)
