import { firstIndex } from '../../first-index.ts'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { PageMark } from '../../types.ts'

const mark = /^<!-- page (\d{1,5}) -->$/

/** The comment that says that a page begins. */
export function pageComment(page: number): string {
  return `<!-- page ${String(page)} -->`
}

/** The page that a comment says begins; null where it says something else. */
export function pageOfComment(comment: string): number | null {
  const page = mark.exec(comment)?.[1]
  return page === undefined ? null : Number(page)
}

/** The marks of a Markdown tree, in the order of the text. */
export function pageMarks(tree: Root): PageMark[] {
  const marks: PageMark[] = []
  visit(tree, 'html', ({ value, position }) => {
    const page = pageOfComment(value)
    if (page !== null) marks.push({ page, start: position?.end.offset ?? 0 })
  })
  return marks
}

/** The page on which the character at an offset stands; null before the first mark. */
export function pageAt(marks: readonly PageMark[], offset: number): number | null {
  const next = firstIndex(marks.length, (at) => (marks[at]?.start ?? 0) > offset)
  return marks[next - 1]?.page ?? null
}
