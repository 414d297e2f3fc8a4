import { textOf } from './lines.ts'
import type { Line, Page } from './types.ts'

/** The part of a page’s height, at its head and foot, where running heads and page numbers stand. */
const margin = 0.12
const pageNumber =
  /^(?:page|p\.?)? ?[-–—|]? ?(\d{1,4}|[ivxlc]{1,6}) ?(?:(?:of|\/) ?\d{1,4})? ?[-–—|]?$/i

/**
 * Leaves out running heads and feet, which recur from page to page but for their numbers, and page numbers. What else
 * stands below a running foot is the document’s imprint.
 */
export function withoutFurniture(pages: readonly Page[]): { pages: Page[]; imprint: Line[] } {
  const imprint: Line[] = []
  const often = Math.max(2, Math.min(3, pages.length * 0.3))
  const heads = new Map<string, Set<number>>()
  const counts = new Map<number, Set<number>>()
  for (const page of pages) {
    for (const line of page.lines.filter((one) => isInMargin(one, page))) {
      note(heads, keyOf(line), page.number)
      const number = Number(pageNumber.exec(textOf(line))?.[1])
      if (!Number.isNaN(number)) note(counts, number - page.number, page.number)
    }
  }
  const kept = pages.map((page) => {
    const recurs = (line: Line) => (heads.get(keyOf(line))?.size ?? 0) >= often
    /** It counts on from page to page, or nothing but running heads stands beside it or further out. */
    const counted = (line: Line) => {
      const found = pageNumber.exec(textOf(line))
      if (found === null) return false
      if ((counts.get(Number(found[1]) - page.number)?.size ?? 0) >= often) return true
      return outside(line, page).every((other) => other === line || recurs(other))
    }
    const feet = page.lines.filter((line) => isFoot(line, page) && recurs(line))
    /** Below a running foot stands no text: “Institute⏎www.institute.org⏎Paper 12”. */
    const isBelow = ({ y }: Line) => feet.some((foot) => foot.y < y && isName(foot))
    const lines = page.lines.filter((line) => {
      if (feet.includes(line)) return false
      if (isInMargin(line, page) && (recurs(line) || counted(line))) return false
      if (!isFoot(line, page) || !isBelow(line)) return true
      imprint.push(line)
      return false
    })
    return { ...page, lines }
  })
  return { pages: kept, imprint }
}

function note<T>(places: Map<T, Set<number>>, key: T, page: number): void {
  places.set(key, (places.get(key) ?? new Set()).add(page))
}

function isInMargin({ y }: Line, { height }: Page): boolean {
  return y < margin * height || y > (1 - margin) * height
}

/** Where the first page’s foot may stand, which is higher than those behind it. */
function isFoot({ y }: Line, { height }: Page): boolean {
  return y > (1 - 1.6 * margin) * height
}

/** Words that are a name or a title, not “Ibid.” or a cell. */
const isName = (line: Line): boolean => textOf(line).length > 12

/** The lines beside a line of the margin and those between it and the page’s edge. */
function outside({ y, size }: Line, { lines, height }: Page): Line[] {
  return lines.filter((other) =>
    y < height / 2 ? other.y < y + 0.5 * size : other.y > y - 0.5 * size,
  )
}

/** A page’s number, first or last in its running head: “12 | Holding the Line”, “Holding the Line, page 3 of 40”. */
const ownNumber = /^\d{1,4}\b|\b\d{1,4}(?: (?:of|\/) \d{1,4})?$/g

/** The words without the page’s number: the first page’s head or foot may stand elsewhere and have none. */
function keyOf(line: Line): string {
  return textOf(line).toLowerCase().replace(ownNumber, '').trim()
}
