import type { List, Paragraph as TextBlock, PhrasingContent } from 'mdast'
import { labelOf } from '../../text/labels.ts'
import { cut } from './content.ts'
import type { Line, Paragraph } from './types.ts'

/** A list’s item: its words without the label, and the label. */
export interface Item {
  content: PhrasingContent[]
  line: Line
  /** The bullet; empty where it is numbered. */
  bullet: string
  /** Null where it has a bullet. */
  number: number | null
}

/** Word processors set an inner list’s bullets as “o”. */
const bullets: ReadonlySet<string> = new Set(['bullet', 'o-bullet'])
const numbered = /^(\d{1,3})\.\s+/
/** How much further right, in parts of the size, an inner list’s items begin. */
const indent = 0.8

/** Bullets and numbers with a full stop make Markdown’s lists; other labels stay in the text. Null for no item. */
export function itemOf(content: PhrasingContent[], { lines }: Paragraph): Item | null {
  const [line] = lines
  const text = content.map(textOf).join('')
  const label = labelOf(text)
  const isBullet = label !== null && bullets.has(label.form.id)
  const number = isBullet ? null : (numbered.exec(text) ?? null)
  if (line === undefined || (!isBullet && number === null)) return null
  const length = isBullet ? label.length : (number?.[0].length ?? 0)
  return {
    content: cut(content, length),
    line,
    bullet: isBullet ? text.slice(0, length).trim() : '',
    number: number === null ? null : Number(number[1]),
  }
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'strong') return node.children.map(textOf).join('')
  return node.type === 'text' ? node.value : ''
}

interface OpenList {
  list: List
  /** Of the last item. */
  line: Line
  bullet: string
}

/** The lists that the next item may belong to, the innermost last. */
export class OpenLists {
  #open: OpenList[] = []
  #last: TextBlock | null = null

  /** Adds the item to an open list; the paragraph of the item before, or null where no list takes it. */
  add(item: Item): TextBlock | null {
    const before = this.#last
    const inner = this.#open.at(-1)
    if (before === null || inner === undefined) return null
    if (isBelow(inner.line, item.line)) return this.#addBelow(item) ? before : null
    // In another column or on another page, only its label tells which list it goes on.
    const at = this.#open.findLastIndex((open) => goesOn(open, item) && open.bullet === item.bullet)
    if (at === -1) return null
    this.#open.length = at + 1
    this.#append(item)
    return before
  }

  /** Opens a list for an item that no open one takes. */
  start(item: Item): List {
    const list = listOf(item)
    this.#open = [{ list, line: item.line, bullet: item.bullet }]
    this.#append(item)
    return list
  }

  close(): void {
    this.#open = []
    this.#last = null
  }

  #addBelow(item: Item): boolean {
    const step = indent * item.line.size
    while (this.#open.length > 1 && item.line.x < (this.#open.at(-1)?.line.x ?? 0) - step)
      this.#open.pop()
    const open = this.#open.at(-1)
    if (open === undefined) return false
    if (item.line.x > open.line.x + step) {
      const list = listOf(item)
      open.list.children.at(-1)?.children.push(list)
      this.#open.push({ list, line: item.line, bullet: item.bullet })
    } else if (!goesOn(open, item)) return false
    this.#append(item)
    return true
  }

  #append({ content, line }: Item): void {
    const open = this.#open.at(-1)
    const paragraph: TextBlock = { type: 'paragraph', children: content }
    open?.list.children.push({ type: 'listItem', spread: false, children: [paragraph] })
    if (open !== undefined) open.line = line
    this.#last = paragraph
  }
}

function listOf({ number }: Item): List {
  return { type: 'list', ordered: number !== null, start: number, spread: false, children: [] }
}

function isBelow(before: Line, line: Line): boolean {
  return line.page === before.page && line.y > before.y
}

function goesOn({ list }: OpenList, { number }: Item): boolean {
  if (number === null) return list.ordered === false
  return list.ordered === true && (list.start ?? 0) + list.children.length === number
}
