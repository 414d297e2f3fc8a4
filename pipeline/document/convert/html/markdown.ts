import type { Element, Root as Hast } from 'hast'
import type { FootnoteDefinition, FootnoteReference, Root as Mdast } from 'mdast'
import rehypeRemark from 'rehype-remark'
import type { Options } from 'rehype-remark'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { stringify } from '../stringify.ts'
import { markFootnotes, note, noteMark } from './footnotes.ts'

/** Elements whose words are no text: their content is dropped. */
const dropped: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg form button img picture video audio object canvas hr'.split(
    ' ',
  ),
)

const handlers: NonNullable<Options['handlers']> = {
  [noteMark]: (_, { properties }: Element): FootnoteReference => ({
    type: 'footnoteReference',
    identifier: String(properties.id),
  }),
  [note]: (state, element: Element): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: String(element.properties.id),
    children: state.toFlow(state.all(element)),
  }),
}

/** Turns a document’s elements into Markdown. */
export async function toMarkdown(html: Hast): Promise<string> {
  markFootnotes(html)
  clean(html)
  const tree = (await unified().use(rehypeRemark, { handlers }).run(html)) as Hast | Mdast
  return stringify(tree as Mdast)
}

function clean(tree: Hast): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined
    const isEmptyList =
      /^[ou]l$/.test(node.tagName) && node.children.every(({ type }) => type !== 'element')
    if (dropped.has(node.tagName) || isEmptyList) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.tagName === 'figcaption') node.tagName = 'p'
    // Only links that lead out of the page are kept.
    const { href } = node.properties
    const leadsOut = typeof href === 'string' && /^https?:/i.test(href)
    if (node.tagName !== 'a' || leadsOut) return undefined
    parent.children.splice(index, 1, ...node.children)
    return index
  })
}
