import type { Problem, Rule } from '../../../dataset/check/types.ts'
import type { TemporalExpression } from '../../../records.ts'

/** What a date was resolved against was itself resolved. */
export const anchorsRule: Rule = {
  id: 'anchors',
  description:
    'A date is anchored to the publication day only where there is one, and never, by way of others, to itself.',
  *check({ tables }) {
    const published = new Map(tables.briefings.map(({ id, publishedOn }) => [id, publishedOn]))
    const dates = new Map(tables.dates.map((row) => [row.id, row]))
    const grounded = new Set<string>()
    for (const row of tables.dates) {
      if (row.anchor === 'published' && published.get(row.briefingId) === null) {
        yield unexpected(row, 'a briefing that has a publication day')
      }
      const path = new Set<string>()
      let at: TemporalExpression | undefined = row
      while (at && !grounded.has(at.id) && !path.has(at.id)) {
        path.add(at.id)
        at = dates.get(at.anchor ?? '')
      }
      if (at && path.has(at.id)) yield unexpected(row, 'a date that does not lean on this one')
      for (const id of path) grounded.add(id)
    }
  },
}

function unexpected(row: TemporalExpression, expected: string): Problem {
  const reason = `\`anchor\` is \`${row.anchor ?? ''}\`, and must be ${expected}`
  return { table: 'dates', row, reason }
}
