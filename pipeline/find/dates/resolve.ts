import type { FoundDate } from '../../types.ts'
import { anchor } from './anchoring/anchor.ts'
import type { Anchored, Standing, Setting } from './anchoring/types.ts'
import { boundsOf, narrow, type Bounds } from './bounds.ts'
import { lastYear } from './calendar.ts'
import type { Day } from './calendar.ts'
import { dayFields, move, toDay } from './fields.ts'
import { calendarEdtf, edtfInterval } from './edtf.ts'
import type { Amount, Fields, Meaning, DurationPlace, TemporalReading } from './meaning.ts'
import { calendarValue, durationValue } from './timex.ts'

type Resolved = Pick<
  FoundDate,
  'type' | 'value' | 'edtf' | 'earliest' | 'latest' | 'anchor' | 'grade'
> & {
  /** The place in the calendar, where it is one. */
  fields: Fields | null
}

const NOWHERE = { edtf: null, earliest: null, latest: null, anchor: null, fields: null } as const

/** What a reading means where it stands. */
export function resolve(reading: TemporalReading, setting: Setting, place: Standing): Resolved {
  const { meaning } = reading
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(reading, meaning, setting, place)
    case 'duration':
      return resolveDuration(reading, meaning, setting, place)
    case 'set':
      return { ...NOWHERE, type: 'set', value: setValue(meaning), grade: 'certain' }
    case 'reference':
      return { ...NOWHERE, type: 'date', value: meaning.reference, grade: 'certain' }
  }
}

const setValue = ({ amount, fields }: Meaning & { kind: 'set' }): string =>
  amount ? durationValue(amount) : calendarValue(fields)

type Calendar = Meaning & { kind: 'calendar' }

function resolveCalendar(
  reading: TemporalReading,
  meaning: Calendar,
  setting: Setting,
  place: Standing,
): Resolved {
  const { fields, anchor: against, inference } = anchor(meaning, setting, place)
  const type = isTime(meaning.fields) ? 'time' : 'date'
  if (!fields) return { ...NOWHERE, type, value: null, grade: 'uncertain', anchor: against }
  const bounds = calendarBounds(fields, reading, meaning, setting, against)
  return {
    type,
    value: calendarValue(fields),
    edtf: calendarEdtf(fields, reading.mod, place.signal, setting.american),
    ...openBounds(bounds, place.signal),
    anchor: against,
    grade: reading.doubtful ? 'uncertain' : GRADES[inference],
    fields,
  }
}

const GRADES: Readonly<Record<Anchored['inference'], FoundDate['grade']>> = {
  none: 'certain',
  safe: 'certain',
  likely: 'likely',
  weak: 'uncertain',
}

const isTime = ({ time }: Fields): boolean => time !== undefined

function calendarBounds(
  fields: Fields,
  { mod }: TemporalReading,
  { side }: Calendar,
  { american, published }: Setting,
  against: FoundDate['anchor'],
): Bounds | null {
  const whole = fields.bc ? null : boundsOf(fields, american)
  if (!whole) return null
  const narrowed = fields.half === undefined ? narrow(whole, mod) : whole
  if (!side || !published || against !== 'published' || !holds(narrowed, published)) return narrowed
  return side === 'later' ? { ...narrowed, first: published } : { ...narrowed, last: published }
}

const holds = ({ first, last }: Bounds, day: Day): boolean =>
  first.until(day, { largestUnit: 'days' }).days >= 0 &&
  day.until(last, { largestUnit: 'days' }).days >= 0

function openBounds(
  bounds: Bounds | null,
  signal: FoundDate['signal'],
): Pick<FoundDate, 'earliest' | 'latest'> {
  return {
    earliest: bounds && signal !== 'until' ? iso(bounds.first) : null,
    latest: bounds && signal !== 'since' ? iso(bounds.last) : null,
  }
}

type Duration = Meaning & { kind: 'duration' }

function resolveDuration(
  reading: TemporalReading,
  { amount, place: lies }: Duration,
  setting: Setting,
  place: Standing,
): Resolved {
  const plain: Resolved = {
    ...NOWHERE,
    type: 'duration',
    value: durationValue(amount),
    grade: 'certain',
  }
  const placed =
    lies &&
    (lies.kind === 'beside' ? beside(amount, lies, setting) : within(amount, lies, setting, place))
  return placed
    ? { ...plain, ...placed, grade: reading.doubtful ? 'uncertain' : plain.grade }
    : plain
}

type Lying = Pick<Resolved, 'edtf' | 'earliest' | 'latest' | 'anchor'>

const iso = (day: Day | null): string | null =>
  day && day.year > 0 && day.year <= lastYear ? day.toString() : null

/** “the past two decades”: from so long before the day to the day. */
function beside(
  amount: Amount,
  { from, direction }: DurationPlace & { kind: 'beside' },
  { published, thread }: Setting,
): Lying | null {
  const knot = from === 'thread' ? thread.lastDay : null
  const day = from === 'thread' ? knot && toDay(knot.fields) : published
  if (!day) return null
  const far = reach(day, amount, direction)
  const [first, last] = direction < 0 ? [far, day] : [day, far]
  const edtf =
    iso(first) && iso(last) && first && last
      ? edtfInterval({ first, last }, precisionOf(amount))
      : null
  return { edtf, earliest: iso(first), latest: iso(last), anchor: knot ? knot.found : 'published' }
}

/** The day that lies a length before or after a day; null where the length is vague or shorter than a day. */
function reach(day: Day, amount: Amount, direction: number): Day | null {
  let fields: Fields | null = dayFields(day)
  for (const { count, unit } of amount) {
    if (count === null) return null
    const months = !Number.isInteger(count) && unit === 'year' ? count * 12 : null
    fields =
      fields &&
      (months === null
        ? move(fields, unit, direction * Math.round(count))
        : move(fields, 'month', direction * Math.round(months)))
  }
  return fields && toDay(fields)
}

function precisionOf(amount: Amount): 'year' | 'month' | 'day' {
  const unit = amount.at(-1)?.unit
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return 'day'
  return unit === 'month' || unit === 'quarter' ? 'month' : 'year'
}

/** “the first three months of 2021”. */
function within(
  amount: Amount,
  { edge, period }: DurationPlace & { kind: 'within' },
  setting: Setting,
  place: Standing,
): Lying | null {
  const { fields, anchor: against } = anchor(period, setting, place)
  const bounds = fields && !fields.bc ? boundsOf(fields, setting.american) : null
  if (!bounds) return null
  const far =
    edge === 'first'
      ? reach(bounds.first, amount, 1)?.subtract({ days: 1 })
      : reach(bounds.last.add({ days: 1 }), amount, -1)
  if (!far) return null
  const inside =
    edge === 'first' ? { first: bounds.first, last: far } : { first: far, last: bounds.last }
  return {
    edtf: edtfInterval(inside, precisionOf(amount)),
    earliest: iso(inside.first),
    latest: iso(inside.last),
    anchor: against,
  }
}
