import { stringify } from 'csv-stringify/sync'
import { rowsOf } from '../../dataset/rows.ts'
import type { Row } from '../../dataset/rows.ts'
import type { Dataset, Tables } from '../../dataset/types.ts'
import { tableOf, tables as declared } from '../../dataset/tables/tables.ts'
import type { LinkTable, Table } from '../../dataset/tables/tables.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import { flatten } from './flat-rows.ts'
import type { Cell, FlatTable } from './flat-rows.ts'
import { peopleTables } from './people-tables.ts'
import { once } from '../../once.ts'
import { groupingOf, partsOf } from './parts.ts'
import type { Joiner, Part } from './parts.ts'
import type { Content, Files } from './types.ts'

/** Rows with their columns’ names. */
interface Rows {
  table: { columns: readonly { name: string }[] }
  rows: readonly (readonly Cell[])[]
}

/** `csv/claims.csv` and its link tables, and the tables for people in `csv/flat/`. */
export function csvFiles<Joined extends Content>(
  { tables, stamps }: Pick<Dataset, 'tables' | 'stamps'>,
  join: Joiner<Joined>,
): Map<string, Joined> {
  const files = new Map<string, Joined>()
  const put = (path: string, header: string, parts: Part[]): void => {
    files.set(path, join(path, { start: header, separator: '', end: '', empty: header }, parts))
  }
  for (const table of declared) {
    const groups = partsOf(rowsOf(tables, table.name), groupingOf(table, stamps), (rows) =>
      once(() => flatten(table, rows)),
    ).map(({ stamp, make }) => ({ stamp, flat: make() }))
    for (const [index, { name, columns }] of linked(table).entries()) {
      const parts = groups.map(({ stamp, flat }) => ({
        stamp,
        make: () => lines(flat()[index]?.rows ?? []),
      }))
      put(`csv/${name}.csv`, lines([columns.map((column) => column.name)]), parts)
    }
  }
  for (const { name, header, rows, cells } of peopleTables(tables)) {
    const written = (own: readonly Row[]) => own.map(cells)
    const parts = partsOf(rows, groupingOf(tableOf(name), stamps, written), (own) =>
      lines(own.map((row) => cells(row).map(forSpreadsheet))),
    )
    put(`csv/flat/${name}.csv`, `\uFEFF${lines([header])}`, parts)
  }
  return files
}

/** A table and its link tables. */
function linked(table: Table): LinkTable[] {
  return [table, ...table.lists.map(({ link }) => link)]
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
  return lines([table.columns.map(({ name }) => name), ...rows])
}

function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], {
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
