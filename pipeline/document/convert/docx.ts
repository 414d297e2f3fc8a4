import { strToU8, unzipSync, zipSync } from 'fflate'
import { InputError } from '../read/input.ts'
import type { Converted, Original } from './types.ts'
import { fragmentToMarkdown } from './html.ts'

/** The most that the parts of a file with text may hold unpacked. */
const maxUnpacked = 64_000_000
/** The parts of the file that hold text. Pictures and everything with another path is left packed. */
const textParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]{1,60}\.xml(?:\.rels)?|docProps\/core\.xml)$/

/** Reads a Word file. */
export async function convertDocx({ path, bytes }: Original): Promise<Converted[]> {
  const parts = unpack(bytes, path)
  const { default: mammoth } = await import('mammoth')
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { includeEmbeddedStyleMap: false },
    )
    .then(({ value }) => value)
    .catch(() => refuse(path, 'a Word file that can’t be read', 'unreadable'))
  const core = new TextDecoder().decode(parts['docProps/core.xml'] ?? strToU8(''))
  const title = /<dc:title>([^<]{3,300})<\/dc:title>/.exec(core)?.[1]
  const markdown = await fragmentToMarkdown(html, path)
  const notes = title === undefined ? [] : [`the file’s properties call it “${title}”`]
  return [{ markdown, metadata: {}, name: null, notes }]
}

/** The parts with text, unpacked: never more than the limit, whatever the file says of its sizes. */
function unpack(bytes: Uint8Array, path: string): Record<string, Uint8Array> {
  let left = maxUnpacked
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!textParts.test(name)) return false
        left -= originalSize
        if (left < 0)
          refuse(path, `a file that unpacks to over ${String(maxUnpacked)} bytes`, 'too-large')
        return true
      },
    })
  } catch (error) {
    if (error instanceof InputError) throw error
    return refuse(path, 'a damaged archive', 'unreadable')
  }
}

function refuse(path: string, what: string, rule: string): never {
  throw new InputError(path, `this is ${what}: save the document as .docx again`, rule)
}
