import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readFrontMatter } from '../../pipeline/document/read/front-matter.ts'
import { readPassages } from '../../pipeline/document/read/passages.ts'
import type { Passage } from '../../pipeline/types.ts'

/** Reads a text as far as its passages. */
export async function passagesOf(text: string): Promise<{ passages: Passage[]; source: string }> {
  const file = new VFile(text)
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }])
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(readFrontMatter)
    .use(readPassages)
  const tree: Root = processor.parse(file)
  await processor.run(tree, file)
  return { passages: file.data.passages ?? [], source: file.data.source ?? '' }
}

/** The characters of a passage whose slice of the source is not that character, an escape or a reference to it. */
export function ungrounded({ text, starts, ends }: Passage, source: string): string[] {
  return text.split('').flatMap((character, index) => {
    const slice = source.slice(starts[index], ends[index])
    const grounded =
      slice === character ||
      slice === `\\${character}` ||
      (character === ' ' && /^\s/.test(slice)) ||
      (character === '\uFFFD' && slice === '\0') ||
      (slice.startsWith('&') && slice.endsWith(';'))
    return grounded
      ? []
      : [`${JSON.stringify(character)} at ${String(index)} has ${JSON.stringify(slice)}`]
  })
}
