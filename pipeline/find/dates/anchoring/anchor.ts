import type { FoundDate } from '../../../types.ts'
import type { Unit } from '../../../lexicon/temporal-units.ts'
import { boundsOf } from '../bounds.ts'
import { lastYear } from '../calendar.ts'
import { astronomicalYear, dayFields, move, shift, toDay, truncate, yearFields } from '../fields.ts'
import type { Fields, Meaning, Shift } from '../meaning.ts'
import { anchorTime, anchorWeekday, weekdayBy } from './day.ts'
import { isAhead } from './tense.ts'
import type { Knot } from './thread.ts'
import { unanchored, type Anchored, type Standing, type Setting } from './types.ts'
import { anchorYearless } from './yearless.ts'

type Calendar = Meaning & { kind: 'calendar' }

/** Fills in what a calendar expression leaves out; nothing where that would lie beyond the last year. */
export function anchor(meaning: Calendar, setting: Setting, place: Standing): Anchored {
  const anchored = anchorAnywhere(meaning, setting, place)
  if ((anchored.fields?.year ?? 0) <= lastYear) return anchored
  const said = Object.keys(meaning.fields).length > 0 ? meaning.fields : null
  return unanchored(said)
}

function anchorAnywhere(
  { fields, shift: by, again }: Calendar,
  setting: Setting,
  place: Standing,
): Anchored {
  if (again) return anchorSeason(setting)
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

/** “this season”: the one named before. */
function anchorSeason({ thread: { lastSeason } }: Setting): Anchored {
  return lastSeason
    ? { fields: lastSeason.fields, anchor: lastSeason.found, inference: 'likely' }
    : unanchored(null)
}

interface Base {
  fields: Fields
  anchor: FoundDate | 'published'
}

const publishedBase = ({ published }: Setting): Base | null =>
  published && { fields: dayFields(published), anchor: 'published' }

const knotBase = (knot: Knot | null): Base | null =>
  knot && { fields: knot.fields, anchor: knot.found }

function baseOf(from: Shift['from'], unit: Unit, setting: Setting, place: Standing): Base | null {
  const { thread } = setting
  if (from === 'published') return publishedBase(setting)
  const finer = FINE.has(unit) ? thread.lastDay : MONTHLY.has(unit) ? thread.lastMonth : null
  const isTold = place.narrative || finer?.block === place.block
  const knot = isTold && thread.last && isCoarser(thread.last.fields, unit) ? finer : thread.last
  if (from === 'thread') return knotBase(knot ?? thread.last)
  const isNear = place.narrative || (knot?.block === place.block && !isAhead(place.tense))
  return (isNear ? knotBase(knot) : null) ?? publishedBase(setting) ?? knotBase(knot)
}

const FINE: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'fortnight'])
const MONTHLY: ReadonlySet<Unit> = new Set(['month', 'quarter'])

/** Whether a unit cannot be counted from the fields: a month from a year. */
const isCoarser = (fields: Fields, unit: Unit): boolean =>
  truncate(fields, unit === 'fortnight' ? 'week' : unit) === null

/** “last year”, “two months later”, “the end of the month”. */
function anchorUnit(
  fields: Fields,
  by: Shift & { unit: Unit },
  setting: Setting,
  place: Standing,
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
function anchorNamed(fields: Fields, by: Shift, setting: Setting, place: Standing): Anchored {
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
