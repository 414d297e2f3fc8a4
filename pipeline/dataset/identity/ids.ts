import { createHash } from 'node:crypto'

/** The SHA-256 digest of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A short digest of what something follows from: what is kept of it is known by that. */
export function stampOf(value: unknown): string {
  return sha256(JSON.stringify(value)).slice(0, 32)
}

/** How many hexadecimal digits an id carries: 40 bits, so that ten thousand records of a table collide once in 20,000 briefings. */
const digits = 10

/** The digest of a text in so many digits. */
export function shortHash(text: string): string {
  return sha256(text).slice(0, digits)
}

/** The letter of each table whose ids are hashes. */
export type TableLetter = 't' | 'm' | 'd' | 'r' | 'c'

/** Makes one briefing’s ids. Equal parts get an ordinal, in the order of the calls. */
export function idMaker(briefingId: string): (table: TableLetter, ...parts: string[]) => string {
  const uses = new Map<string, number>()
  return (table, ...parts) => {
    const id = `${briefingId}--${table}-${shortHash(parts.map(idPart).join('\u0000'))}`
    const use = (uses.get(id) ?? 0) + 1
    uses.set(id, use)
    return use === 1 ? id : `${id}-${String(use)}`
  }
}

/** Longer words than these go into ids by their digest, which is made once for all that is found in a sentence. */
const longest = 2000

/** What goes into an id of a text. */
export function idPart(text: string): string {
  const plain = normalise(text)
  return plain.length > longest ? sha256(plain) : plain
}

/** The same words give the same id, however a copy spaces them or shapes its quotation marks. */
function normalise(text: string): string {
  const plain = text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return plain.replace(/\s+/g, ' ').trim()
}
