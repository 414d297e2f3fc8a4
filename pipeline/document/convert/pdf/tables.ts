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
  const columns = rowAt(lines, from).map(extentOf)
  const rows: Table['rows'] = []
  let above = lines[from]
  for (let at = from; above !== undefined;) {
    const row = rowAt(lines, at)
    const top = row[0]?.[0]
    const isNext = rows.length === 0 || (top?.page === above.page && top.y > above.y)
    const placed = row.length < 2 || !isNext ? null : placeCells(row, columns)
    if (placed === null || top === undefined) break
    rows.push(placed)
    above = top
    at += row.flat().length
  }
  const [{ page } = { page: 0 }] = lines.slice(from, from + 1)
  return rows.length < fewestRows ? null : { page, rows }
}

/** The cells under their columns, which they widen; null where one stands under none or under several. */
function placeCells(row: Row, columns: Column[]): Line[][] | null {
  const cells: Line[][] = columns.map(() => [])
  for (const cell of row) {
    const { left, right } = extentOf(cell)
    const under = columns.filter((column) => left < column.right && column.left < right)
    const [column] = under
    if (column === undefined || under.length > 1) return null
    cells[columns.indexOf(column)]?.push(...cell)
  }
  row.map(extentOf).forEach(({ left, right }) => {
    const column = columns.find((one) => left < one.right && one.left < right)
    if (column === undefined) return
    column.left = Math.min(column.left, left)
    column.right = Math.max(column.right, right)
  })
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
