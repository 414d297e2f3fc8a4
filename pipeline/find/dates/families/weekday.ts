import { BEFORE_NAMED_DAY } from '../../../lexicon/temporal-contexts.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { WEEKDAYS } from '../../../lexicon/temporal-names.ts'
import { capitalised } from '../parts/periods.ts'
import { relation } from '../parts/relations.ts'
import { isCapitalised } from '../../../match/words.ts'

const RULE = 'weekday'

const FULL_NAMES = new Map([...WEEKDAYS].filter(([name]) => name.endsWith('day')))
const fullName: p.Parser<number> = capitalised(FULL_NAMES)

const day = (weekday: number): Fields => ({ weekday })

/** “last Friday”, “this Sunday”. */
const related: p.Parser<SaidPeriod> = p.map(
  p.sequence(p.optional(p.word('the')), relation, fullName),
  ([, shift, value]) => period(RULE, day(value), { ...shift, unit: null }),
)

const alone: p.Parser<SaidPeriod> = p.where(
  p.map(fullName, (value) => period(RULE, day(value))),
  (words, from, next) => {
    const [before, after] = [words[from - 1], words[next]]
    if (before && BEFORE_NAMED_DAY.has(before.lower)) return false
    return !(
      after &&
      isCapitalised(after) &&
      /^(?:times|agreement|accords?|group|movement|club|prayers)$/.test(after.lower)
    )
  },
)

/** A day of the week. */
export const weekdayPeriod: p.Parser<SaidPeriod> = p.longest(related, alone)
