import type { PhrasingContent, RootContent } from 'mdast'
import { align } from './align.ts'
import type { MappedText } from './align.ts'

type Inline = PhrasingContent | RootContent

/**
 * The text of inline Markdown as a reader sees it, with the place of each character in `source`.
 * Footnote marks, images and HTML tags are no text; a line break is a line end.
 * @param from the offset where the content starts.
 */
export function inlineText(nodes: readonly Inline[], source: string, from: number): MappedText {
  const text: MappedText = { text: '', starts: [], ends: [] }
  append(nodes, source, from, text)
  return text
}

function append(nodes: readonly Inline[], source: string, from: number, into: MappedText): number {
  let cursor = from
  for (const node of nodes) {
    // Nodes that a parser extension split off another one carry no position: they follow on the last.
    cursor = Math.max(cursor, node.position?.start.offset ?? cursor)
    cursor = Math.max(appendNode(node, source, cursor, into), node.position?.end.offset ?? cursor)
  }
  return cursor
}

function appendNode(node: Inline, source: string, cursor: number, into: MappedText): number {
  switch (node.type) {
    case 'text':
      return align(node.value, source, cursor, into)
    case 'inlineCode':
      return align(node.value, source, contentOfCode(source, cursor), into)
    case 'break':
      return align('\n', source, source[cursor] === '\\' ? cursor + 1 : cursor, into)
    case 'html':
      return /^<br\b/i.test(node.value) ? lineBreak(cursor, into) : cursor
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return cursor
    default:
      return 'children' in node
        ? append(node.children, source, contentOf(node, source, cursor), into)
        : cursor
  }
}

/** What stands before the content of a node that has a place of its own. */
const OPENINGS: ReadonlyMap<string, RegExp> = new Map([
  ['strong', /[*_]{2}/y],
  ['emphasis', /[*_]/y],
  ['delete', /~{1,2}/y],
  ['link', /\[/y],
])

/** Where the children start: the first of them may be one that an extension split off, without a place. */
function contentOf(node: Inline, source: string, cursor: number): number {
  const opening = node.position === undefined ? undefined : OPENINGS.get(node.type)
  if (opening === undefined) return cursor
  opening.lastIndex = cursor
  return cursor + (opening.exec(source)?.[0].length ?? 0)
}

/** The content starts behind the fence of backticks and a padding space (CommonMark, section 6.1). */
function contentOfCode(source: string, cursor: number): number {
  let at = cursor
  while (source[at] === '`') at++
  return at
}

function lineBreak(cursor: number, into: MappedText): number {
  into.text += '\n'
  into.starts.push(cursor)
  into.ends.push(cursor)
  return cursor
}
