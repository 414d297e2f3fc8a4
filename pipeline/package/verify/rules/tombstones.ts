import type { Problem, Rule } from '../../../dataset/check/types.ts'
import { rowsOf } from '../../../dataset/rows.ts'
import type { Tombstone } from '../../../records.ts'

/** A withdrawn id is no record’s, and what replaces it is there. */
export const tombstonesRule: Rule = {
  id: 'tombstones',
  description:
    'A withdrawn record is replaced by one of its own table, and is called withdrawn where nothing replaces it.',
  *check({ tables }) {
    for (const row of tables.tombstones) {
      const { replacedBy, reason, table } = row
      if ((replacedBy === null) !== (reason === 'withdrawn')) {
        yield unexpected(row, 'reason', reason, replacedBy === null ? 'withdrawn' : 'replaced')
      }
      if (replacedBy === null) continue
      const known = rowsOf(tables, table).some(({ id }) => id === replacedBy)
      if (!known) yield unexpected(row, 'replacedBy', replacedBy, `the id of one of the ${table}`)
    }
  },
}

function unexpected(row: Tombstone, field: string, actual: string, expected: string): Problem {
  const reason = `Unexpected \`${field}\` \`${actual}\`, expected ${expected}`
  return { table: 'tombstones', row, reason }
}
