import type { Line } from './types.ts'

/** So many jumps back up a page show that the file was not written in the order in which it is read. */
const fewestJumps = 2
/** The fewest lines of a column. */
const fewestLines = 3

/** A page’s lines in the order in which they are read: as the file has them, unless that jumps back and forth. */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  const jumps = lines.filter((line, index) => jumpsBack(lines[index - 1], line)).length
  return jumps < fewestJumps ? [...lines] : byColumns(lines)
}

/** Whether a line stands above the one before, and not in a column to its right. */
function jumpsBack(before: Line | undefined, line: Line): boolean {
  return before !== undefined && line.y < before.y - 1.5 * before.size && line.x < before.right
}

/** Lines that stand across a gap between columns part the page into bands; in a band the left column is read first. */
function byColumns(lines: readonly Line[]): Line[] {
  const gap = widestGap(lines)
  if (gap === null) return byRows(lines)
  const bands: { left: Line[]; right: Line[] }[] = [{ left: [], right: [] }]
  const across: Line[] = []
  for (const line of byRows(lines)) {
    if (line.x < gap && line.right > gap) {
      across.push(line)
      bands.push({ left: [], right: [] })
    } else bands.at(-1)?.[line.right <= gap ? 'left' : 'right'].push(line)
  }
  return bands.flatMap(({ left, right }, index) => [
    ...(index === 0 ? [] : across.slice(index - 1, index)),
    ...byColumns(left),
    ...byColumns(right),
  ])
}

/** Where the fewest lines stand across a gap between two columns; null where there is one column. */
function widestGap(lines: readonly Line[]): number | null {
  let best: { at: number; crossed: number; width: number } | null = null
  for (const { right, size } of lines) {
    const at = right + 0.4 * size
    const [left, after] = [
      lines.filter((line) => line.right <= at),
      lines.filter((line) => line.x >= at),
    ]
    const crossed = lines.length - left.length - after.length
    const smaller = Math.min(left.length, after.length)
    if (smaller < fewestLines || crossed > smaller) continue
    const width = Math.min(...after.map(({ x }) => x)) - right
    const better =
      best === null || crossed < best.crossed || (crossed === best.crossed && width > best.width)
    if (width >= 0.4 * size && better) best = { at, crossed, width }
  }
  return best?.at ?? null
}

/** From the top down; on one baseline from left to right. */
function byRows(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Line[][] = []
  for (const line of sorted) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row !== undefined && first !== undefined && line.y - first.y < 0.4 * line.size)
      row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x))
}
