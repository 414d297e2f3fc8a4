import { byCodeUnits } from '../../dataset/order.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { PackageFiles } from './types.ts'

/** `SHA256SUMS`: the digest of every other file, as `sha256sum -c` reads it. */
export function checksums(files: PackageFiles): string {
  return [...files]
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('')
}
