import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'
import type { GivenMetadata } from './front-matter.ts'
import { readFrontMatter } from './front-matter.ts'

/**
 * Makes a processor read Markdown as the pipeline does: with front matter, tables and footnotes, without indented
 * code. No plugin: what a plugin uses comes behind all that is used beside it, and the stages need the front matter.
 */
export function useMarkdown(processor: Processor, metadata: GivenMetadata): void {
  // In plain text an indented paragraph is a paragraph.
  const data = processor.data() as { micromarkExtensions?: object[] }
  ;(data.micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } })
  processor.use(remarkFrontmatter).use(remarkGfm, { singleTilde: false })
  processor.use(readFrontMatter, metadata)
}
