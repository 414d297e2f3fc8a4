import { rowsOf } from '../rows.ts'
import { tableNames } from '../tables/schemas.ts'
import type { Rule } from './types.ts'

/** No two records of the dataset have one id. */
export const uniqueIdsRule: Rule = {
  id: 'unique-ids',
  description: 'No two records have one id, also across tables that one field may refer to.',
  *check({ tables }) {
    const seen = new Map<unknown, string>()
    for (const table of tableNames) {
      for (const row of rowsOf(tables, table)) {
        const id = row.id
        const earlier = seen.get(id)
        if (earlier !== undefined) {
          const reason = `Unexpected id \`${String(id)}\`, expected one that no record of ${earlier} has`
          yield { table, row, reason, actual: String(id) }
        }
        seen.set(id, table)
      }
    }
  },
}
