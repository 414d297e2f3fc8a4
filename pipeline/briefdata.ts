import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { useMarkdown } from './document/read/use-markdown.ts'
import type { GivenMetadata } from './document/read/front-matter.ts'
import { stages } from './stages.ts'

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
export const briefdata: Plugin<[GivenMetadata?], Root> = function (this: Processor, metadata) {
  useMarkdown(this, metadata ?? {})
  for (const stage of stages) this.use(stage)
}
