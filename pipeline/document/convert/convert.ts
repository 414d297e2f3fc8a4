import { InputError } from '../read/input.ts'
import { acquire } from './acquire.ts'
import type { Form } from './media-types.ts'
import type { Converted, Original } from './types.ts'

type Reader = (original: Original) => Promise<Converted[]>

/** The readers by form, each loaded when a document needs it. */
const readers: Partial<Record<Form, () => Promise<Reader>>> = {
  html: async () => (await import('./html.ts')).convertHtml,
  docx: async () => (await import('./docx.ts')).convertDocx,
  pdf: async () => (await import('./pdf.ts')).convertPdf,
  json: async () => (await import('./reports.ts')).convertJson,
  ndjson: async () => (await import('./reports.ts')).convertNdjson,
}

/** Reads a document and turns it into Markdown: one briefing, or the several that it holds. */
export async function convert(path: string): Promise<{ original: Original; found: Converted[] }> {
  const original = await acquire(path)
  return { original, found: await convertOriginal(original) }
}

/** As `convert`, with what was read already. */
export async function convertOriginal(original: Original): Promise<Converted[]> {
  const load = readers[original.form]
  if (load === undefined) return [asItIs(original)]
  const read = await load()
  return await read(original).catch((error: unknown) => {
    // Readers of trees are recursive: what is nested too deeply for them overflows the stack.
    if (error instanceof RangeError)
      throw new InputError(original.path, 'the document is nested too deeply', 'too-deep')
    throw error
  })
}

function asItIs({ path, bytes, form }: Original): Converted {
  if (form === 'zip' || bytes.includes(0)) {
    throw new InputError(
      path,
      'this is no document that is read: save it as text, Word, PDF or a web page',
      'binary',
    )
  }
  try {
    const markdown = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { markdown, metadata: {}, name: null, notes: [] }
  } catch {
    throw new InputError(
      path,
      'this is not UTF-8: convert the file, for example with iconv',
      'not-utf-8',
    )
  }
}
