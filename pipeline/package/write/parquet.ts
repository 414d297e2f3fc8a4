import { parquetWriteBuffer } from 'hyparquet-writer'
import type { SchemaElement } from 'hyparquet'
import type { Row } from '../../dataset/rows.ts'
import type { Column, List, Table } from '../../dataset/tables/tables.ts'
import { flatten } from './flat-rows.ts'
import type { FlatTable } from './flat-rows.ts'

/** A column of a file: its elements of the schema, a group’s members behind it, and the value in each row. */
interface ColumnFile {
  elements: SchemaElement[]
  data: unknown[]
}

/**
 * A table as Apache Parquet, by path: `parquet/claims.parquet` with its lists as lists, and the link table of each
 * list for tools that read none. Integers and absent values are such.
 */
export function parquetFiles(table: Table, rows: readonly Row[]): Map<string, Uint8Array> {
  const [main, ...links] = flatten(table, rows)
  const lists = table.lists.map((list) => listColumn(list, rows))
  return new Map([
    [pathOf(table.name), write([...(main === undefined ? [] : plainColumns(main)), ...lists])],
    ...links.map((link): [string, Uint8Array] => [
      pathOf(link.table.name),
      write(plainColumns(link)),
    ]),
  ])
}

function pathOf(name: string): string {
  return `parquet/${name}.parquet`
}

function plainColumns({ table, rows }: FlatTable): ColumnFile[] {
  return table.columns.map((column, index) => ({
    elements: [leaf(column.name, column)],
    data: rows.map((row) => row[index] ?? null),
  }))
}

/** A list as the format’s specification has it: the field, its repeated group, and the element. */
function listColumn({ field, items, itemType }: List, rows: readonly Row[]): ColumnFile {
  const [single] = items
  const element: SchemaElement[] =
    itemType === null && single !== undefined
      ? [leaf('element', single)]
      : [
          { name: 'element', repetition_type: 'REQUIRED', num_children: items.length },
          ...items.map((item) => leaf(item.name, item)),
        ]
  return {
    elements: [
      { name: field, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...element,
    ],
    data: rows.map((row) => row[field]),
  }
}

function leaf(name: string, { type, nullable }: Column): SchemaElement {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  return type === 'integer'
    ? { name, repetition_type, type: 'INT32' }
    : { name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
}

function write(columns: readonly ColumnFile[]): Uint8Array {
  const root = { name: 'root', num_children: columns.length }
  const schema = [root, ...columns.flatMap(({ elements }) => elements)]
  const columnData = columns.map(({ elements, data }) => ({ name: elements[0]?.name ?? '', data }))
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }))
}
