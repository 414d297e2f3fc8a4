import type { PhrasingContent, Text } from 'mdast'
import { splitSentences } from '../../../language/sentences.ts'
import { loneLabel } from '../../text/labels.ts'
import { pageComment } from '../../text/pages.ts'
import type { Body, Line, Paragraph, Run } from './types.ts'
import { joinLines } from './words.ts'

/** The identifier of the note that a mark on a page leads to; null where there is none. */
export type NoteIds = (number: string, page: number) => string | null

const noNotes: NoteIds = () => null

/** Stands where a page begins while a text is put together; no run holds a control character. */
const pageStart = '\u0000'

/**
 * A paragraph’s words, its lines joined; leading words in another font than the rest are strong. Before the first
 * sentence that begins on a further page stands that page’s comment.
 */
export function contentOf(
  { lines }: Paragraph,
  body: Body,
  notes: NoteIds = noNotes,
): PhrasingContent[] {
  const parts = partsOf(lines, notes)
  const first = isLabel(parts[0]) ? 1 : 0
  const strong = isStrong(parts[first], parts[first + 1], body)
  const content = parts.map(({ text, note }, index): PhrasingContent => {
    if (note) return { type: 'footnoteReference', identifier: text }
    const value = text.replace(/\s+/g, ' ')
    if (index === first && strong) return { type: 'strong', children: [textNode(value.trim())] }
    if (index === 0) return textNode(value.trimStart())
    if (index !== first + 1 || !strong) return textNode(value)
    const spaced = /\s$/.test(parts[first]?.text ?? '') || value.startsWith(' ')
    return textNode((spaced ? ' ' : '') + value.trimStart())
  })
  return withPages(content, lines)
}

interface Part {
  text: string
  font: string | null
  note: boolean
  /** Whether a line ends before it. */
  startsLine: boolean
}

/** A bullet, set in a font of its own. */
function isLabel(part: Part | undefined): boolean {
  if (part === undefined) return false
  const text = part.text.trim()
  return loneLabel(text)?.length === text.length + 1
}

/** A lead-in in another font than the text. Where a line’s end parts them, the file has one typeface as two fonts. */
function isStrong(part: Part | undefined, next: Part | undefined, body: Body): boolean {
  if (part === undefined || next === undefined || part.note) return false
  if (part.font === body.font || next.font !== body.font) return false
  const text = part.text.trimEnd()
  return !/[([“‘"]$/.test(text) && (!next.startsLine || /[.:?!]$/.test(text))
}

function partsOf(lines: readonly Line[], notes: NoteIds): Part[] {
  const parts: Part[] = []
  lines.forEach((line, index) => {
    const turns = index > 0 && line.page !== lines[index - 1]?.page
    line.runs.forEach((run, at) => {
      const id = isMark(run, line.size, line.y) ? notes(run.text.trim(), line.page) : null
      const note = id !== null
      const last = parts.at(-1)
      const starts = index > 0 && at === 0
      if (note) parts.push({ text: id, font: null, note, startsLine: false })
      else if (last === undefined || last.note || mayLead(parts, run, starts)) {
        const spaced =
          (starts && last !== undefined) || line.runs[at - 1]?.text.endsWith(' ') === true
        const parted = spaced && last?.text.endsWith(' ') === false
        const text = parted ? ` ${run.text.trimStart()}` : run.text
        parts.push({ text, font: run.font, note, startsLine: starts })
      } else
        last.text = starts
          ? joinLines(last.text.trimEnd(), run.text.trimStart())
          : last.text + run.text
      if (turns && at === 0) {
        const own = parts.at(-1)
        if (own !== undefined && !own.note) own.text = markStart(own.text, run.text.trimStart())
      }
    })
  })
  return parts
}

/** Whether the run ends a lead-in, or a label before one. A word that a line end breaks is one part. */
function mayLead(parts: readonly Part[], { font }: Run, starts: boolean): boolean {
  const last = parts.at(-1)
  if (last?.font === font || (starts && last?.text.trimEnd().endsWith('-') === true)) return false
  return parts.length === 1 || (parts.length === 2 && isLabel(parts[0]))
}

/** The text with the page’s start before the words with which it ends. */
function markStart(text: string, end: string): string {
  const at = Math.max(0, text.length - end.length)
  return text.slice(0, at) + pageStart + text.slice(at)
}

function isMark({ text, size, y }: Run, lineSize: number, lineY: number): boolean {
  return /^\d{1,3}$/.test(text.trim()) && size < 0.85 * lineSize && y < lineY - 0.1 * lineSize
}

/** Puts the pages’ comments where sentences begin, so that no sentence has one within it. */
function withPages(content: PhrasingContent[], lines: readonly Line[]): PhrasingContent[] {
  let page = lines[0]?.page ?? 0
  let due: number | null = null
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type === 'strong') return [{ ...node, children: withPages(node.children, lines) }]
    if (node.type !== 'text') return [node]
    const text = node.value.replaceAll(pageStart, '')
    const turns = [...node.value.matchAll(/\0/g)].map(({ index }, count) => index - count)
    if (turns.length === 0 && due === null) return [node]
    const pieces: PhrasingContent[] = []
    let from = 0
    for (const { start } of splitSentences(text)) {
      for (; (turns[0] ?? Infinity) <= start; turns.shift()) due = ++page
      if (due === null || start === 0) continue
      pieces.push(textNode(text.slice(from, start)), { type: 'html', value: pageComment(due) })
      pieces.push(textNode(' '))
      ;[from, due] = [start, null]
    }
    for (; turns.length > 0; turns.shift()) due = ++page
    return [...pieces, textNode(text.slice(from))]
  })
}

const textNode = (value: string): Text => ({ type: 'text', value })

/** The content without marks of weight, as headings and notes have it. */
export function plain(content: PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node) => (node.type === 'strong' ? node.children : [node]))
}

/** The content without its first characters: a label. */
export function cut(content: PhrasingContent[], length: number): PhrasingContent[] {
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
