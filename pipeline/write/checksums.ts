import { byCodeUnits } from '../dataset/order.ts'
import { sha256 } from '../identity/ids.ts'
import type { Files } from './types.ts'

/** `SHA256SUMS`: the digest of every other file, as `sha256sum -c` reads it. */
export function checksums(files: Files): string {
  return [...files]
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([path, text]) => `${sha256(text)}  ${path}\n`)
    .join('')
}
