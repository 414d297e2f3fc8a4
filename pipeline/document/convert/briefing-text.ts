import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { stringify } from 'yaml'
import { slugOf } from '../../slug.ts'
import { readFrontMatter } from '../read/front-matter.ts'
import { readPages } from '../read/pages.ts'
import { readPassages } from '../read/passages.ts'
import { splitBlocks } from '../split/blocks.ts'
import { describe } from '../split/describe.ts'
import type { Metadata } from '../../types.ts'
import { isAddress, mediaType } from './acquire.ts'
import type { Converted, Original } from './types.ts'
import { need } from '../../need.ts'

/** A briefing as it is written to a dataset’s source folder. */
export interface BriefingText {
  id: string
  text: string
  metadata: Metadata
}

/** The fields in the order in which they are written. */
const order = [
  'id',
  'title',
  'series',
  'number',
  'publisher',
  'publishedOn',
  'language',
  'countries',
  'url',
  'rights',
  'quotePolicy',
  'textPolicy',
] as const
/** The longest id made from a name. */
const longestId = 80

/** Puts front matter before a document’s Markdown: what the document says of itself, and what it was made from. */
export async function briefingText(
  { markdown, metadata, name }: Converted,
  original: Original,
  retrievedOn?: string,
): Promise<BriefingText> {
  const head = await headOf(markdown)
  const given = Object.fromEntries(
    Object.entries(head.given).filter(([, value]) => value !== undefined),
  )
  const all: Metadata = { ...head.read, ...metadata, ...given }
  if (isAddress(original.path)) all.url ??= original.path
  const id = all.id ?? idOf(name, original)
  const written = Object.fromEntries(
    order.flatMap((field) => {
      const value = field === 'id' ? id : field === 'language' ? (all.language ?? 'en') : all[field]
      return value === undefined ? [] : [[field, value]]
    }),
  )
  const lines = [
    stringify(written, { lineWidth: 0, schema: 'failsafe' }).trimEnd(),
    ...(all.rights === undefined ? ['rights: # whose words these are, and under which terms'] : []),
    ...(retrievedOn === undefined ? [] : [`retrievedOn: ${retrievedOn}`]),
    `originalType: ${mediaType(original)}`,
    `originalSha256: ${createHash('sha256').update(original.bytes).digest('hex')}`,
  ]
  return { id, metadata: { ...all, id }, text: `---\n${lines.join('\n')}\n---\n\n${head.body}` }
}

function idOf(name: string | null, { path }: Original): string {
  const place = isAddress(path) ? new URL(path).pathname : path
  const stem = basename(decodeURIComponentSafely(place)).replace(/\.[^.]{1,9}$/, '')
  const slug =
    slugOf(name ?? stem) || slugOf(isAddress(path) ? new URL(path).hostname : '') || 'briefing'
  return slug.length <= longestId ? slug : slug.slice(0, longestId).replace(/-[^-]*$/, '')
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What the document’s head says, and its own front matter, which is taken off. */
async function headOf(
  markdown: string,
): Promise<{ read: Metadata; given: Metadata; body: string }> {
  const file = new VFile(markdown)
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(readFrontMatter)
  const tree = await processor.run(processor.parse(file), file)
  await unified().use(readPages).use(readPassages).use(splitBlocks).use(describe).run(tree, file)
  const body = need(file, 'source')
    .slice(need(file, 'bodyStart'))
    .replace(/^\s*\n/, '')
  return { read: need(file, 'metadata'), given: need(file, 'given'), body }
}
