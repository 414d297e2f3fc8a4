import { edtfBounds } from './edtf-bounds.ts'
import type { Rule } from './types.ts'

/** Every `edtf` is a valid expression. */
export const edtfRule: Rule = {
  id: 'edtf',
  description: 'Every edtf is an expression of ISO 8601-2, with days that the calendar has.',
  *check({ tables }) {
    for (const row of tables.dates) {
      if (row.edtf === null || edtfBounds(row.edtf) !== null) continue
      const expected = 'an Extended Date/Time Format expression'
      const reason = `\`edtf\` is \`${row.edtf}\`, and must be ${expected}`
      yield { table: 'dates', row, reason, actual: row.edtf, expected }
    }
  },
}
