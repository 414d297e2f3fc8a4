import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Metadata } from '../../types.ts'
import { InputError } from '../../document/read/input.ts'
import { failure, readDocumentText } from './read-document.ts'
import type { ReadOptions } from './document.ts'

/** A document as a line: its text, what names it in messages, and what the text does not say. */
interface Asked {
  path?: unknown
  text?: unknown
  metadata?: unknown
}

/**
 * Answers each line of a stream, a document as JSON, with one line, in the same order: `{"path", "records",
 * "messages"}`, `records` null where it could not be read. For programs that keep one process for many documents. It
 * ends with the stream.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  reading: ReadOptions,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(await answer(line, reading))}\n`)) {
      await once(output, 'drain')
    }
  }
}

async function answer(line: string, reading: ReadOptions): Promise<object> {
  let path = '-'
  try {
    const asked = askedOf(line)
    if (typeof asked.path === 'string') path = asked.path
    if (typeof asked.text !== 'string') throw badLine(path, 'its `text` is no string')
    const metadata = { ...reading.metadata, ...metadataOf(path, asked.metadata) }
    const { output, messages } = await readDocumentText(path, asked.text, { ...reading, metadata })
    if (output === null) return { path, records: null, messages }
    // What JSON has no word for is left out: the messages stand beside the records.
    return { path, records: { ...output, messages: undefined }, messages }
  } catch (error) {
    return { path, records: null, messages: [failure(path, error)] }
  }
}

function askedOf(line: string): Asked {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw badLine('-', 'it is no JSON')
  }
  if (typeof value !== 'object' || value === null) throw badLine('-', 'it is no object')
  return value
}

/** The fields of the metadata that have a value: front matter and options know the same ones, and check them. */
function metadataOf(path: string, value: unknown): Metadata {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object') throw badLine(path, 'its `metadata` is no object')
  const fields = Object.entries(value).filter(([, field]) => field !== null)
  for (const [name, field] of fields) {
    const parts: unknown[] = Array.isArray(field) ? field : [field]
    if (parts.every((part) => typeof part === 'string')) continue
    throw badLine(path, `\`${name}\` of its metadata is no string and no list of strings`)
  }
  return Object.fromEntries(fields)
}

function badLine(path: string, what: string): InputError {
  const reason = `a line must be {"path": …, "text": …, "metadata": {…}} as JSON, and ${what}`
  return new InputError(path, reason, 'line')
}
