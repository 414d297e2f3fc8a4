import type { Day } from '../calendar.ts'
import { dayFields, toDay } from '../fields.ts'
import type { Fields } from '../meaning.ts'
import { sideOf } from './nearest-year.ts'
import { unanchored, type Anchored, type Standing, type Setting } from './types.ts'

/** The weekday of a day’s own week, or the next one before or after the day. */
export function weekdayBy(from: Day, weekday: number, step: number): Day {
  if (step === 0) return from.add({ days: weekday - from.dayOfWeek })
  if (step < 0) return from.subtract({ days: ((from.dayOfWeek - weekday + 6) % 7) + 1 })
  return from.add({ days: ((weekday - from.dayOfWeek + 6) % 7) + 1 })
}

/** “Thursday”: by the thread in history, by the publication day in news. */
export function anchorWeekday(fields: Fields, setting: Setting, place: Standing): Anchored {
  const { published, thread } = setting
  const { narrative } = place
  const { lastDay } = thread
  const { weekday = 1, time } = fields
  const day = lastDay && (narrative || lastDay.block === place.block) ? toDay(lastDay.fields) : null
  const told = day && (narrative || !published || isFar(day, published)) ? day : null
  const withTime = (day: Day): Fields => ({
    ...dayFields(day),
    ...(time === undefined ? {} : { time }),
  })
  if (told && lastDay)
    return {
      fields: withTime(weekdayBy(told.subtract({ days: 1 }), weekday, 1)),
      anchor: lastDay.found,
      inference: 'weak',
    }
  if (!published) return unanchored(fields)
  const side = sideOf(place.tense, place.signal)
  const nearest =
    side === 'future' || side === 'due'
      ? weekdayBy(published.subtract({ days: 1 }), weekday, 1)
      : weekdayBy(published.add({ days: 1 }), weekday, -1)
  return { fields: withTime(nearest), anchor: 'published', inference: 'likely' }
}

/** More than a week apart. */
const isFar = (a: Day, b: Day): boolean => Math.abs(a.until(b, { largestUnit: 'days' }).days) > 7

/** “at 11 a.m.”, “at night”: of the day that the paragraph has come to. */
export function anchorTime(fields: Fields, { thread }: Setting, place: Standing): Anchored {
  const { lastDay } = thread
  const told =
    lastDay?.block === place.block && (place.narrative || lastDay === thread.last) ? lastDay : null
  if (!told || !fields.time?.match(/\d/)) return unanchored(fields)
  return { fields: { ...dayOnly(told.fields), ...fields }, anchor: told.found, inference: 'likely' }
}

const dayOnly = (fields: Fields): Fields => {
  const day = toDay(fields)
  return day ? dayFields(day) : fields
}
