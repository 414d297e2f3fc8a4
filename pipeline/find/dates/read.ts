import {
  DAY_PARTS,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  MONTHS,
  MOVABLE_HOLIDAYS,
  SEASONS,
  WEEKDAYS,
} from '../../lexicon/temporal-names.ts'
import { REFERENCES } from '../../lexicon/temporal-references.ts'
import { SET_WORDS, UNITS } from '../../lexicon/temporal-units.ts'
import { families } from './families.ts'
import type { TemporalReading } from './meaning.ts'
import { longest } from '../../match/parser.ts'
import type { Word } from '../../match/words.ts'

/** No expression has more words than this before one that only time has. */
const REACH = 9

const lastWord = (phrase: string): string => phrase.split(/[ ']/).at(-1) ?? phrase

/** Words that only expressions of time have: every expression has one, or a number. */
const TEMPORAL: ReadonlySet<string> = new Set([
  ...[DAY_PARTS, MONTHS, SEASONS, SET_WORDS, UNITS, WEEKDAYS].flatMap((map) => [...map.keys()]),
  ...[...SEASONS.keys(), ...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...MOVABLE_HOLIDAYS.map(lastWord),
  ...[EASTER_HOLIDAYS, FIXED_HOLIDAYS, REFERENCES].flatMap((table) =>
    Object.keys(table).map(lastWord),
  ),
  ...(
    'half year season seasons rains rainfall time period while hours yesterday tomorrow tonight annum fiscal financial budget tax budgetary ' +
    'christmas new twenties thirties forties fifties sixties seventies eighties nineties'
  ).split(' '),
])

/**
 * Reads the temporal expressions of a sentence from left to right; where several fit, the longest holds.
 * Linear: each family reads a bounded number of words from where it starts.
 */
export function readExpressions(words: readonly Word[], monthFirst: boolean): TemporalReading[] {
  const family = monthFirst ? MONTH_FIRST : DAY_FIRST
  const readings: TemporalReading[] = []
  let at = 0
  let temporal = -1
  while (at < words.length) {
    if (temporal < at) temporal = nextTemporal(words, at)
    if (temporal - at > REACH) {
      at = temporal - REACH
      continue
    }
    const parse = family(words, at)
    if (parse) readings.push(...parse.value)
    at = parse ? Math.max(parse.next, at + 1) : at + 1
  }
  return readings
}

/** The index of the next word that only time has, or a number; far away where there is none. */
function nextTemporal(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at]
    if (word && (word.kind === 'digits' || TEMPORAL.has(word.lower))) return at
  }
  return words.length + REACH
}

const MONTH_FIRST = longest(...families(true))
const DAY_FIRST = longest(...families(false))
