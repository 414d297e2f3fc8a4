import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** Parses HTML: a page, or a part of one. */
export function parseHtml(html: string, fragment: boolean): Root {
  return unified().use(rehypeParse, { fragment }).parse(html)
}
