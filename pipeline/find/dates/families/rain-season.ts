import { period, type Said, type SaidPeriod } from '../meaning.ts'
import {
  either,
  map,
  optional,
  sequence,
  single,
  word,
  type Parser,
} from '../../../match/parser.ts'

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

const initials = single(({ text }) => SEASONS.get(text), [...SEASONS.keys()].map(lower))

function lower(text: string): string {
  return text.toLowerCase()
}

/** “the MAM season”, “OND rains”. */
export const rainSeason: Parser<SaidPeriod> = map(
  sequence(optional(word('the')), initials, word('season', 'seasons', 'rains', 'rainfall')),
  ([, fields]) => period(RULE, fields),
)

/** “this season”: the one that the text has named. */
export const sameSeason: Parser<Said> = map(
  sequence(
    either(
      word('this', 'that'),
      map(sequence(word('the'), word('same')), () => 'same'),
    ),
    word('season'),
  ),
  () => ({ rule: RULE, meaning: { kind: 'calendar', fields: {}, shift: null, again: 'season' } }),
)
