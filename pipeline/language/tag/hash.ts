/** Keys of features are hashes cut to this many bits: few enough to store compactly, enough for collisions to be rare. */
export const keyBits = 26

/** Mixes a template number and up to three 32-bit values into one 32-bit hash (the finaliser of MurmurHash3). */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0xc2b2ae35)
  hash = Math.imul(hash ^ c ^ (hash >>> 15), 0x27d4eb2f)
  return hash ^ (hash >>> 16)
}

/** Hashes `text` from `from` to `to` (FNV-1a over UTF-16 units). */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash
}
