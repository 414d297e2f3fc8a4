import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { VFileMessage } from 'vfile-message'

/** A document that can’t be read. `message` carries place, rule id and what to do. */
export class InputError extends Error {
  readonly path: string
  readonly details: VFileMessage

  constructor(path: string, reason: string, ruleId: string, line = 1, column = 1) {
    super(reason)
    this.name = 'InputError'
    this.path = path
    this.details = new VFileMessage(reason, {
      place: { line, column },
      ruleId,
      source: 'briefdata',
    })
    this.details.fatal = true
  }
}

/**
 * Reads a document as UTF-8 text; `-` is standard input.
 * @throws {InputError} where it is missing, a folder, too large, binary or not UTF-8.
 */
export async function readInput(path: string, maxBytes: number): Promise<string> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readBytes(path, maxBytes)
  if (bytes.length > maxBytes) throw tooLarge(path, bytes.length, maxBytes)
  const zero = bytes.indexOf(0)
  if (zero !== -1) {
    const reason = `Unexpected binary data at byte ${String(zero)}, expected text: convert the document to Markdown or plain text`
    throw new InputError(path, reason, 'binary')
  }
  return decode(path, bytes)
}

async function readBytes(path: string, maxBytes: number): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) throw tooLarge(path, size, maxBytes)
    return await readFile(path)
  } catch (error) {
    if (error instanceof InputError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    const what = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder' : code
    throw new InputError(path, `Unexpected ${what}, expected a readable text file`, 'unreadable')
  }
}

function tooLarge(path: string, size: number, maxBytes: number): InputError {
  const reason = `Unexpected ${String(size)} bytes, expected at most ${String(maxBytes)}: split the document or raise --max-bytes`
  return new InputError(path, reason, 'too-large')
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const { line, column, byte } = firstBadByte(bytes)
    const reason = `Unexpected byte 0x${byte.toString(16).toUpperCase()}, expected UTF-8: convert the file, for example with iconv`
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
