import {
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  MOVABLE_HOLIDAYS,
} from '../../../lexicon/temporal-names.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { relation, yearPlace } from '../parts/relations.ts'
import { isCapitalised } from '../../../match/words.ts'

const RULE = 'holiday'

const fixed: p.Parser<Fields> = p.map(phrases(FIXED_HOLIDAYS), (monthDay) => ({
  month: Number(monthDay.slice(0, 2)),
  day: Number(monthDay.slice(3)),
}))

const movable: p.Parser<Fields> = p.map(phrases(EASTER_HOLIDAYS), (easter) => ({ easter }))

const unreckoned: p.Parser<Fields> = p.map(
  phrases(Object.fromEntries(MOVABLE_HOLIDAYS.map((name) => [name, true]))),
  () => ({}),
)

const feast: p.Parser<Fields> = p.where(p.longest(fixed, movable, unreckoned), (words, from) => {
  const first = words[from]
  return first !== undefined && isCapitalised(first)
})

/** A new year that is no new budget year: “the new year”. */
const newYear: p.Parser<Fields> = p.map(
  p.where(p.sequence(p.word('the'), p.word('new'), p.word('year')), (words, from) =>
    ['before', 'by', 'in', 'until', 'into', 'after'].includes(words[from - 1]?.lower ?? ''),
  ),
  () => ({ month: 1, day: 1 }),
)

const inProperName = (parser: p.Parser<SaidPeriod>): p.Parser<SaidPeriod> =>
  p.where(parser, (words, _from, next) => {
    const [last, after] = [words[next - 1], words[next]]
    return !(
      last?.kind === 'letters' &&
      after &&
      isCapitalised(after) &&
      !/^(?:and|in|on)$/.test(after.lower)
    )
  })

/** A feast with a day of its own: “Christmas 2021”, “New Year’s Eve”, “last Easter”. */
export const holidayPeriod: p.Parser<SaidPeriod> = inProperName(
  p.longest(
    p.map(
      p.sequence(feast, p.optional(p.either(p.word('of', 'in', ','))), yearPlace),
      ([fields, , place]) => period(RULE, { ...place.fields, ...fields }, place.shift),
    ),
    p.map(p.sequence(relation, feast), ([shift, fields]) =>
      Object.keys(fields).length === 0 ? null : period(RULE, fields, { ...shift, unit: null }),
    ),
    p.map(p.either(feast, newYear), (fields) => period(RULE, fields)),
  ),
)
