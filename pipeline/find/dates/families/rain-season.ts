import { period, type Said, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'

const RULE = 'rain-season'

const INITIALS = 'JFMAMJJASOND'

/** Seasons by the initials of their months: “MAM” is March to May, “JJAS” June to September. */
const SEASONS: ReadonlyMap<string, { month: number; months: number }> = new Map(
  [3, 4, 5].flatMap((months) =>
    Array.from(INITIALS, (_, at): [string, { month: number; months: number }] => [
      (INITIALS + INITIALS).slice(at, at + months),
      { month: at + 1, months },
    ]),
  ),
)

const initials = p.single(({ text }) => SEASONS.get(text), [...SEASONS.keys()].map(lower))

function lower(text: string): string {
  return text.toLowerCase()
}

/** “the MAM season”, “OND rains”. */
export const rainSeason: p.Parser<SaidPeriod> = p.map(
  p.sequence(p.optional(p.word('the')), initials, p.word('season', 'seasons', 'rains', 'rainfall')),
  ([, fields]) => period(RULE, fields),
)

/** “this season”: the one that the text has named. */
export const sameSeason: p.Parser<Said> = p.map(
  p.sequence(
    p.either(
      p.word('this', 'that'),
      p.map(p.sequence(p.word('the'), p.word('same')), () => 'same'),
    ),
    p.word('season'),
  ),
  () => ({ rule: RULE, meaning: { kind: 'calendar', fields: {}, shift: null, again: 'season' } }),
)
