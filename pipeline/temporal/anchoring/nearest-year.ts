import type { TemporalExpression } from '../../records.ts'
import { boundsOf } from '../bounds.ts'
import type { Day } from '../calendar.ts'
import { yearFields } from '../fields.ts'
import type { Fields } from '../meaning.ts'
import type { Tense } from './tense.ts'

/** The side of the publication day on which an expression must lie. */
export type Side = 'past' | 'future' | 'either' | 'unknown'

/** The side that the clause’s tense and the signal point to. */
export function sideOf(tense: Tense | null, signal: TemporalExpression['signal']): Side {
  if (signal === 'since') return tense === 'future' ? 'either' : 'past'
  if (tense === 'past') return 'past'
  if (tense === 'future') return 'future'
  if (signal === 'by' || signal === 'before') return 'future'
  return tense === null ? 'unknown' : 'either'
}

/** The year, nearest to the publication day, in which the fields lie on a side of it. */
export function nearestYear(fields: Fields, published: Day, side: Side): number {
  const years = [published.year - 1, published.year, published.year + 1]
  const distances = years.flatMap((year) => {
    const bounds = boundsOf({ ...fields, ...yearFields(year) }, false)
    if (!bounds) return []
    const behind = published.until(bounds.first, { largestUnit: 'days' }).days
    const ahead = bounds.last.until(published, { largestUnit: 'days' }).days
    const allowed = side === 'past' ? behind <= 0 : side === 'future' ? ahead <= 0 : true
    const distance = Math.max(behind, ahead, 0)
    // Where nothing tells, a text speaks more often of what was.
    const weight = side === 'unknown' && behind > 0 ? 3 : 1
    return allowed ? [{ year, distance: distance * weight }] : []
  })
  distances.sort((a, b) => a.distance - b.distance || b.year - a.year)
  return distances[0]?.year ?? published.year
}
