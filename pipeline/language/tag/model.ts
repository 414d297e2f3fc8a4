import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'
import { labelKinds, type LabelKinds } from './walk.ts'

/** A trained tagger as it is stored: labels and five byte streams, each in base64. */
export interface StoredModel {
  /** “UPOS XPOS”. */
  labels: readonly string[]
  /** Feature keys in rising order, as differences in LEB128. */
  keys: string
  /** The number of weights of each feature. */
  sizes: string
  /** The label of each weight. */
  weightLabels: string
  /** Each weight: sign times the square root of its size, in 8 bits. */
  weights: string
  /** The lexicon: hash (4 bytes, little-endian), class (2 bytes), the only label plus one (1 byte). */
  lexicon: string
}

/** A tagger’s weights, ready to be looked up. */
export class Model {
  readonly labels: readonly string[]
  readonly kinds: LabelKinds
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  readonly #mask: number
  /** Open addressing: the key plus one of each slot; 0 where it is free. */
  readonly #slots: Int32Array
  readonly #rows: Int32Array
  readonly #ends: Int32Array
  readonly #labels: Uint8Array
  readonly #weights: Int32Array

  constructor(stored: StoredModel, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.labels = stored.labels
    this.kinds = labelKinds(stored.labels)
    this.lexicon = readLexicon(decodeBase64(stored.lexicon))
    this.#labels = decodeBase64(stored.weightLabels)
    this.#weights = Int32Array.from(new Int8Array(decodeBase64(stored.weights).buffer), expand)
    const sizes = decodeBase64(stored.sizes)
    this.#ends = new Int32Array(sizes.length + 1)
    for (const [row, size] of sizes.entries()) this.#ends[row + 1] = (this.#ends[row] ?? 0) + size
    this.#mask = 2 ** Math.ceil(Math.log2(2 * sizes.length + 2)) - 1
    this.#slots = new Int32Array(this.#mask + 1)
    this.#rows = new Int32Array(this.#mask + 1)
    this.#fill(decodeBase64(stored.keys))
  }

  /** Adds the weights of a feature to `scores`, which holds one number for each label. */
  add(key: number, scores: Int32Array): void {
    let slot = key & this.#mask
    for (;;) {
      const found = this.#slots[slot]
      if (found === 0) return
      if (found === key + 1) break
      slot = (slot + 1) & this.#mask
    }
    const row = this.#rows[slot] as number
    const end = this.#ends[row + 1] as number
    const labels = this.#labels
    const weights = this.#weights
    for (let index = this.#ends[row] as number; index < end; index++) {
      ;(scores[labels[index] as number] as number) += weights[index] as number
    }
  }

  #fill(bytes: Uint8Array): void {
    let key = 0
    let row = 0
    for (let at = 0; at < bytes.length; row++) {
      let shift = 0
      let byte = 0
      do {
        byte = bytes[at++] ?? 0
        key += (byte & 127) << shift
        shift += 7
      } while (byte > 127)
      let slot = key & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = key + 1
      this.#rows[slot] = row
    }
  }
}

/** The weight that a stored byte stands for: square-root companding spends the bits on small weights. */
function expand(byte: number): number {
  return Math.sign(byte) * byte * byte
}

function readLexicon(bytes: Uint8Array): Lexicon {
  const lexicon = new Map<number, LexiconEntry>()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length; at += 7) {
    lexicon.set(view.getInt32(at, true), {
      ambiguity: view.getUint16(at + 4, true),
      only: view.getUint8(at + 6) - 1,
    })
  }
  return lexicon
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
