import type { Row } from '../../dataset/rows.ts'
import type { LinkTable, List, Table } from '../../dataset/tables/tables.ts'

/** A cell of CSV before it is written. Null is an empty cell; no string is empty. */
export type Cell = string | number | null

/** The rows of one table of the CSV form, cells in the order of its columns. */
export interface FlatTable {
  table: LinkTable
  rows: Cell[][]
}

/** A table and its link tables as rows of cells. Lists are never joined in a cell: each item is a row of the link table. */
export function flatten(table: Table, rows: readonly Row[]): FlatTable[] {
  const main = rows.map((row) => table.columns.map(({ name }) => row[name] as Cell))
  return [
    { table, rows: main },
    ...table.lists.map((list) => ({
      table: list.link,
      rows: rows.flatMap((row) => linkRows(list, row)),
    })),
  ]
}

function linkRows(list: List, row: Row): Cell[][] {
  const items = row[list.field] as (Cell | Row)[]
  return items.map((item, index) => [
    row.id as Cell,
    index + 1,
    ...list.items.map(({ name }) => (isRow(item) ? (item[name] as Cell) : item)),
  ])
}

function isRow(item: Cell | Row): item is Row {
  return typeof item === 'object' && item !== null
}
