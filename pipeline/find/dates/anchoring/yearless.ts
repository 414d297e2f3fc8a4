import { boundsOf } from '../bounds.ts'
import { astronomicalYear, yearFields } from '../fields.ts'
import type { Fields } from '../meaning.ts'
import { isAhead } from './tense.ts'
import { nearestYear, sideOf, type Side } from './nearest-year.ts'
import type { Knot } from './thread.ts'
import { unanchored, type Anchored, type Standing, type Setting } from './types.ts'

/** “March”, “3 August”, “the fall”, “Christmas”. */
export function anchorYearless(fields: Fields, setting: Setting, place: Standing): Anchored {
  if (place.habitual && fields.day === undefined)
    return { fields, anchor: null, inference: 'likely' }
  const knot = threadOf(setting, place)
  const told = knot && { ...fields, ...yearFields(continued(fields, knot.fields, setting, place)) }
  if (told && (place.narrative || !liesAhead(told, setting)))
    return { fields: told, anchor: knot.found, inference: 'likely' }
  if (!setting.published) return unanchored(fields)
  const side: Side = sideOf(place.tense, place.signal)
  const year = nearestYear(fields, place.mod, setting.published, side)
  return {
    fields: { ...fields, ...yearFields(year) },
    anchor: 'published',
    inference: side === 'past' || side === 'due' ? 'safe' : 'likely',
  }
}

/** Whether it would be after the publication day, of which the thread does not tell. */
function liesAhead(fields: Fields, { published, american }: Setting): boolean {
  const bounds = boundsOf(fields, american)
  return !!published && !!bounds && published.until(bounds.first, { largestUnit: 'days' }).days > 0
}

/** The date before it whose year it takes; null in news, where it is the publication day that gives the year. */
function threadOf({ thread, published }: Setting, place: Standing): Knot | null {
  const { lastYear, heading } = thread
  // What is said to lie ahead of the reader is no part of the story, even amid one.
  if (place.narrative && place.tense !== 'future') return lastYear
  if (isAhead(place.tense) || place.tense === 'present') return null
  const isTold = lastYear?.block === place.block && lastYear.carriesYear
  const knot = isTold ? lastYear : heading?.section === place.section ? heading : null
  const year = knot && astronomicalYear(knot.fields)
  return year !== null && published && year <= published.year ? knot : null
}

const monthOf = (fields: Fields): number | null =>
  fields.month ??
  (fields.season === undefined ? null : { SP: 4, SU: 7, FA: 10, WI: 12 }[fields.season])

/** The thread’s year; the next one where the story has passed the turn of the year. */
function continued(
  fields: Fields,
  before: Fields,
  { published }: Setting,
  { narrative }: Standing,
): number {
  const year = astronomicalYear(before) ?? 0
  const [here, there] = [monthOf(fields), monthOf(before)]
  if (here === null || there === null) return year
  const turned = narrative ? there >= 11 && here <= 2 : there - here > 3
  return turned && (!published || year + 1 <= published.year) ? year + 1 : year
}
