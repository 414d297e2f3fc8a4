import type { List, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { align } from '../text/align.ts'
import { inlineText } from '../text/inline.ts'
import { readerText } from '../text/reader-text.ts'
import type { Passage } from '../../types.ts'
import { need } from '../../need.ts'

/** Where a node stands: what its passages inherit. */
interface Context {
  kind: Passage['kind']
  quoted: boolean
  item: Passage['item']
}

/** Lists the runs of text of the Markdown tree, each with the exact place of its characters, to `file.data.passages`. */
export const readPassages: Plugin<[], Root> = () => (tree, file) => {
  const source = need(file, 'source')
  const passages: Passage[] = []
  const numbering = new Numbering()
  visit(tree, { kind: 'paragraph', quoted: false, item: null })
  file.data.passages = passages

  function visit(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'heading':
        numbering.close()
        return add(node.children, node, { ...context, kind: 'heading' }, node.depth)
      case 'paragraph':
        return add(node.children, node, context)
      case 'tableCell':
        return add(node.children, node, { ...context, kind: 'table-cell' })
      case 'code':
        return addCode(node, context)
      case 'html':
        return reportHtml(node, file)
      case 'blockquote':
        return visitAll(node, { ...context, quoted: true })
      case 'footnoteDefinition':
        return visitAll(node, { ...context, kind: 'footnote' })
      case 'list':
        return visitAll(node, {
          ...context,
          kind: 'list-item',
          item: {
            list: numbering.listOf(node),
            form: null,
            outer: context.item === null ? null : (passages.at(-1) ?? null),
          },
        })
      default:
        if ('children' in node) visitAll(node, context)
    }
  }

  function visitAll(node: Parents, context: Context): void {
    for (const child of node.children) visit(child, context)
  }

  function add(nodes: PhrasingContent[], node: Nodes, context: Context, depth = 0): void {
    const from = nodes[0]?.position?.start.offset ?? node.position?.start.offset ?? 0
    const read = readerText(inlineText(nodes, source, from))
    const emphasis = nodes[0]?.type === 'strong' || nodes[0]?.type === 'emphasis' ? nodes[0] : null
    const end = emphasis?.position?.end.offset ?? 0
    const emphasisEnd = end === 0 ? 0 : read.ends.findLastIndex((offset) => offset <= end) + 1
    if (read.text !== '') passages.push({ ...context, ...read, depth, emphasisEnd, label: null })
  }

  function addCode(node: Extract<Nodes, { type: 'code' }>, context: Context): void {
    const start = node.position?.start.offset ?? 0
    const mapped = { text: '', starts: [], ends: [] }
    // The content follows the fence’s line end.
    align(`\n${node.value}`, source, Math.max(source.indexOf('\n', start), start), mapped)
    const read = readerText(mapped)
    if (read.text !== '')
      passages.push({ ...context, ...read, depth: 0, emphasisEnd: 0, label: null })
  }
}

/** Numbers the lists: one that goes on with the next number behind what stood between its items is one list. */
class Numbering {
  #lists = 0
  /** The lists under the heading, by the number that their next item would have. */
  readonly #open = new Map<number, number>()

  listOf({ ordered, start, children }: List): number {
    if (ordered !== true) return ++this.#lists
    const first = start ?? 1
    const list = (first > 1 ? this.#open.get(first) : undefined) ?? ++this.#lists
    this.#open.set(first + children.length, list)
    return list
  }

  /** Under another heading, another list begins. */
  close(): void {
    this.#open.clear()
  }
}

function reportHtml(node: Extract<Nodes, { type: 'html' }>, file: VFile): void {
  if (node.value.startsWith('<!--')) return
  file.message('the words of this HTML are not read: write them as Markdown or plain text', {
    place: node.position,
    ruleId: 'html',
    source: 'briefdata',
  })
}
