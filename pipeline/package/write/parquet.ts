import { parquetWriteBuffer } from 'hyparquet-writer'
import type { FlatTable } from './flat-rows.ts'

/** One table of the CSV form as Apache Parquet: the same columns, integers and absent values as such. */
export function parquet({ table, rows }: FlatTable): Uint8Array {
  const columnData = table.columns.map((column, index) => ({
    name: column.name,
    type: column.type === 'integer' ? ('INT32' as const) : ('STRING' as const),
    nullable: column.nullable,
    data: rows.map((row) => row[index] ?? null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
