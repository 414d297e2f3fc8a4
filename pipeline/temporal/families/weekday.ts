import { BEFORE_NAMED_DAY } from '../../lexicon/temporal-contexts.ts'
import { period, type Fields, type SaidPeriod } from '../meaning.ts'
import { longest, map, optional, sequence, single, where, word, type Parser } from '../parser.ts'
import { WEEKDAYS } from '../../lexicon/temporal-names.ts'
import { relation } from '../parts/periods.ts'
import { isCapitalised } from '../words.ts'

const RULE = 'weekday'

const fullName: Parser<number> = single((form) =>
  isCapitalised(form) && form.lower.endsWith('day') ? WEEKDAYS.get(form.lower) : null,
)

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
