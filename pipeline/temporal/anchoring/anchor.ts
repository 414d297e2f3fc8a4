import type { Block, DocumentSection, FoundDate } from '../../types.ts'
import type { TemporalExpression } from '../../records.ts'
import type { Unit } from '../../lexicon/temporal-units.ts'
import { boundsOf } from '../bounds.ts'
import type { Day } from '../calendar.ts'
import { astronomicalYear, dayFields, move, shift, toDay, yearFields } from '../fields.ts'
import type { Fields, Meaning, Shift } from '../meaning.ts'
import { nearestYear, sideOf, type Side } from './nearest-year.ts'
import type { Tense } from './tense.ts'
import type { Knot, Thread } from './thread.ts'

/** What an expression is resolved in. */
export interface Setting {
  published: Day | null
  american: boolean
  thread: Thread
}

/** Where an expression stands. */
export interface Place {
  block: Block
  section: DocumentSection
  tense: Tense | null
  /** Whether its section tells history. */
  narrative: boolean
  signal: TemporalExpression['signal']
  mod: TemporalExpression['mod']
}

/** A place in the calendar with what was not said filled in; `fields` null where nothing could be inferred. */
export interface Anchored {
  fields: Fields | null
  anchor: FoundDate | 'published' | null
  /** How sure the inference is. */
  inference: 'none' | 'safe' | 'likely' | 'weak'
}

type Calendar = Meaning & { kind: 'calendar' }

/** Fills in what a calendar expression leaves out. */
export function anchor({ fields, shift: by }: Calendar, setting: Setting, place: Place): Anchored {
  if (by)
    return by.unit === null
      ? anchorNamed(fields, by, setting, place)
      : anchorUnit(fields, { ...by, unit: by.unit }, setting, place)
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined)
    return { fields, anchor: null, inference: 'none' }
  if (Object.keys(fields).length === 0) return unanchored(null)
  if (fields.weekday !== undefined && fields.day === undefined)
    return anchorWeekday(fields, setting, place)
  if (fields.month === undefined && fields.time !== undefined)
    return anchorTime(fields, setting, place)
  return anchorYearless(fields, setting, place)
}

const unanchored = (fields: Fields | null): Anchored => ({
  fields,
  anchor: null,
  inference: 'weak',
})

interface Base {
  fields: Fields
  anchor: FoundDate | 'published'
}

const publishedBase = ({ published }: Setting): Base | null =>
  published && { fields: dayFields(published), anchor: 'published' }

const knotBase = (knot: Knot | null): Base | null =>
  knot && { fields: knot.fields, anchor: knot.found }

function baseOf(from: Shift['from'], unit: Unit, setting: Setting, place: Place): Base | null {
  const { thread } = setting
  if (from === 'published') return publishedBase(setting)
  const fine = unit === 'day' || unit === 'week' || unit === 'weekend'
  const day = thread.lastDay?.block === place.block || place.narrative ? thread.lastDay : null
  const knot =
    fine && thread.last && !toDay(thread.last.fields) ? (day ?? thread.last) : thread.last
  if (from === 'thread') return knotBase(knot)
  const isNear = place.narrative || (knot?.block === place.block && place.tense !== 'future')
  return (isNear ? knotBase(knot) : null) ?? publishedBase(setting) ?? knotBase(knot)
}

/** “last year”, “two months later”, “the end of the month”. */
function anchorUnit(
  fields: Fields,
  by: Shift & { unit: Unit },
  setting: Setting,
  place: Place,
): Anchored {
  const base = baseOf(by.from, by.unit, setting, place)
  const moved =
    base &&
    (by.keepsPrecision ? move(base.fields, by.unit, by.step) : shift(base.fields, by.unit, by.step))
  if (!base || !moved) {
    const said = Object.keys(fields).length > 0 ? fields : null
    return { ...unanchored(said), anchor: base?.anchor ?? null }
  }
  const inference =
    by.from === 'published' ? 'safe' : base.anchor === 'published' ? 'safe' : 'likely'
  return { fields: { ...moved, ...fields }, anchor: base.anchor, inference }
}

