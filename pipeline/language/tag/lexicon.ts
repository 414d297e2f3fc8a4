import { decodeBase64 } from './weights.ts'

/** What the training data says of a frequent word. */
export interface LexiconEntry {
  /** The number of its class: words that take the same tags share one. From 1. */
  ambiguity: number
  /** The one label that it ever has, where it was seen often enough; −1 elsewhere. */
  only: number
}

/** Words of the training data by the hash of their lower-cased form. */
export type Lexicon = ReadonlyMap<number, LexiconEntry>

/** The number of bytes of a stored entry. */
const entrySize = 7

/** Unpacks a lexicon: of each word its hash (4 bytes, little-endian), class (2), the only label plus one (1); in base64. */
export function readLexicon(stored: string): Lexicon {
  const bytes = decodeBase64(stored)
  const lexicon = new Map<number, LexiconEntry>()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length; at += entrySize) {
    lexicon.set(view.getInt32(at, true), {
      ambiguity: view.getUint16(at + 4, true),
      only: view.getUint8(at + 6) - 1,
    })
  }
  return lexicon
}

/** Unpacks the hashes of the words of closed classes: 4 bytes each, little-endian, in base64. */
export function readClosed(stored: string): ReadonlySet<number> {
  const bytes = decodeBase64(stored)
  const view = new DataView(bytes.buffer)
  const closed = new Set<number>()
  for (let at = 0; at < bytes.length; at += 4) closed.add(view.getInt32(at, true))
  return closed
}
