import type { TemporalExpression } from '../../../records.ts'
import { boundsOf, narrow } from '../bounds.ts'
import type { Day } from '../calendar.ts'
import { yearFields } from '../fields.ts'
import type { Fields, Mod } from '../meaning.ts'
import { isAhead } from './tense.ts'
import type { Tense } from './tense.ts'

/** The side of the publication day on which an expression must lie. */
export type Side = 'past' | 'due' | 'future' | 'either' | 'unknown'

/** The side that the clause’s tense and the signal point to. */
export function sideOf(tense: Tense | null, signal: TemporalExpression['signal']): Side {
  if (signal === 'since') return isAhead(tense) ? 'either' : 'past'
  if (tense === 'past') return 'past'
  if (signal === 'by' || signal === 'before') return 'due'
  if (isAhead(tense)) return 'future'
  return tense === null ? 'unknown' : 'either'
}

interface Weights {
  past: number
  future: number
}

/**
 * How much farther a day on either side counts. What is past never lies ahead, a deadline never behind; a clause of
 * the future may well name a day gone by (“the law of 3 March should go”), and where nothing tells, a text speaks
 * more often of what was.
 */
const WEIGHTS: Readonly<Record<Side, Weights>> = {
  past: { past: 1, future: Infinity },
  due: { past: Infinity, future: 1 },
  future: { past: 6, future: 1 },
  either: { past: 1, future: 1 },
  unknown: { past: 1, future: 3 },
}

/** The year, nearest to the publication day, in which the fields lie on a side of it. */
export function nearestYear(fields: Fields, mod: Mod | null, published: Day, side: Side): number {
  const weights = WEIGHTS[side]
  const candidates = [1, 0, -1].flatMap((offset) => {
    const year = published.year + offset
    const whole = boundsOf({ ...fields, ...yearFields(year) }, false)
    if (!whole) return []
    const { first, last } = narrow(whole, mod)
    const ahead = Math.max(published.until(first, { largestUnit: 'days' }).days, 0)
    const behind = Math.max(last.until(published, { largestUnit: 'days' }).days, 0)
    const distance = ahead > 0 ? ahead * weights.future : behind > 0 ? behind * weights.past : 0
    return [{ year, distance }]
  })
  candidates.sort((a, b) => a.distance - b.distance)
  return candidates[0]?.year ?? published.year
}
