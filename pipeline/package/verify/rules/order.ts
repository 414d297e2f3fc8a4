import { byCodeUnits, byPlace } from '../../../dataset/order.ts'
import { rowsOf } from '../../../dataset/rows.ts'
import type { Row } from '../../../dataset/rows.ts'
import { tables as declared } from '../../../dataset/tables/tables.ts'
import type { Rule } from '../../../dataset/check/types.ts'

type Placed = Parameters<typeof byPlace>[0]

/** Records stand in one order: by briefing and place where they have one, else by id. */
export const orderRule: Rule = {
  id: 'order',
  description: 'Records are sorted by briefing and place, those without a place by id.',
  *check({ tables }) {
    for (const { name, columns } of declared) {
      const isPlaced = columns.some((column) => column.name === 'start')
      const compare = isPlaced
        ? (left: Row, right: Row) => byPlace(left as unknown as Placed, right as unknown as Placed)
        : (left: Row, right: Row) => byCodeUnits(String(left.id), String(right.id))
      const rows = rowsOf(tables, name)
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1]
        if (before === undefined || compare(before, row) <= 0) continue
        const reason = `\`${String(row.id)}\` must stand before \`${String(before.id)}\``
        yield { table: name, row, reason }
      }
    }
  },
}
