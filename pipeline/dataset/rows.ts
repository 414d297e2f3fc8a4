import type { TableName } from './tables/schemas.ts'
import type { Tables } from './types.ts'

/** A record, whatever its table. */
export type Row = Record<string, unknown>

/** The records of a table as rows whose fields are read by the names that the schemas declare. */
export function rowsOf(tables: Tables, name: TableName): Row[] {
  return tables[name] as unknown as Row[]
}

/** The rows of a table by id. */
export function indexById(rows: readonly Row[]): Map<unknown, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
