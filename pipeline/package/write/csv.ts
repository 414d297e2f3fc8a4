import { stringify } from 'csv-stringify/sync'
import { rowsOf } from '../../dataset/rows.ts'
import type { Row } from '../../dataset/rows.ts'
import type { Tables } from '../../dataset/types.ts'
import { tableOf, tables as declared } from '../../dataset/tables/tables.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import { flatten } from './flat-rows.ts'
import type { Cell, FlatTable } from './flat-rows.ts'
import type { Files } from './types.ts'

/** `csv/claims.csv`, its link tables, and the same for the spreadsheet in `csv/excel/`. */
export function csvFiles(tables: Tables): Files {
  const flat = declared.flatMap((table) => flatten(table, rowsOf(tables, table.name)))
  return new Map([
    ...flat.map((one): [string, string] => [`csv/${one.table.name}.csv`, csv(one)]),
    ...flat.map((one): [string, string] => [`csv/excel/${one.table.name}.csv`, excelCsv(one)]),
  ])
}

/** The CSV files of one table: its own and those of its lists, by table name. */
export function csvOf(name: TableName, rows: readonly Row[]): Map<string, string> {
  return new Map(flatten(tableOf(name), rows).map((one) => [one.table.name, csv(one)]))
}

/** RFC 4180: a header, CRLF, quotes doubled. Absent is an empty cell. Values stand as they are. */
function csv({ table, rows }: FlatTable): string {
  return stringify([table.columns.map(({ name }) => name), ...rows], {
    record_delimiter: '\r\n',
    // Else a line feed or carriage return alone would stand unquoted.
    quoted_match: /[\r\n]/,
    cast: { number: String },
  })
}

/**
 * The same for spreadsheets: with a byte order mark, so that Excel reads UTF-8, and an apostrophe before what a
 * spreadsheet would take for a formula (OWASP, “CSV Injection”).
 */
function excelCsv(flat: FlatTable): string {
  return `\uFEFF${csv({ ...flat, rows: flat.rows.map((row) => row.map(escapeFormula)) })}`
}

function escapeFormula(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
