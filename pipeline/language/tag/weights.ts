import { keyBits } from './hash.ts'

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

/** Keys are told apart by their high bits first, which name a bucket of about one row, then by their low bits. */
const bucketBits = 16
const lowBits = keyBits - bucketBits
const lowMask = 2 ** lowBits - 1
const filterMask = 2 ** 20 - 1

/** More than the features that are looked up at once. */
const mostFeatures = 64

/** Weights of hashed features, ready to be looked up. */
export class Weights {
  /** One bit for the low bits of each key: most features have no weights, and this is soon seen. */
  readonly #filter = new Int32Array((filterMask + 1) >>> 5)
  /** Where each bucket’s rows begin in `#rows`; one more for the end. */
  readonly #buckets = new Int32Array(2 ** bucketBits + 1)
  /** Of each feature the low bits of its key times 256 plus the number of its weights; then each weight times 256 plus its label. */
  readonly #rows: Int32Array
  readonly #candidates = new Int32Array(mostFeatures)
  readonly #found = new Int32Array(mostFeatures)

  constructor(stored: StoredWeights) {
    const sizes = decodeBase64(stored.sizes)
    const labels = decodeBase64(stored.labels)
    const values = new Int8Array(decodeBase64(stored.values).buffer)
    this.#rows = new Int32Array(sizes.length + labels.length)
    let bucket = 0
    let at = 0
    let weight = 0
    const keys = decodeDifferences(decodeBase64(stored.keys), sizes.length)
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0
      while (bucket <= key >>> lowBits) this.#buckets[bucket++] = at
      const word = (key & filterMask) >>> 5
      this.#filter[word] = (this.#filter[word] ?? 0) | (1 << (key & 31))
      const size = sizes[row] ?? 0
      this.#rows[at++] = ((key & lowMask) << 8) | size
      for (const end = weight + size; weight < end; weight++) {
        const value = values[weight] ?? 0
        // Square-root companding spends the bits on small weights.
        this.#rows[at++] = (Math.sign(value) * value * value * 256) | (labels[weight] ?? 0)
      }
    }
    this.#buckets.fill(at, bucket)
  }

  /**
   * Adds the weights of the first `keyCount` features of `keys`, if they have any, to `scores`, which holds one number for each label. All places are
   * looked up before any is used: what the memory brings then comes at once and not one after another.
   */
  add(keys: Int32Array, keyCount: number, scores: Int32Array): void {
    const rows = this.#rows
    const found = this.#found
    const count = this.#find(keys, keyCount)
    for (let index = 0; index < count; index++) {
      const at = found[index] ?? 0
      const end = at + ((rows[at] ?? 0) & 255)
      for (let weight = at + 1; weight <= end; weight++) {
        const packed = rows[weight] ?? 0
        scores[packed & 255] = (scores[packed & 255] ?? 0) + (packed >> 8)
      }
    }
  }

  /** Puts the places of the rows of those features that have one into `#found`, and says how many there are. */
  #find(keys: Int32Array, keyCount: number): number {
    const candidates = this.#candidates
    const found = this.#found
    const count = this.#sift(keys, keyCount)
    let places = 0
    for (let index = 0; index < count; index++) {
      found[index] = this.#buckets[(candidates[index] ?? 0) >>> lowBits] ?? 0
    }
    for (let index = 0; index < count; index++) {
      const key = candidates[index] ?? 0
      const end = this.#buckets[(key >>> lowBits) + 1] ?? 0
      let at = found[index] ?? 0
      while (at < end) {
        const head = this.#rows[at] ?? 0
        if (head >>> 8 === (key & lowMask)) break
        at += 1 + (head & 255)
      }
      if (at < end) found[places++] = at
    }
    return places
  }

  /** Puts the features that may have weights into `#candidates`, and says how many there are. */
  #sift(keys: Int32Array, keyCount: number): number {
    const filter = this.#filter
    const candidates = this.#candidates
    let count = 0
    for (let index = 0; index < keyCount; index++) {
      const key = keys[index] ?? 0
      candidates[count] = key
      count += ((filter[(key & filterMask) >>> 5] ?? 0) >>> (key & 31)) & 1
    }
    return count
  }
}

/** Turns differences in LEB128 back into so many rising numbers. */
function decodeDifferences(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count)
  let number = 0
  let row = 0
  for (let at = 0; at < bytes.length;) {
    let byte = bytes[at++] ?? 0
    for (let shift = 0; ; shift += 7) {
      number += (byte & 127) << shift
      if (byte < 128) break
      byte = bytes[at++] ?? 0
    }
    numbers[row++] = number
  }
  return numbers
}

/** The bytes that a base64 text stands for. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  // Node decodes many times faster than a loop does; browsers have no Buffer. Written where it stays, nothing is copied.
  if (typeof Buffer === 'function') {
    const decoded = new Uint8Array(Buffer.byteLength(text, 'base64'))
    Buffer.from(decoded.buffer).write(text, 'base64')
    return decoded
  }
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
