import type { Element, ElementContent, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Elements that the conversion to Markdown knows as footnotes and their marks. */
export const [noteMark, note] = ['note-mark', 'note'] as const

const markText = /^\[?(?:\d{1,3}|[*†‡]{1,3}|[ivx]{1,4})\]?$/u
const wayBack = /^\[?(?:[↑↩^]\uFE0E?|back|return)\]?$/iu

/** Marks that lead to a note of the page, and the notes that they lead to, become `noteMark` and `note` elements. */
export function markFootnotes(tree: Root): void {
  const targets = new Map<string, { element: Element; parent: Root | Element }>()
  visit(tree, 'element', (element, _, parent) => {
    const { id } = element.properties
    const isParent = parent?.type === 'root' || parent?.type === 'element'
    if (typeof id === 'string' && isParent) targets.set(id, { element, parent })
  })
  const notes: Element[] = []
  const named = new Map<string, string>()
  visit(tree, 'element', (link) => {
    const target = targetOf(link)
    const found = target === null ? undefined : targets.get(target)
    if (target === null || found === undefined || !markText.test(textOf(link).trim())) return
    if (!isNoteElement(found.element)) return
    if (!named.has(target)) {
      named.set(target, String(named.size + 1))
      remove(found.parent, found.element)
      notes.push({ ...found.element, tagName: note, properties: { id: named.get(target) ?? '' } })
    }
    link.tagName = noteMark
    link.properties = { id: named.get(target) ?? '' }
    link.children = []
  })
  for (const element of notes) dropWaysBack(element)
  tree.children.push(...notes)
}

function isNoteElement({ tagName }: Element): boolean {
  return tagName === 'li' || tagName === 'p' || tagName === 'div' || tagName === 'aside'
}

function targetOf({ tagName, properties }: Element): string | null {
  const href = tagName === 'a' ? properties.href : undefined
  return typeof href === 'string' && href.startsWith('#') ? href.slice(1) : null
}

function dropWaysBack(tree: Element): void {
  visit(tree, 'element', (link, index, parent) => {
    const isWayBack = link.tagName === 'a' && wayBack.test(textOf(link).trim())
    if (!isWayBack || index === undefined || parent?.type !== 'element') return undefined
    parent.children.splice(index, 1)
    return index
  })
}

function remove(parent: Root | Element, element: Element): void {
  const children = parent.children as ElementContent[]
  const at = children.indexOf(element)
  if (at !== -1) children.splice(at, 1)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
