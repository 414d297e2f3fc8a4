import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { acquire } from '../../pipeline/document/convert/acquire.ts'
import { briefingText } from '../../pipeline/document/convert/briefing-text.ts'
import { convertOriginal } from '../../pipeline/document/convert/convert.ts'
import { useMarkdown } from '../../pipeline/document/read/use-markdown.ts'
import { documentStages } from '../../pipeline/stages.ts'
import type { Block } from '../../pipeline/types.ts'
import { asWord, elementsOf } from './word.ts'

/**
 * Documents of our own in each house style, and what is read in them: `NAME.golden.txt` has the metadata, then each
 * block in order. `UPDATE_GOLDEN=1 npx vitest run tests/documents/golden.test.ts` writes them anew: read the difference.
 */
const here = new URL('golden/', import.meta.url)
const documents = (await readdir(here)).filter((name) => !name.endsWith('.golden.txt')).sort()

async function outlineOf(name: string): Promise<string> {
  const original = await acquire(new URL(name, here).pathname)
  if (name.endsWith('.word.html')) {
    const bytes = asWord(elementsOf(new TextDecoder().decode(original.bytes)))
    Object.assign(original, { bytes, form: 'docx', path: name.replace('.word.html', '.docx') })
  }
  const [found] = await convertOriginal(original)
  if (found === undefined) throw new Error(`nothing was read in ${name}`)
  const { text } = await briefingText(found, original)
  const file = new VFile({ path: basename(name), value: text })
  const processor = unified().use(remarkParse)
  useMarkdown(processor as unknown as Processor, {})
  for (const stage of documentStages) processor.use(stage)
  await processor.run(processor.parse(file), file)
  const { title, publisher, series, number, publishedOn, countries, url, language } =
    file.data.metadata ?? {}
  const metadata = { title, publisher, series, number, publishedOn, countries, url, language }
  return `${stringify(metadata)}\n${bodyOf(file)}\n`
}

function bodyOf({ data }: VFile): string {
  const roles = new Map((data.sections ?? []).map(({ heading, role }) => [heading, role]))
  const pages = data.pages ?? []
  let [page, introducer] = [0, null as Block | null]
  const lines = (data.blocks ?? []).map((block) => {
    const at = block.starts[0] ?? 0
    const turned = pages.filter(({ start }) => start <= at).at(-1)?.page ?? 0
    const before = turned === page ? '' : `(page ${String(turned)})\n`
    page = turned
    if (block.kind !== 'list-item') introducer = null
    const brought = block.introducedBy !== null && block.introducedBy !== introducer
    introducer = block.introducedBy
    const by = brought ? `   ⟵ ${introducer?.text.slice(0, 60) ?? ''}` : ''
    return before + lineOf(block, roles.get(block) ?? 'body') + by
  })
  return lines.join('\n')
}

function lineOf({ kind, text, depth, label, runIn }: Block, role: string): string {
  const named = label === null ? text : `${label.text} ${text}`
  if (kind === 'heading') {
    const notes = [...(runIn ? ['run in'] : []), ...(role === 'body' ? [] : [role])]
    return `${'#'.repeat(depth)} ${named}${notes.length === 0 ? '' : `   [${notes.join(', ')}]`}`
  }
  if (kind === 'list-item') return `- ${named}`
  return kind === 'paragraph' ? named : `(${kind}) ${named}`
}

describe('documents of each kind are read as they stand', () => {
  it.each(
    documents.filter(
      (name) => !documents.includes(name.replace(/html$/, 'pdf')) || !name.endsWith('html'),
    ),
  )('%s', async (name) => {
    const golden = new URL(`${name}.golden.txt`, here)
    const outline = await outlineOf(name)
    if (process.env.UPDATE_GOLDEN !== undefined) await writeFile(golden, outline)
    expect(outline).toBe(await readFile(golden, 'utf8'))
  })
})
