import type {
  FootnoteDefinition,
  Paragraph as TextBlock,
  PhrasingContent,
  Root,
  RootContent,
  Table as MarkdownTable,
} from 'mdast'
import { pageComment, pageOfComment } from '../../text/pages.ts'
import { contentOf, plain } from './content.ts'
import type { NoteIds } from './content.ts'
import { headingReader } from './headings.ts'
import { itemOf, OpenLists } from './items.ts'
import type { Body, Line, Paragraph, Table } from './types.ts'

/** A note’s text, with its number. */
export interface NoteText {
  /** Unlike its number, unique. */
  id: string
  number: string
  paragraph: Paragraph
}

/** What a document is made of, in the order in which it is read. */
export type Piece = Paragraph | Table | NoteText

/**
 * Writes a document as a Markdown tree: headings by their size, bullets as lists, notes as footnotes, tables; where a
 * page begins, a comment says so.
 */
export function treeOf(pieces: readonly Piece[], body: Body, paged: boolean): Root {
  const depthOf = headingReader(
    pieces.filter((piece): piece is Paragraph => 'lines' in piece),
    body,
  )
  const notes = noteIds(pieces.filter((piece): piece is NoteText => 'number' in piece))
  const writer = new TreeWriter(paged)
  for (const piece of pieces) {
    if ('number' in piece) writer.addNote(noteOf(piece, body), pageOf(piece.paragraph))
    else if ('rows' in piece) writer.add(tableOf(piece, body), piece.page)
    else {
      const depth = depthOf(piece)
      const content = contentOf(piece, body, notes)
      if (depth === null) writer.addText(content, piece)
      else writer.add({ type: 'heading', depth, children: plain(content) }, pageOf(piece))
    }
  }
  return writer.end()
}

/** Notes are numbered anew on each page or in each chapter: a mark leads to the note on its page, or to the only one. */
function noteIds(notes: readonly NoteText[]): NoteIds {
  const byPage = new Map(
    notes.map((note) => [`${note.number}|${String(pageOf(note.paragraph))}`, note]),
  )
  const byNumber = new Map<string, NoteText | null>()
  for (const note of notes) byNumber.set(note.number, byNumber.has(note.number) ? null : note)
  return (number, page) =>
    (byPage.get(`${number}|${String(page)}`) ?? byNumber.get(number))?.id ?? null
}

function pageOf({ lines }: Paragraph): number {
  return lines[0]?.page ?? 0
}

class TreeWriter {
  readonly #paged: boolean
  readonly #children: RootContent[] = []
  readonly #lists = new OpenLists()
  /** Notes wait until the list that stands above them is whole. */
  #waiting: { note: FootnoteDefinition; page: number }[] = []
  #page = 0

  constructor(paged: boolean) {
    this.#paged = paged
  }

  addNote(note: FootnoteDefinition, page: number): void {
    this.#waiting.push({ note, page })
  }

  /** A paragraph, or an item where it begins with a bullet or number. */
  addText(content: PhrasingContent[], paragraph: Paragraph): void {
    const item = itemOf(content, paragraph)
    const last = item === null ? null : this.#lists.add(item)
    if (item === null) this.add({ type: 'paragraph', children: content }, pageOf(paragraph))
    else if (last === null) this.add(this.#lists.start(item), pageOf(paragraph), true)
    else this.#turnWithin(last, pageOf(paragraph))
    const inner = content.findLast((node) => node.type === 'html')
    if (inner !== undefined) this.#page = pageOfComment(inner.value) ?? this.#page
  }

  add(node: RootContent, page: number, isList = false): void {
    if (!isList) this.#lists.close()
    for (const { note, page: of } of this.#waiting) {
      this.#turn(of)
      this.#children.push(note)
    }
    this.#waiting = []
    this.#turn(page)
    this.#children.push(node)
  }

  end(): Root {
    for (const { note } of this.#waiting) this.#children.push(note)
    return { type: 'root', children: this.#children }
  }

  #turn(page: number): void {
    if (!this.#paged || page === this.#page) return
    this.#page = page
    this.#children.push({ type: 'html', value: pageComment(page) })
  }

  /** Between two items of one list the comment stands behind the first: on its own it would end the list. */
  #turnWithin(last: TextBlock, page: number): void {
    if (!this.#paged || page === this.#page) return
    this.#page = page
    last.children.push({ type: 'text', value: ' ' }, { type: 'html', value: pageComment(page) })
  }
}

function noteOf({ id, paragraph }: NoteText, body: Body): FootnoteDefinition {
  const children = plain(contentOf(paragraph, body))
  return {
    type: 'footnoteDefinition',
    identifier: id,
    children: [{ type: 'paragraph', children }],
  }
}

function tableOf({ rows }: Table, body: Body): MarkdownTable {
  const cell = (lines: Line[]) => plain(contentOf({ lines }, body))
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((lines) => ({ type: 'tableCell', children: cell(lines) })),
    })),
  }
}
