import { InputError } from '../read/input.ts'
import type { Converted, Original } from './types.ts'
import { isTooDeep } from './html/depth.ts'
import { metadataOf } from './html/metadata.ts'

/** Reads a web page: its main content and what it says of itself. */
export async function convertHtml({ path, bytes }: Original): Promise<Converted[]> {
  const html = decodeHtml(bytes)
  refuseDepth(html, path)
  const { mainContent, pageFields, parseHtml, toMarkdown } = await import('./html/readers.ts')
  const tree = parseHtml(html, false)
  const metadata = metadataOf(pageFields(tree))
  const markdown = await toMarkdown(mainContent(tree))
  return [
    {
      markdown: titled(markdown, metadata.title),
      metadata,
      name: null,
      notes: markdown.trim() === '' ? ['no text was found in the page'] : [],
    },
  ]
}

/** Turns HTML that is a document, with no page around it, into Markdown. */
export async function fragmentToMarkdown(html: string, path: string): Promise<string> {
  refuseDepth(html, path)
  const { parseHtml, toMarkdown } = await import('./html/readers.ts')
  return await toMarkdown(parseHtml(html, true))
}

/** @throws {InputError} where elements are nested deeper than a reader stands. */
function refuseDepth(html: string, path: string): void {
  if (!isTooDeep(html)) return
  const reason = 'elements are nested deeper than 400 levels: save the text of the page'
  throw new InputError(path, reason, 'too-deep')
}

/** The text under its title, where it does not begin with it. */
export function titled(markdown: string, title: string | undefined): string {
  if (title === undefined) return markdown
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  const first = markdown.split('\n', 8).find((line) => line.startsWith('#')) ?? ''
  if (plain(first) === plain(title)) return markdown
  return `# ${title.replace(/([\\`*_{}[\]<>#|])/g, '\\$1')}\n\n${markdown}`
}

const declared = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i

function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = declared.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
