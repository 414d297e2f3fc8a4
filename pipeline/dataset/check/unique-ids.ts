import { rowsOf } from '../rows.ts'
import { tableNames } from '../tables/schemas.ts'
import type { Rule } from './types.ts'

/** No two records of the dataset have one id. A briefing may be named as an actor is: no field refers to both. */
export const uniqueIdsRule: Rule = {
  id: 'unique-ids',
  description:
    'No two records have one id, also across tables; a briefing aside, which may be named as an actor is.',
  *check({ tables }) {
    const seen = new Map<unknown, string>()
    const briefings = new Set<unknown>()
    for (const table of tableNames) {
      for (const row of rowsOf(tables, table)) {
        const id = row.id
        const isTaken = table === 'briefings' ? briefings.has(id) : seen.has(id)
        if (isTaken || (table !== 'actors' && table !== 'briefings' && briefings.has(id))) {
          const reason = `a record of ${seen.get(id) ?? 'briefings'} has the id \`${String(id)}\` too`
          yield { table, row, reason, actual: String(id) }
        }
        if (table === 'briefings') briefings.add(id)
        else seen.set(id, table)
      }
    }
  },
}
