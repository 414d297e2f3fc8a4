import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** Writes a Markdown tree as text, one paragraph a line. */
export function stringify(tree: Root): string {
  return unified()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' })
    .stringify(tree)
}
