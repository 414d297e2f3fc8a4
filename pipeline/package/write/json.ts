import { rowsOf } from '../../dataset/rows.ts'
import type { Row } from '../../dataset/rows.ts'
import type { Tables } from '../../dataset/types.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import type { Table } from '../../dataset/tables/tables.ts'
import type { Files } from './types.ts'

/** `json/claims.json` and its like. */
export function jsonFiles(tables: Tables): Files {
  return new Map(
    declared.map((table) => [
      `json/${table.name}.json`,
      `${recordLines(table, rowsOf(tables, table.name))}\n`,
    ]),
  )
}

/**
 * An array with one record on each line, so that one correction is one line of a diff: JSON, and an array literal of
 * JavaScript. Fields stand in the schema’s order, whatever made the record.
 */
export function recordLines(table: Table, rows: readonly Row[]): string {
  if (rows.length === 0) return '[]'
  return `[\n${rows.map((row) => JSON.stringify(inOrder(table, row))).join(',\n')}\n]`
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
