import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { VFileMessage } from 'vfile-message'
import { messageOf } from '../../message.ts'
import { failureText } from './failure.ts'
import { counted, grouped } from '../../counted.ts'

/** A document that can’t be read. `message` carries place, rule id and what to do. */
export class InputError extends Error {
  readonly path: string
  readonly details: VFileMessage

  constructor(path: string, reason: string, ruleId: string, line?: number, column = 1) {
    super(reason)
    this.name = 'InputError'
    this.path = path
    this.details = messageOf(reason, ruleId, {
      file: path,
      ...(line === undefined ? {} : { line, column }),
    })
  }
}

/** Where a document may come from. */
export interface InputOptions {
  /** Whether it may be a pipe or a device, which may never end: where a person named it. */
  streams?: boolean
}

/**
 * Reads a document as UTF-8 text; `-` is standard input. No more is read than the limit allows.
 * @throws {InputError} where it is missing, a folder, too large, binary or not UTF-8.
 */
export async function readInput(
  path: string,
  maxBytes: number,
  { streams = false }: InputOptions = {},
): Promise<string> {
  const bytes = await readBytes(path, maxBytes, streams)
  const zero = bytes.indexOf(0)
  if (zero !== -1) {
    const reason = `binary data at byte ${String(zero)}: convert the document to Markdown or plain text`
    throw new InputError(path, reason, 'binary')
  }
  return decode(path, bytes)
}

async function readBytes(path: string, maxBytes: number, streams: boolean): Promise<Buffer> {
  try {
    if (path === '-') return await collect(path, process.stdin, maxBytes)
    const found = await stat(path)
    if (found.isDirectory()) {
      throw new InputError(path, 'this is a folder: name a text file in it', 'unreadable')
    }
    if (!found.isFile() && !streams) {
      throw new InputError(
        path,
        'this is a pipe or device, and no file: move it away',
        'unreadable',
      )
    }
    if (found.size > maxBytes) throw tooLarge(path, found.size, maxBytes)
    return await collect(path, createReadStream(path), maxBytes)
  } catch (error) {
    if (error instanceof InputError) throw error
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new InputError(path, failureText(error, 'read'), 'unreadable')
  }
}

/** What a stream gives, up to the limit. */
async function collect(
  path: string,
  stream: AsyncIterable<unknown> & { destroy: () => unknown },
  maxBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) {
      stream.destroy()
      throw tooLarge(path, size, maxBytes)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(path: string, size: number, maxBytes: number): InputError {
  const reason = `the document has ${counted(size, 'byte')} or more, and at most ${grouped(maxBytes)} may be read: split it or raise --max-bytes`
  return new InputError(path, reason, 'too-large')
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const { line, column, byte } = firstBadByte(bytes)
    const reason = `byte 0x${byte.toString(16).toUpperCase()} is not UTF-8: convert the file, for example with iconv`
    throw new InputError(path, reason, 'not-utf-8', line, column)
  }
}

/** The place of the first byte that the decoder can’t read: the lines before it decode. */
function firstBadByte(bytes: Buffer): { line: number; column: number; byte: number } {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const lines: string[] = []
  let offset = 0
  for (const line of lossy.split('\n')) {
    lines.push(line)
    const at = line.indexOf('\uFFFD')
    const length = at === -1 ? Buffer.byteLength(line) + 1 : Buffer.byteLength(line.slice(0, at))
    const isReal = at !== -1 && bytes.indexOf('\uFFFD', offset + length) !== offset + length
    offset += length
    if (isReal) return { line: lines.length, column: at + 1, byte: bytes[offset] ?? 0 }
    if (at !== -1) offset += Buffer.byteLength(line.slice(at)) + 1
  }
  return { line: lines.length, column: 1, byte: 0 }
}
