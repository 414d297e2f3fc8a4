import { BEFORE_NAMED_DAY } from '../../../lexicon/temporal-contexts.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import {
  longest,
  map,
  optional,
  sequence,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { WEEKDAYS } from '../../../lexicon/temporal-names.ts'
import { capitalised, relation } from '../parts/periods.ts'
import { isCapitalised } from '../../../match/words.ts'

const RULE = 'weekday'

const FULL_NAMES = new Map([...WEEKDAYS].filter(([name]) => name.endsWith('day')))
const fullName: Parser<number> = capitalised(FULL_NAMES)

const day = (weekday: number): Fields => ({ weekday })

/** “last Friday”, “this Sunday”. */
const related: Parser<SaidPeriod> = map(
  sequence(optional(word('the')), relation, fullName),
  ([, shift, value]) => period(RULE, day(value), { ...shift, unit: null }),
)

const alone: Parser<SaidPeriod> = where(
  map(fullName, (value) => period(RULE, day(value))),
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
export const weekdayPeriod: Parser<SaidPeriod> = longest(related, alone)
