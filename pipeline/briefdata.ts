import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Plugin, Processor } from 'unified'
import { readFrontMatter } from './document/read/front-matter.ts'
import { stages } from './stages.ts'
import type { Metadata } from './types.ts'

/**
 * The unified plugin: use it after `remark-parse`. It leaves the tree as it is and the records of the briefing in
 * `file.data.records`; what it could not read is in `file.messages`.
 *
 * @example
 * const file = new VFile('# A briefing …')
 * const processor = unified().use(remarkParse).use(briefdata, { publishedOn: '2022-08-04' })
 * await processor.run(processor.parse(file), file)
 * file.data.records?.claims
 */
export const briefdata: Plugin<[Metadata?], Root> = function (this: Processor, metadata) {
  // In plain text an indented paragraph is a paragraph.
  const data = this.data() as { micromarkExtensions?: object[] }
  ;(data.micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } })
  this.use(remarkFrontmatter).use(remarkGfm, { singleTilde: false })
  this.use(readFrontMatter, metadata ?? {})
  for (const stage of stages) this.use(stage)
}
