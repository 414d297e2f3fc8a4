import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readFrontMatter } from '../../pipeline/document/read/front-matter.ts'
import { readPages } from '../../pipeline/document/read/pages.ts'
import { readPassages } from '../../pipeline/document/read/passages.ts'
import { splitBlocks } from '../../pipeline/document/split/blocks.ts'
import { describe } from '../../pipeline/document/split/describe.ts'
import { splitSections } from '../../pipeline/document/split/sections.ts'

/** Reads a text as far as its sections. */
export async function sectioned(text: string): Promise<VFile> {
  const file = new VFile(text)
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(readFrontMatter)
    .use(readPages)
    .use(readPassages)
    .use(splitBlocks)
    .use(describe)
    .use(splitSections)
  await processor.run(processor.parse(file), file)
  return file
}

/** One line for each block: “2 overview | heading | Overview”, the list’s introduction behind an arrow. */
export async function outline(text: string): Promise<string[]> {
  const file = await sectioned(text)
  return (file.data.sections ?? []).flatMap(({ level, role, blocks }) =>
    blocks.map(({ kind, text: words, introducedBy }) => {
      const arrow = introducedBy === null ? '' : ` ← ${introducedBy.text}`
      return `${String(level)} ${role} | ${kind} | ${words}${arrow}`
    }),
  )
}
