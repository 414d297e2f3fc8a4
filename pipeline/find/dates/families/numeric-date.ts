import { day as calendarDay } from '../calendar.ts'
import { period, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { digitsOf } from '../parts/numbers.ts'
import type { Word } from '../../../match/words.ts'

const RULE = 'numeric-date'

const date = (year: number, month: number, day: number): SaidPeriod | null =>
  year >= 1000 && year < 2200 && calendarDay(year, month, day)
    ? period(RULE, { year, month, day })
    : null

const doubtful = (said: SaidPeriod | null): SaidPeriod | null => said && { ...said, doubtful: true }

const bigEndian = (separator: string): p.Parser<SaidPeriod> =>
  p.map(
    p.sequence(
      digitsOf(4),
      p.glued(p.word(separator)),
      p.glued(digitsOf(1, 2)),
      p.glued(p.word(separator)),
      p.glued(digitsOf(1, 2)),
    ),
    ([year, , month, , day]) => date(year, month, day),
  )

const littleEndian = (separator: string, monthFirst: boolean): p.Parser<SaidPeriod> =>
  p.map(
    p.sequence(
      digitsOf(1, 2),
      p.glued(p.word(separator)),
      p.glued(digitsOf(1, 2)),
      p.glued(p.word(separator)),
      p.glued(digitsOf(4)),
    ),
    ([first, , second, , year]) => {
      const [month, day] = monthFirst ? [first, second] : [second, first]
      const said = date(year, month, day)
      return said && first <= 12 && first !== second
        ? doubtful(said)
        : (said ?? date(year, day, month))
    },
  )

const standsAlone = (words: readonly Word[], from: number, next: number): boolean => {
  const [before, after, behind] = [words[from - 1], words[next], words[next + 1]]
  if (words[from]?.glued && before && (before.kind !== 'mark' || '/-.,=_:'.includes(before.lower)))
    return false
  if (!after?.glued) return true
  if (after.kind === 'letters') return after.lower === 't'
  return (
    after.kind === 'mark' &&
    !('/-_.'.includes(after.lower) && behind?.glued && behind.kind !== 'mark')
  )
}

/** A date in digits: “2021-05-12”, “12/05/2021”, “12.5.2021”. Which of day and month comes first is the document’s habit. */
export const numericDate = (monthFirst: boolean): p.Parser<SaidPeriod> =>
  p.where(
    p.either(
      bigEndian('-'),
      bigEndian('/'),
      bigEndian('.'),
      littleEndian('/', monthFirst),
      littleEndian('.', false),
      littleEndian('-', monthFirst),
    ),
    standsAlone,
  )
