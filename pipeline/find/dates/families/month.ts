import {
  AFTER_SUBJECT_MONTH,
  BEFORE_MONTH,
  BEFORE_NAMED_DAY,
} from '../../../lexicon/temporal-contexts.ts'
import { AMBIGUOUS_MONTHS, GIVEN_NAME_MONTHS, MONTHS } from '../../../lexicon/temporal-names.ts'
import { period, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { isDash } from '../phrases.ts'
import { month, year } from '../parts/periods.ts'
import { relation, yearPlace } from '../parts/relations.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'

const RULE = 'month'

const withYear: p.Parser<SaidPeriod> = p.map(
  p.sequence(month, p.optional(p.word(',', '-', '–', "'")), year),
  ([value, , fields]) => period(RULE, { ...fields, month: value }),
)

/** “May of 2021”, “August of that year”, “July last year”. */
const ofYear: p.Parser<SaidPeriod> = p.map(
  p.sequence(month, p.optional(p.word('of', 'in')), yearPlace),
  ([value, , { fields, shift }]) => period(RULE, { ...fields, month: value }, shift),
)

/** “last May”, “that February”. */
const related: p.Parser<SaidPeriod> = p.map(p.sequence(relation, month), ([shift, value]) =>
  period(RULE, { month: value }, { ...shift, unit: null }),
)

/** Whether a month’s name alone is a month: not a verb, an abbreviation of something else or a person. */
function isMonth(words: readonly Word[], at: number, next: number): boolean {
  const [before, named, after] = [words[at - 1], words[at], words[next]]
  if (!named) return false
  if (isRange(words, next) || endsRange(words, at)) return true
  if (before && BEFORE_NAMED_DAY.has(before.lower) && isCapitalised(before)) return false
  const introduced =
    before === undefined
      ? false
      : BEFORE_MONTH.has(before.lower) || before.text === '–' || before.text === '('
  if (named.text.length <= 4 && !['may', 'june', 'july'].includes(named.lower)) return false
  if (named.lower === 'may' && !introduced) return false
  if (after && isName(after) && isPartOfName(named, before)) return false
  if (before && isName(before) && !introduced)
    return !GIVEN_NAME_MONTHS.has(named.lower) && !AMBIGUOUS_MONTHS.has(named.lower)
  if (named.lower === 'march' && (after?.lower === 'on' || after?.lower === 'of'))
    return introduced && before?.lower === 'in'
  if (AMBIGUOUS_MONTHS.has(named.lower) && before === undefined)
    return (
      after?.lower === ',' || after?.lower === "'" || AFTER_SUBJECT_MONTH.has(after?.lower ?? '')
    )
  return true
}

/** Before a month, not before a person. */
const STRONG: ReadonlySet<string> = new Set(
  'in since until till last next this early mid late during'.split(' '),
)

/** Before a capitalised word: “April Glaspie”, “the October War”; not “In June President X”. */
const isPartOfName = (named: Word, before: Word | undefined): boolean =>
  before?.lower === 'the' ||
  (GIVEN_NAME_MONTHS.has(named.lower) && !STRONG.has(before?.lower ?? ''))

/** “May–June 2022”, “March and April”. */
const isRange = (words: readonly Word[], next: number): boolean =>
  (isDash(words[next]) || ['and', 'or', 'to', '/', '&'].includes(words[next]?.lower ?? '')) &&
  month(words, next + 1) !== null

/** “Feb–May”, “April/May”: what ends a range of months. */
const endsRange = (words: readonly Word[], at: number): boolean =>
  (isDash(words[at - 1]) || words[at - 1]?.lower === '/') && month(words, at - 2) !== null

const isName = (word: Word): boolean => isCapitalised(word) && !MONTHS.has(word.lower)

const alone: p.Parser<SaidPeriod> = p.where(
  p.map(month, (value) => period(RULE, { month: value })),
  isMonth,
)

const named: p.Parser<SaidPeriod> = p.map(
  p.sequence(p.word('the'), p.word('month'), p.word('of'), p.longest(withYear, alone)),
  ([, , , said]) => said,
)

/** A month, with or without its year. */
export const monthPeriod: p.Parser<SaidPeriod> = p.longest(withYear, ofYear, related, alone, named)
