import { inflateSync } from 'node:zlib'
import { InputError } from '../../read/input.ts'

/** The most that a part of a file with text may hold unpacked, and all of them. */
const maxStream = 32_000_000
const maxTotal = 256_000_000

/** @throws {InputError} where a part of the file unpacks to more than a document’s text ever takes. */
export function refuseBombs(bytes: Uint8Array, path: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = file.toString('latin1', Math.max(0, at - 500), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (/\/(?:Fl|FlateDecode)\s*\/(?:Fl|FlateDecode)\b/.test(own)) refuse(path)
    if (!/\/(?:Fl|FlateDecode)\b/.test(own) || /\/Subtype\s*\/Image\b/.test(own)) continue
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1)
    const end = file.indexOf('endstream', start)
    // What unpacks to little at the highest ratio there is needs no look.
    if ((end === -1 ? file.length : end) - start < maxStream / 1100) continue
    total += unpackedSize(file.subarray(start, end === -1 ? undefined : end), path)
    if (total > maxTotal) refuse(path)
  }
}

function unpackedSize(packed: Buffer, path: string): number {
  try {
    return inflateSync(packed, { maxOutputLength: maxStream }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') refuse(path)
    return 0
  }
}

function refuse(path: string): never {
  const reason = `a part of the file unpacks to over ${String(maxStream)} bytes: no document’s text does`
  throw new InputError(path, reason, 'too-large')
}
