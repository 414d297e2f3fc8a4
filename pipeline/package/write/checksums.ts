import { byCodeUnits } from '../../dataset/order.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import { isContent } from './types.ts'
import type { Content, Standing, StandingFiles } from './types.ts'

/** `SHA256SUMS`: the digest of every other file, as `sha256sum -c` reads it. */
export function checksums(files: StandingFiles): string {
  return [...files]
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([path, content]) => `${digestOf(content)}  ${path}\n`)
    .join('')
}

/** What a file’s bytes were found to have: the same are named in many places. */
const known = new WeakMap<Uint8Array, string>()

/** The digest of a file that will not change. */
export function digestOf(content: Content | Standing): string {
  if (!isContent(content)) return content.standing
  if (typeof content === 'string') return sha256(content)
  const digest = known.get(content) ?? sha256(content)
  known.set(content, digest)
  return digest
}
