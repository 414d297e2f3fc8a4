import type { Line, Table } from './types.ts'

/** The fewest rows by which a layout shows a table. */
const fewestRows = 3
/** The widest distance of two lines of one cell, in parts of the size. */
const widestPitch = 1.45

/** Cells side by side, each of the lines below each other. */
type Row = Line[][]

interface Column {
  left: number
  right: number
}

/**
 * Finds tables among lines in the order of the file: rows of two cells or more that stand side by side and below each
 * other. Columns of running text are none: their lines follow each other downwards.
 */
export function tablesOf(lines: readonly Line[]): (Line | Table)[] {
  const found: (Line | Table)[] = []
  let at = 0
  while (at < lines.length) {
    const table = tableAt(lines, at)
    if (table === null) found.push(...lines.slice(at, ++at))
    else {
      found.push(table)
      at += table.rows.flat(2).length
    }
  }
  return found
}

function tableAt(lines: readonly Line[], from: number): Table | null {
  const columns = columnsAt(lines, from)
  const rows: Table['rows'] = []
  let above = lines[from]
  for (let at = from; above !== undefined;) {
    const row = rowAt(lines, at)
    const top = row[0]?.[0]
    const isNext = rows.length === 0 || (top?.page === above.page && top.y > above.y)
    const whole = rows.length >= fewestRows
    const placed = row.length < 2 || !isNext ? null : placeCells(row, columns, whole)
    if (placed === null || top === undefined) break
    rows.push(placed)
    above = top
    at += row.flat().length
  }
  const [{ page } = { page: 0 }] = lines.slice(from, from + 1)
  const fewest = columns.length > 2 ? fewestRows - 1 : fewestRows
  return rows.length < fewest ? null : { page, rows }
}

/** A head may leave columns unnamed: the row below it has them all. */
function columnsAt(lines: readonly Line[], from: number): Column[] {
  const first = rowAt(lines, from)
  const second = first.length < 2 ? [] : rowAt(lines, from + first.flat().length)
  return (second.length > first.length ? second : first).map(extentOf)
}

/**
 * The cells under their columns, which they widen; null where one stands under none or under several. In a table that
 * is known as one, a cell across columns stands under the first of them.
 */
function placeCells(row: Row, columns: Column[], known: boolean): Line[][] | null {
  const cells: Line[][] = columns.map(() => [])
  for (const cell of row) {
    const { left, right } = extentOf(cell)
    const under = columns.filter((column) => left < column.right && column.left < right)
    const [column] = under
    if (column === undefined || (under.length > 1 && !known)) return null
    cells[columns.indexOf(column)]?.push(...cell)
    if (under.length > 1) continue
    column.left = Math.min(column.left, left)
    column.right = Math.max(column.right, right)
  }
  return cells
}

function extentOf(cell: readonly Line[]): Column {
  return {
    left: Math.min(...cell.map(({ x }) => x)),
    right: Math.max(...cell.map(({ right }) => right)),
  }
}

/** The cells that stand side by side from a line on, each with the lines below it. */
function rowAt(lines: readonly Line[], from: number): Row {
  const row: Row = []
  for (let at = from; at < lines.length;) {
    const line = lines[at]
    const last = row.at(-1)
    const top = row[0]?.[0]
    if (line === undefined) break
    if (top === undefined || (isBeside(top, line) && line.x > extentOf(last ?? []).right))
      row.push([line])
    else if (last !== undefined && isNextLine(last, line) && standsAlone(lines, at)) last.push(line)
    else break
    at++
  }
  return row
}

function isBeside(top: Line, line: Line): boolean {
  return line.page === top.page && Math.abs(line.y - top.y) < 0.4 * top.size
}

/** A cell’s next line is not itself the first cell of a row. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return line === undefined || next === undefined || !(isBeside(line, next) && next.x > line.right)
}

function isNextLine(cell: readonly Line[], line: Line): boolean {
  const last = cell.at(-1)
  if (last?.page !== line.page) return false
  const down = line.y - last.y
  const aligned = Math.abs(line.x - last.x) < 0.5 * line.size
  return aligned && down > 0.5 * line.size && down < widestPitch * line.size
}
