import type { TemporalReading } from '../meaning.ts'
import type { Word } from '../../../match/words.ts'

const JOINED: ReadonlySet<string> = new Set([
  ',',
  'on',
  'local',
  'time',
  'gmt',
  'utc',
  'est',
  'edt',
  'cet',
  'hours',
  'hrs',
])

/** “at 11 a.m. on 11 November 1918”: the time is that day’s. */
export const shareDay = (
  readings: readonly TemporalReading[],
  words: readonly Word[],
): TemporalReading[] =>
  readings.map((reading, index) => {
    const next = readings[index + 1]
    return next && isJoined(reading, next, words) ? withDay(reading, next) : reading
  })

function isJoined(
  reading: TemporalReading,
  next: TemporalReading,
  words: readonly Word[],
): boolean {
  const between = words.slice(reading.to, next.from)
  return between.length < 5 && between.every(({ lower }) => JOINED.has(lower))
}

function withDay(reading: TemporalReading, next: TemporalReading): TemporalReading {
  const [time, day] = [reading.meaning, next.meaning]
  if (time.kind !== 'calendar' || day.kind !== 'calendar' || time.shift) return reading
  if (time.fields.time === undefined || Object.keys(time.fields).length > 1) return reading
  if (day.fields.day === undefined || day.fields.time !== undefined) return reading
  return { ...reading, meaning: { ...day, fields: { ...day.fields, ...time.fields } } }
}
