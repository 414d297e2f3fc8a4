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

/** Weights of hashed features, ready to be looked up. */
export class Weights {
  readonly #mask: number
  /** Open addressing: the key plus one of each slot, 0 where it is free; and the slot’s row. */
  readonly #slots: Int32Array
  readonly #rows: Int32Array
  readonly #ends: Int32Array
  readonly #labels: Uint8Array
  readonly #values: Int32Array

  constructor(stored: StoredWeights) {
    const sizes = decodeBase64(stored.sizes)
    this.#labels = decodeBase64(stored.labels)
    this.#values = Int32Array.from(new Int8Array(decodeBase64(stored.values).buffer), expand)
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
    const values = this.#values
    for (let index = this.#ends[row] as number; index < end; index++) {
      ;(scores[labels[index] as number] as number) += values[index] as number
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

/** The bytes that a base64 text stands for. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