/** “last October”, “that February”, “next Friday”. */
function anchorNamed(fields: Fields, by: Shift, setting: Setting, place: Place): Anchored {
  const base =
    by.from === 'published' ? publishedBase(setting) : baseOf(by.from, 'year', setting, place)
  const year = base && astronomicalYear(base.fields)
  if (!base || year === null) return unanchored(fields)
  const inference = by.from === 'published' ? 'safe' : 'likely'
  if (fields.weekday !== undefined) {
    const day = toDay(base.fields)
    if (!day) return unanchored(fields)
    return {
      fields: dayFields(weekdayBy(day, fields.weekday, by.step)),
      anchor: base.anchor,
      inference,
    }
  }
  return {
    fields: { ...fields, ...yearFields(yearBy(fields, base.fields, year, by.step)) },
    anchor: base.anchor,
    inference,
  }
}

/** The year of “last October” or “next spring”, seen from a date. */
function yearBy(fields: Fields, base: Fields, year: number, step: number): number {
  if (step === 0) return year
  const [there, here] = [boundsOf({ ...fields, ...yearFields(year) }, false), boundsOf(base, false)]
  if (!there || !here) return year + step
  const before = there.last.until(here.first, { largestUnit: 'days' }).days > 0
  const after = here.last.until(there.first, { largestUnit: 'days' }).days > 0
  if (step < 0) return before && !sameMonth(base, fields) ? year : year - 1
  return after && !sameMonth(base, fields) ? year : year + 1
}

const sameMonth = (a: Fields, b: Fields): boolean => a.month !== undefined && a.month === b.month

function weekdayBy(from: Day, weekday: number, step: number): Day {
  if (step === 0) return from.add({ days: weekday - from.dayOfWeek })
  if (step < 0) return from.subtract({ days: ((from.dayOfWeek - weekday + 6) % 7) + 1 })
  return from.add({ days: ((weekday - from.dayOfWeek + 6) % 7) + 1 })
}

function anchorWeekday(fields: Fields, setting: Setting, place: Place): Anchored {
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
function anchorTime(fields: Fields, { thread }: Setting, place: Place): Anchored {
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

/** “March”, “3 August”, “the fall”, “Christmas”. */
function anchorYearless(fields: Fields, setting: Setting, place: Place): Anchored {
  const knot = threadOf(setting, place)
  if (knot) {
    const year = continued(fields, knot.fields, setting, place)
    return { fields: { ...fields, ...yearFields(year) }, anchor: knot.found, inference: 'likely' }
  }
  if (!setting.published) return unanchored(fields)
  const side: Side = sideOf(place.tense, place.signal)
  const year = nearestYear(fields, place.mod, setting.published, side)
  return {
    fields: { ...fields, ...yearFields(year) },
    anchor: 'published',
    inference: side === 'past' || side === 'due' ? 'safe' : 'likely',
  }
}

/** The date before it whose year it takes; null in news, where it is the publication day that gives the year. */
function threadOf({ thread, published }: Setting, place: Place): Knot | null {
  const { lastYear, heading } = thread
  if (place.narrative) return lastYear
  if (place.tense === 'future' || place.tense === 'present') return null
  const isTold = lastYear?.block === place.block && lastYear.carriesYear
  const knot = isTold ? lastYear : heading?.section === place.section ? heading : null
  const year = knot && astronomicalYear(knot.fields)
  return year !== null && published && year < published.year ? knot : null
}

const monthOf = (fields: Fields): number | null =>
  fields.month ??
  (fields.season === undefined ? null : { SP: 4, SU: 7, FA: 10, WI: 12 }[fields.season])

/** The thread’s year; the next one where the story has passed the turn of the year. */
function continued(
  fields: Fields,
  before: Fields,
  { published }: Setting,
  { narrative }: Place,
): number {
  const year = astronomicalYear(before) ?? 0
  const [here, there] = [monthOf(fields), monthOf(before)]
  if (here === null || there === null) return year
  const turned = narrative ? there >= 11 && here <= 2 : there - here > 3
  return turned && (!published || year + 1 <= published.year) ? year + 1 : year
}
