import { InputError } from '../read/input.ts'
import { refuseBombs } from './pdf/bombs.ts'
import { withoutFurniture } from './pdf/furniture.ts'
import { splitNotes } from './pdf/notes.ts'
import { inReadingOrder } from './pdf/order.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import { readPages } from './pdf/read-pages.ts'
import { tablesOf } from './pdf/tables.ts'
import { treeOf } from './pdf/tree.ts'
import type { Piece } from './pdf/tree.ts'
import type { Body, Line, Page, Paragraph, Table } from './pdf/types.ts'
import { stringify } from './stringify.ts'
import type { Converted, Original } from './types.ts'

/** Reads a PDF file with a text layer by its layout. */
export async function convertPdf({ path, bytes }: Original): Promise<Converted[]> {
  refuseBombs(bytes, path)
  const pages = await readPages(bytes, path)
  const empty = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number)
  if (empty.length === pages.length) {
    const reason = 'no page has text, so it is scanned or drawn: recognise its text first (OCR)'
    throw new InputError(path, reason, 'scanned')
  }
  const { pages: texts, imprint } = withoutFurniture(pages)
  const kept = texts.map((page) => ({ ...page, lines: inReadingOrder(page.lines) }))
  const body = bodyOf(kept)
  const notes =
    empty.length === 0 ? [] : [`no text on page ${empty.join(', ')}: scanned, or a picture`]
  return [
    {
      markdown: stringify(
        treeOf([...piecesOf(kept, body), ...paragraphsOf(imprint, body)], body, pages.length > 1),
      ),
      metadata: {},
      name: null,
      notes,
    },
  ]
}

/** The size and font of most characters. */
function bodyOf(pages: readonly Page[]): Body {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const { lines } of pages) {
    for (const { size, runs } of lines) {
      for (const { text, font } of runs) {
        sizes.set(size, (sizes.get(size) ?? 0) + text.length)
        fonts.set(font, (fonts.get(font) ?? 0) + text.length)
      }
    }
  }
  const most = <T>(counts: Map<T, number>) =>
    [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
  return { size: most(sizes), font: most(fonts) }
}

/** Paragraphs and tables in order, notes behind their page’s text. */
function piecesOf(pages: readonly Page[], body: Body): Piece[] {
  const running: (Line | Table)[] = []
  const notes = new Map<number, Piece[]>()
  const uses = new Map<string, number>()
  for (const page of pages) {
    const split = splitNotes(page, body)
    running.push(...tablesOf(split.lines))
    const own = split.notes.map(({ number, lines }) => {
      const use = (uses.get(number) ?? 0) + 1
      uses.set(number, use)
      return { id: use === 1 ? number : `${number}-${String(use)}`, number, paragraph: { lines } }
    })
    notes.set(page.number, own)
  }
  const pieces: Piece[] = []
  let at = 0
  for (const piece of paragraphsOf(running, body)) {
    for (const page = pageOf(piece); at < page; at++) pieces.push(...(notes.get(at) ?? []))
    pieces.push(piece)
  }
  return [...pieces, ...[...notes].filter(([page]) => page >= at).flatMap(([, own]) => own)]
}

function pageOf(piece: Paragraph | Table): number {
  return 'rows' in piece ? piece.page : (piece.lines[0]?.page ?? 0)
}
