import type { Problem, Rule } from '../../../dataset/check/types.ts'
import { groupBy } from '../../../group-by.ts'
import type { Section } from '../../../records.ts'

/** The sections of a briefing are the outline that their levels give. */
export const outlineRule: Rule = {
  id: 'outline',
  description:
    'Sections are numbered from 1 in the order of the text; each is within the nearest one before it of a lower level, and beside all others.',
  *check({ tables }) {
    const sections = groupBy(tables.sections, ({ briefingId }) => briefingId)
    for (const { id } of tables.briefings) {
      const open: Section[] = []
      const rows = sections.get(id) ?? []
      for (const [index, row] of rows.entries()) {
        if (row.ordinal !== index + 1) yield unexpected(row, 'ordinal', row.ordinal, index + 1)
        const before = rows[index - 1]
        while (isClosed(open.at(-1), row)) open.pop()
        const parent = open.at(-1)
        if (row.parentId !== (parent?.id ?? null)) {
          yield unexpected(row, 'parentId', row.parentId, parent?.id ?? null)
        } else if (parent && (row.start <= parent.start || row.end > parent.end)) {
          yield unexpected(row, 'end', row.end, `a span within that of ${parent.id}`)
        } else if (before && before !== parent && row.start < before.end) {
          yield unexpected(row, 'start', row.start, `at least ${String(before.end)}`)
        }
        open.push(row)
      }
    }
  },
}

/** A section without a heading has level 0, and none within it. */
function isClosed(before: Section | undefined, row: Section): boolean {
  return before !== undefined && (before.level >= row.level || before.level === 0)
}

function unexpected(row: Section, field: string, actual: unknown, expected: unknown): Problem {
  const reason = `\`${field}\` is ${String(actual)}, and must be ${String(expected)}`
  return { table: 'sections', row, reason }
}
