import { rowsOf } from '../../dataset/rows.ts'
import type { Row } from '../../dataset/rows.ts'
import type { Dataset } from '../../dataset/types.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import type { Table } from '../../dataset/tables/tables.ts'
import { groupingOf, partsOf } from './parts.ts'
import type { Frame, Joiner } from './parts.ts'
import type { Content } from './types.ts'

/** An array with one record on each line. */
const list: Frame = { start: '[\n', separator: ',\n', end: '\n]\n', empty: '[]\n' }

/** `json/claims.json` and its like. */
export function jsonFiles<Joined extends Content>(
  { tables, stamps }: Pick<Dataset, 'tables' | 'stamps'>,
  join: Joiner<Joined>,
): Map<string, Joined> {
  return new Map(
    declared.map((table) => {
      const rows = rowsOf(tables, table.name)
      const parts = partsOf(rows, groupingOf(table, stamps), (own) => recordLines(table, own))
      const path = `json/${table.name}.json`
      return [path, join(path, list, parts)]
    }),
  )
}

/**
 * One record on each line, so that one correction is one line of a diff, with a comma behind all but the last. Fields
 * stand in the schema’s order, whatever made the record.
 */
export function recordLines(table: Table, rows: readonly Row[]): string {
  return rows.map((row) => JSON.stringify(inOrder(table, row))).join(',\n')
}

function inOrder(table: Table, row: Row): Row {
  const ordered = pick(row, table.fields)
  for (const { field, itemType, items } of table.lists) {
    if (itemType === null) continue
    const names = items.map(({ name }) => name)
    ordered[field] = (row[field] as Row[]).map((item) => pick(item, names))
  }
  return ordered
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]]))
}
