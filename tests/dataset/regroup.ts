import type { Row } from '../../pipeline/dataset/rows.ts'
import type { Column, List, Table } from '../../pipeline/dataset/tables/tables.ts'

/** Cells as CSV has them, a header first, by table name. */
export type CsvTables = ReadonlyMap<string, string[][]>

/** The records of a table from its CSV and that of its link tables: the inverse of `flatten`. */
export function regroup(table: Table, csv: CsvTables): Row[] {
  const lists = table.lists.map((list) => ({ list, items: itemsOf(list, csv) }))
  return bodyOf(csv, table.name).map((cells) => {
    const values = new Map(
      table.columns.map((column, index) => [column.name, read(column, cells[index])]),
    )
    for (const { list, items } of lists) {
      values.set(list.field, items.get(String(values.get('id'))) ?? [])
    }
    return Object.fromEntries(table.fields.map((field) => [field, values.get(field)]))
  })
}

/** The items of a list by the id of their record, in the order of `ordinal`. */
function itemsOf({ link, items, single }: List, csv: CsvTables): Map<string, unknown[]> {
  const grouped = new Map<string, unknown[]>()
  for (const [owner = '', ordinal, ...cells] of bodyOf(csv, link.name)) {
    const entries = items.map((column, index) => [column.name, read(column, cells[index])] as const)
    const list = grouped.get(owner) ?? []
    list[Number(ordinal) - 1] = single === null ? Object.fromEntries(entries) : entries[0]?.[1]
    grouped.set(owner, list)
  }
  return grouped
}

function bodyOf(csv: CsvTables, name: string): string[][] {
  return csv.get(name)?.slice(1) ?? []
}

function read({ type }: Column, cell = ''): unknown {
  if (cell === '') return null
  return type === 'integer' ? Number(cell) : cell
}
