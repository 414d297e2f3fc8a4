import { Temporal } from 'temporal-polyfill'
import type { TemporalExpression } from '../../records.ts'
import { edtfBounds } from './edtf-bounds.ts'
import type { Rule } from './types.ts'

/** The modifiers that widen a date beyond its expression. */
const widening = new Set(['approx', 'at-least', 'at-most'])

/** The days that bound a date are in order and within what its expression means. */
export const daysRule: Rule = {
  id: 'days',
  description: 'No date’s earliest day is after its latest, and both lie within its edtf.',
  *check({ tables }) {
    for (const row of tables.dates) {
      const expected = expectation(row)
      if (expected === null) continue
      const actual = `${row.earliest ?? '..'} to ${row.latest ?? '..'}`
      const reason = `the days are ${actual}, and must be ${expected}`
      yield { table: 'dates', row, reason, actual, expected }
    }
  },
}

/** What the days should be; null where they are right. */
function expectation({ earliest, latest, edtf, mod }: TemporalExpression): string | null {
  if (isAfter(earliest, latest)) return 'an earliest day that is not after the latest'
  const bounds = edtf === null ? null : edtfBounds(edtf)
  if (bounds === null || edtf === null || /[~?%]/.test(edtf) || widening.has(mod ?? '')) return null
  const inside = !isAfter(bounds.earliest, earliest) && !isAfter(latest, bounds.latest)
  return inside
    ? null
    : `days within ${bounds.earliest ?? '..'} to ${bounds.latest ?? '..'}, as ${edtf} says`
}

function isAfter(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && Temporal.PlainDate.compare(day, other) > 0
}
