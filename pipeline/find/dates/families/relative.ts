import { LASTING } from '../../../lexicon/temporal-contexts.ts'
import { period, type Said, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { isTooFine, singularUnit } from '../parts/amounts.ts'
import { relation } from '../parts/relations.ts'
import { offsetExpression } from './offset.ts'

const RULE = 'relative'

/** “last year”, “the following month”, “that day”; not “over the next year”, which is a duration. */
const shifted: p.Parser<SaidPeriod> = p.map(
  p.where(p.sequence(relation, singularUnit), (words, from, next) => {
    const [before, first, named] = [words[from - 1], words[from], words[next - 2]]
    if (first?.lower === 'previous' && before?.lower === 'the') return false
    if (named?.lower === 'past') return false
    return !(LASTING.has(before?.lower ?? '') && OPEN_ENDED.has(named?.lower ?? ''))
  }),
  ([shift, unit]) => {
    // “this day” points at the day that was told of; for the reader’s own there is “today”.
    const from = unit === 'day' && shift.step === 0 ? 'thread' : shift.from
    return isTooFine(unit) ? null : period(RULE, {}, { ...shift, from, unit })
  },
)

const OPEN_ENDED: ReadonlySet<string> = new Set(['last', 'next', 'coming', 'upcoming'])

/** “over the weekend”. */
const weekend: p.Parser<SaidPeriod> = p.map(
  p.where(p.sequence(p.word('the'), p.word('weekend')), (words, from) =>
    BEFORE_WEEKEND.has(words[from - 1]?.lower ?? ''),
  ),
  () => period(RULE, {}, { from: 'nearest', unit: 'weekend', step: 0 }),
)

const BEFORE_WEEKEND: ReadonlySet<string> = new Set(
  'over during throughout by until at on for through before after since'.split(' '),
)

/** “yesterday”, “the day before yesterday”. */
const ADVERBS: Readonly<Record<string, number>> = {
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

const adverb: p.Parser<SaidPeriod> = p.map(phrases(ADVERBS), (step) =>
  period(RULE, {}, { from: 'published', unit: 'day', step }),
)

/** An expression that counts from the publication day or from the date before it. */
export const relative: p.Parser<Said> = p.longest<Said>(shifted, weekend, adverb, offsetExpression)

/** The same as a period of which a part can be named: “the end of last year”. */
export const relativePeriod: p.Parser<SaidPeriod> = shifted
