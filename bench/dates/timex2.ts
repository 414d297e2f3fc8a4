import { calendarValue } from '../../pipeline/find/dates/timex.ts'
import { truncate } from '../../pipeline/find/dates/fields.ts'
import { resolveTemporalExpressions, type Resolution } from '../../pipeline/find/dates/find.ts'
import type { PlainDocument } from './plain-sentences.ts'

/**
 * Where the TIMEX2 guidelines (Ferro et al. 2005), as WikiWars follows them, differ from the codebook:
 *
 * - A length that no unit measures (“a short time”) has no value.
 * - “former”, “this period”, “that time”, “the same time” are expressions; “at the time” too.
 * - The adverbs “just”, “only”, “a mere” before an amount belong to the span.
 * - Sets have the form of the unit: “daily” is XXXX-XX-XX, not P1D; a rate (“per month”) keeps its length.
 * - What is counted from another date has the precision of its unit: fifteen months after a day is a month.
 * - “the last week of May” is a length, P1W.
 * - Clauses behind an amount (“two months of fierce battles”, “a year after Marathon”) belong to the span; this is
 *   not imitated, nor is knowledge of events (“D-Day”).
 */
export interface Timex2 {
  start: number
  end: number
  /** `''` where the guidelines give none. */
  value: string | null
}

/** The expressions of a text in the terms of the TIMEX2 guidelines. */
export function toTimex2({ sentences, offsets }: PlainDocument, publishedOn: string): Timex2[] {
  const found = resolveTemporalExpressions(sentences, publishedOn).map((resolution): Timex2 => {
    const { sentence, start, end } = resolution.found
    const offset = offsets.get(sentence.block) ?? 0
    const text = sentence.block.text.slice(0, start)
    const adverb = /\b(?:just|only|a mere) $/i.exec(text)?.[0].length ?? 0
    return { start: start + offset - adverb, end: end + offset, value: valueOf(resolution) }
  })
  return [
    ...found,
    ...[...offsets].flatMap(([{ text }, offset]) => timex2Only(text, offset, found)),
  ]
}

const TIMEX2_ONLY: readonly [RegExp, string][] = [
  [/\bformer\b/g, 'PAST_REF'],
  [/\bfuture\b/g, 'FUTURE_REF'],
  [/\b(?:this|that|the same) (?:time|period)\b/gi, ''],
  [/(?<=\b[Aa]t )the time\b/g, ''],
]

function timex2Only(text: string, offset: number, found: readonly Timex2[]): Timex2[] {
  return TIMEX2_ONLY.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: match }) => ({ start: offset + index, end: offset + index + match.length }))
      .filter((span) => !found.some(({ start, end }) => start < span.end && end > span.start))
      .map((span) => ({ ...span, value })),
  )
}

const SET_FORMS: Readonly<Record<string, string>> = {
  P1D: 'XXXX-XX-XX',
  P1W: 'XXXX-WXX',
  P1M: 'XXXX-XX',
  P1Y: 'XXXX',
}

function valueOf({ found, reading: { meaning }, fields }: Resolution): string | null {
  const { value, sentence, start, end } = found
  const text = sentence.block.text.slice(start, end)
  if (found.type === 'set')
    return /^(?:per|an?|day)\b/i.test(text) ? value : (SET_FORMS[value ?? ''] ?? value)
  if (value === 'PXX') return ''
  if (meaning.kind !== 'calendar' || !fields) return value
  const { shift } = meaning
  if (shift?.keepsPrecision && shift.unit)
    return calendarValue(truncate(fields, shift.unit) ?? fields)
  if (meaning.fields.weekOfMonth !== undefined) return 'P1W'
  return value
}
