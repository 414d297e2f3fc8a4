/** The weights of one reading as they are stored: four byte streams, each in base64. */
export interface StoredWeights {
  /** Feature keys in rising order, as differences in LEB128. */
  keys: string
  /** The number of weights of each feature. */
  sizes: string
  /** The label of each weight. */
  labels: string
  /** Each weight: sign times the square root of its size, in 8 bits. */
  values: string
}

const filterMask = 2 ** 20 - 1

/** Weights of hashed features, ready to be looked up. */
export class Weights {
  /** One bit for the low bits of each key: most features have no weights, and this is soon seen. */
  readonly #filter = new Int32Array((filterMask + 1) >>> 5)
  readonly #mask: number
  /** Open addressing, two numbers a slot: the key plus one, 0 where it is free; and the row’s place in `#rows`. */
  readonly #slots: Int32Array
  /** Of each feature the number of its weights, then label and weight by turns. */
  readonly #rows: Int16Array

  constructor(stored: StoredWeights) {
    const sizes = decodeBase64(stored.sizes)
    const labels = decodeBase64(stored.labels)
    const values = new Int8Array(decodeBase64(stored.values).buffer)
    this.#rows = new Int16Array(sizes.length + 2 * labels.length)
    this.#mask = 2 ** Math.ceil(Math.log2(2 * sizes.length + 2)) - 1
    this.#slots = new Int32Array(2 * (this.#mask + 1))
    let at = 0
    let weight = 0
    for (const [row, key] of decodeDifferences(decodeBase64(stored.keys)).entries()) {
      const size = sizes[row] ?? 0
      this.#insert(key, at)
      this.#rows[at++] = size
      for (const end = weight + size; weight < end; weight++) {
        const value = values[weight] ?? 0
        this.#rows[at++] = labels[weight] ?? 0
        // Square-root companding spends the bits on small weights.
        this.#rows[at++] = Math.sign(value) * value * value
      }
    }
  }

  /** Adds the weights of a feature, if it has any, to `scores`, which holds one number for each label. */
  add(key: number, scores: Int32Array): void {
    if (((this.#filter[(key & filterMask) >>> 5] ?? 0) & (1 << (key & 31))) === 0) return
    const slots = this.#slots
    let slot = key & this.#mask
    while (slots[2 * slot] !== key + 1) {
      if (slots[2 * slot] === 0) return
      slot = (slot + 1) & this.#mask
    }
    const rows = this.#rows
    let at = slots[2 * slot + 1] ?? 0
    const end = at + 2 * (rows[at] ?? 0)
    while (at < end) {
      const label = rows[at + 1] ?? 0
      scores[label] = (scores[label] ?? 0) + (rows[at + 2] ?? 0)
      at += 2
    }
  }

  #insert(key: number, at: number): void {
    const word = (key & filterMask) >>> 5
    this.#filter[word] = (this.#filter[word] ?? 0) | (1 << (key & 31))
    let slot = key & this.#mask
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask
    this.#slots[2 * slot] = key + 1
    this.#slots[2 * slot + 1] = at
  }
}

/** Turns differences in LEB128 back into rising numbers. */
function decodeDifferences(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  let number = 0
  for (let at = 0; at < bytes.length;) {
    let byte = bytes[at++] ?? 0
    for (let shift = 0; ; shift += 7) {
      number += (byte & 127) << shift
      if (byte < 128) break
      byte = bytes[at++] ?? 0
    }
    numbers.push(number)
  }
  return numbers
}

/** The bytes that a base64 text stands for. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
