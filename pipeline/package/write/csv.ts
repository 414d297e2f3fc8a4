import { stringify } from 'csv-stringify/sync'
import { rowsOf } from '../../dataset/rows.ts'
import type { Row } from '../../dataset/rows.ts'
import type { Tables } from '../../dataset/types.ts'
import { tableOf, tables as declared } from '../../dataset/tables/tables.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import { flatten } from './flat-rows.ts'
import type { Cell, FlatTable } from './flat-rows.ts'
import { peopleTables } from './people-tables.ts'
import type { Files } from './types.ts'

/** Rows with their columns’ names. */
interface Rows {
  table: { columns: readonly { name: string }[] }
  rows: readonly (readonly Cell[])[]
}

/** `csv/claims.csv` and its link tables, and the tables for people in `csv/flat/`. */
export function csvFiles(tables: Tables): Files {
  return new Map([
    ...flatTablesOf(tables).map((one): [string, string] => [`csv/${one.table.name}.csv`, csv(one)]),
    ...peopleTables(tables).map(({ name, header, rows }): [string, string] => [
      `csv/flat/${name}.csv`,
      excelCsv({ table: { columns: header.map((column) => ({ name: column })) }, rows }),
    ]),
  ])
}

/** The tables of `csv/` as spreadsheets need them: `csv/excel/claims.csv`. They are a download, and no part of the package. */
export function excelFiles(tables: Tables): Files {
  return new Map(
    flatTablesOf(tables).map((one) => [`csv/excel/${one.table.name}.csv`, excelCsv(one)]),
  )
}

function flatTablesOf(tables: Tables): FlatTable[] {
  return declared.flatMap((table) => flatten(table, rowsOf(tables, table.name)))
}

/** The CSV files of one table: its own and those of its lists, by table name. */
export function csvOf(name: TableName, rows: readonly Row[]): Map<string, string> {
  return new Map(flatten(tableOf(name), rows).map((one) => [one.table.name, csv(one)]))
}

/** RFC 4180: a header, CRLF, quotes doubled. Absent is an empty cell. Values stand as they are. */
function csv({ table, rows }: Rows): string {
  return stringify([table.columns.map(({ name }) => name), ...rows], {
    record_delimiter: '\r\n',
    // Else a line feed or carriage return alone would stand unquoted.
    quoted_match: /[\r\n]/,
    cast: { number: String },
  })
}

/**
 * The same for spreadsheets: with a byte order mark, so that Excel reads UTF-8, and an apostrophe before what a
 * spreadsheet would take for a formula (OWASP, “CSV Injection”). What is longer than a cell of Excel is cut.
 */
function excelCsv({ table, rows }: Rows): string {
  return `\uFEFF${csv({ table, rows: rows.map((row) => row.map(forSpreadsheet)) })}`
}

/** How many characters a cell of Excel holds. */
const mostOfCell = 32_767

function forSpreadsheet(cell: Cell): Cell {
  const safe = escapeFormula(cell)
  if (typeof safe !== 'string' || safe.length <= mostOfCell) return safe
  return `${safe.slice(0, mostOfCell - 1)}…`
}

function escapeFormula(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
