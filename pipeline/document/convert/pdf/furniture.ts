import { textOf } from './lines.ts'
import type { Line, Page } from './types.ts'

/** The part of a page’s height, at its head and foot, where running heads and page numbers stand. */
const margin = 0.12
const pageNumber =
  /^(?:page|p\.?)? ?[-–—|]? ?(?:\d{1,4}|[ivxlc]{1,6}) ?(?:(?:of|\/) ?\d{1,4})? ?[-–—|]?$/i

/** Leaves out running heads and feet, which recur from page to page but for their numbers, and page numbers. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const uses = new Map<string, Set<number>>()
  for (const page of pages) {
    for (const line of page.lines.filter((one) => isInMargin(one, page))) {
      const places = uses.get(keyOf(line)) ?? new Set()
      uses.set(keyOf(line), places.add(page.number))
    }
  }
  const often = Math.max(2, Math.min(3, pages.length * 0.3))
  const recurs = (line: Line) => (uses.get(keyOf(line))?.size ?? 0) >= often
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(
      (line) => !isInMargin(line, page) || !(pageNumber.test(textOf(line)) || recurs(line)),
    ),
  }))
}

function isInMargin({ y }: Line, { height }: Page): boolean {
  return y < margin * height || y > (1 - margin) * height
}

/** The words, and where on the page; left and right pages may differ. */
function keyOf(line: Line): string {
  return `${textOf(line).toLowerCase().replace(/\d+/g, '#')}|${String(Math.round(line.y / 12))}`
}
