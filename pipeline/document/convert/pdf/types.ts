/** A run of text as a page places it. Distances are in points, from the page’s upper left corner. */
export interface Run {
  text: string
  x: number
  /** The baseline. */
  y: number
  width: number
  size: number
  font: string
}

/** Runs side by side on one baseline, with no gap as wide as between columns. */
export interface Line {
  page: number
  runs: Run[]
  x: number
  right: number
  y: number
  /** The size of most of its characters. */
  size: number
}

/** A page’s lines, in the order in which the file has them. */
export interface Page {
  number: number
  width: number
  height: number
  lines: Line[]
}

/** Lines that are one paragraph, item or heading. */
export interface Paragraph {
  lines: Line[]
}

/** Cells in rows, each of the lines that stand in it; a row has a cell for each column. */
export interface Table {
  page: number
  rows: Line[][][]
}

/** What most characters of the document are set in. */
export interface Body {
  size: number
  font: string
}
