import type { Problem, Rule } from '../../../dataset/check/types.ts'
import { rowsOf } from '../../../dataset/rows.ts'
import type { Tombstone } from '../../../records.ts'
import { letters as hashed } from './record-ids.ts'

/** The letter in the ids of a table; briefings and global actors have none. */
const letters = new Map<string, string>([
  ...hashed.map(([table, letter]) => [table, letter] as const),
  ['sections', 's'],
])

/** A withdrawn id is no record’s, and what replaces it is there. */
export const tombstonesRule: Rule = {
  id: 'tombstones',
  description:
    'A withdrawn record has an id of its table, is replaced by one of the same, and is called withdrawn where nothing replaces it.',
  *check({ tables }) {
    for (const row of tables.tombstones) {
      const { id, replacedBy, reason, table } = row
      const letter = /--([a-z])-/.exec(id)?.[1]
      const own = letters.get(table)
      // The id of an actor is words.
      if (table !== 'actors' && letter !== own) {
        yield unexpected(row, 'table', table, `that of the letter in ${id}`)
      }
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
  const reason = `\`${field}\` is \`${actual}\`, and must be ${expected}`
  return { table: 'tombstones', row, reason }
}
