import type { FootnoteDefinition, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { labelOf } from '../../text/labels.ts'
import { textOf } from './lines.ts'
import { fontOf } from './paragraphs.ts'
import type { Body, Paragraph, Run } from './types.ts'
import { joinLines } from './words.ts'

/** What is written between the pages’ text. */
export type Piece = { page: number } | Paragraph | { number: string; paragraph: Paragraph }

/** How much larger than the text a heading is set. */
const larger = 1.12
const mostHeadingLength = 160
const ordered = /^(\d{1,3})\.\s+/

/** Writes paragraphs as a Markdown tree: headings by their size, bullets as lists, notes as footnotes. */
export function treeOf(pieces: readonly Piece[], body: Body): Root {
  const sizes = headingSizes(pieces, body)
  const notes = new Set(pieces.flatMap((piece) => ('number' in piece ? [piece.number] : [])))
  const children: RootContent[] = []
  for (const piece of pieces) {
    if ('page' in piece)
      children.push({ type: 'html', value: `<!-- page ${String(piece.page)} -->` })
    else if ('number' in piece) children.push(noteOf(piece.number, piece.paragraph, body))
    else add(piece)
  }
  return { type: 'root', children }

  function add(paragraph: Paragraph): void {
    const content = contentOf(paragraph, body, notes)
    const depth = headingDepth(paragraph, body, sizes)
    if (depth !== null) children.push({ type: 'heading', depth, children: plain(content) })
    else if (!addItem(children, paragraph, content))
      children.push({ type: 'paragraph', children: content })
  }
}

/** Bullets and numbers with a full stop are Markdown’s lists; other labels stay in the text. */
function addItem(
  children: RootContent[],
  { lines }: Paragraph,
  content: PhrasingContent[],
): boolean {
  const [first] = content
  const text =
    first?.type === 'text' ? first.value : first?.type === 'strong' ? firstText(first.children) : ''
  const label = labelOf(text)
  const number = ordered.exec(text)
  const length = label?.form.id === 'bullet' ? label.length : (number?.[0].length ?? 0)
  if (length === 0) return false
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: cut(content, length) }],
  }
  const last = children.at(-1)
  const start = number === null || label?.form.id === 'bullet' ? null : Number(number[1])
  const goesOn =
    last?.type === 'list' &&
    last.ordered === (start !== null) &&
    (start === null || (last.start ?? 0) + last.children.length === start)
  if (goesOn) last.children.push(item)
  else
    children.push({ type: 'list', ordered: start !== null, start, spread: false, children: [item] })
  return lines.length > 0
}

function firstText(nodes: readonly PhrasingContent[]): string {
  const [first] = nodes
  return first?.type === 'text' ? first.value : ''
}

function cut(content: PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = content
  if (first?.type === 'strong') {
    const inner = cut(first.children, length)
    return inner.length === 0 ? trimmed(rest) : [{ ...first, children: inner }, ...rest]
  }
  if (first?.type !== 'text') return content
  const value = first.value.slice(length)
  return value.trim() === '' ? trimmed(rest) : [{ type: 'text', value }, ...rest]
}

function trimmed([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return []
  return first.type === 'text'
    ? [{ type: 'text', value: first.value.trimStart() }, ...rest]
    : [first, ...rest]
}

function plain(content: PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node) => (node.type === 'strong' ? node.children : [node]))
}

function noteOf(number: string, paragraph: Paragraph, body: Body): FootnoteDefinition {
  const children = contentOf(paragraph, body, new Set())
  return {
    type: 'footnoteDefinition',
    identifier: number,
    children: [{ type: 'paragraph', children: plain(children) }],
  }
}

/** A paragraph’s words, its lines joined; leading words in another font than the rest are strong. */
function contentOf(
  { lines }: Paragraph,
  body: Body,
  notes: ReadonlySet<string>,
): PhrasingContent[] {
  const parts: { text: string; font: string | null; note: boolean }[] = []
  lines.forEach((line, index) => {
    line.runs.forEach((run, at) => {
      const note = isMark(run, line.size, line.y) && notes.has(run.text.trim())
      const last = parts.at(-1)
      const starts = index > 0 && at === 0
      if (note) parts.push({ text: run.text.trim(), font: null, note })
      else if (last === undefined || last.note || (last.font !== run.font && parts.length === 1)) {
        const text = starts && last !== undefined ? ` ${run.text.trimStart()}` : run.text
        parts.push({ text, font: run.font, note })
      } else
        last.text = starts
          ? joinLines(last.text.trimEnd(), run.text.trimStart())
          : last.text + run.text
    })
  })
  const strong = parts.length > 1 && parts[0]?.font !== body.font && parts[1]?.font === body.font
  const content = parts.map(({ text, note }, index): PhrasingContent => {
    if (note) return { type: 'footnoteReference', identifier: text }
    const value = text.replace(/\s+/g, ' ')
    if (index === 0 && strong)
      return { type: 'strong', children: [{ type: 'text', value: value.trim() }] }
    return {
      type: 'text',
      value:
        index === 0 ? value.trimStart() : index === 1 && strong ? ` ${value.trimStart()}` : value,
    }
  })
  return content
}

function isMark({ text, size, y }: Run, lineSize: number, lineY: number): boolean {
  return /^\d{1,3}$/.test(text.trim()) && size < 0.85 * lineSize && y < lineY - 0.1 * lineSize
}

/** The sizes of headings, the largest first. */
function headingSizes(pieces: readonly Piece[], body: Body): number[] {
  const sizes = pieces.flatMap((piece) => {
    if (!('lines' in piece)) return []
    const size = piece.lines[0]?.size ?? 0
    return size >= larger * body.size && isHeadingText(piece) ? [Math.round(size)] : []
  })
  return [...new Set(sizes)].sort((a, b) => b - a)
}

function headingDepth(
  paragraph: Paragraph,
  body: Body,
  sizes: readonly number[],
): 1 | 2 | 3 | 4 | null {
  const [first] = paragraph.lines
  if (first === undefined || !isHeadingText(paragraph)) return null
  const place = sizes.indexOf(Math.round(first.size))
  if (first.size >= larger * body.size && place !== -1) return Math.min(place + 1, 3) as 1 | 2 | 3
  const fonts = paragraph.lines.map(fontOf)
  const own = fonts.every((font) => font !== null && font !== body.font && font === fonts[0])
  const large = first.size > 0.95 * body.size
  const sentence = paragraph.lines.length > 2
  return own && large && !sentence ? (Math.min(sizes.length + 1, 4) as 1 | 2 | 3 | 4) : null
}

function isHeadingText({ lines }: Paragraph): boolean {
  const text = lines.map(textOf).join(' ')
  const starts = /^[\p{Lu}\d“"‘']/u.test(text) && /\p{L}{2}/u.test(text)
  return starts && text.length <= mostHeadingLength && lines.length <= 5 && !/[.;,:]$/.test(text)
}
