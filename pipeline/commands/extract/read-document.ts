import { InputError, readInput } from '../../document/read/input.ts'
import { extract } from '../../index.ts'
import { messageOf, plainOf } from '../../message.ts'
import type { PlainMessage } from '../../message.ts'
import { digestOf } from './digest.ts'
import { unread } from './document.ts'
import type { DocumentRead, DocumentTask, Output, ReadOptions } from './document.ts'

/** Reads a document’s file. Whatever is wrong with it comes back as messages. */
export async function readDocument({ path, reading }: DocumentTask): Promise<DocumentRead> {
  const sha256 = reading.digests === true ? await digestOf(path) : null
  try {
    const text = await readText(path, reading.maxBytes)
    return { ...(await readDocumentText(path, text, reading)), sha256 }
  } catch (error) {
    return { path, ...unread, messages: [failure(path, error)], sha256 }
  }
}

/** Reads a document’s text. */
export async function readDocumentText(
  path: string,
  text: string,
  { metadata, ignoreFrontMatter, maxBytes, asLines = false, table }: ReadOptions,
): Promise<DocumentRead> {
  const named = path === '-' ? {} : { path }
  const options = { ...named, metadata, ignoreFrontMatter, maxBytes }
  const { records, messages } = await extract(text, options)
  const plain = messages.map(plainOf)
  if (records === null) return { path, ...unread, messages: plain }
  const shown = plain.map(({ reason, rule, line, column }) => ({ reason, rule, line, column }))
  const output: Output = { ...records, messages: shown }
  const { id } = records.briefing
  return asLines
    ? { path, ...unread, id, lines: linesOf(output, table), messages: plain }
    : { path, ...unread, id, output, messages: plain }
}

/** A document as NDJSON: one line, or the rows of one table. */
function linesOf(output: Output, table: string | undefined): string {
  const value: unknown =
    table === undefined ? output : new Map<string, unknown>(Object.entries(output)).get(table)
  const rows: unknown[] = Array.isArray(value) ? value : [value]
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** What went wrong with a document, as a message about it. A fault of ours stops one document, not the others. */
export function failure(path: string, error: unknown): PlainMessage {
  if (error instanceof InputError) return plainOf(error.details)
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const reason = `briefdata itself failed on this document (${detail}): please report it with the text`
  return plainOf(messageOf(reason, 'internal', { file: path, line: 1 }))
}

const converted = /^https?:\/\/|\.(?:pdf|docx|x?html?|json|ndjson|jsonl)$/i

/** The document’s text; of one that is none, what `briefdata add` would write. */
export async function readText(path: string, maxBytes: number): Promise<string> {
  if (!converted.test(path)) return await readInput(path, maxBytes, { streams: true })
  const { convert } = await import('../../document/convert/convert.ts')
  const { briefingText } = await import('../../document/convert/briefing-text.ts')
  const { original, found } = await convert(path)
  const [only] = found
  if (only === undefined || found.length > 1) {
    const reason = `this holds ${String(found.length)} documents: add them with \`briefdata add\``
    throw new InputError(path, reason, 'several')
  }
  return (await briefingText(only, original)).text
}
