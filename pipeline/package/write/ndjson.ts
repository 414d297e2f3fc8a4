import { recordLines } from './json.ts'
import type { Row } from '../../dataset/rows.ts'
import type { Table } from '../../dataset/tables/tables.ts'

/** NDJSON: one record on each line, lists in it. */
export function ndjson(table: Table, rows: readonly Row[]): string {
  return rows.map((row) => `${recordLines(table, [row])}\n`).join('')
}
