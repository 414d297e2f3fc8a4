import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackageFiles } from '../write/types.ts'
import { ownedFiles } from './owned-files.ts'

/** How a file on disk differs from what the build would write. */
export interface Difference {
  path: string
  kind: 'missing' | 'unexpected' | 'different'
}

/**
 * Compares a folder with the files that the build would write, byte by byte. What no build wrote is no difference.
 * Nothing is written.
 */
export async function differences(folder: string, files: PackageFiles): Promise<Difference[]> {
  const found: Difference[] = []
  for (const [path, content] of files) {
    const bytes = await readFile(join(folder, path)).catch(() => null)
    if (bytes === null) found.push({ path, kind: 'missing' })
    else if (!bytes.equals(Buffer.from(content))) found.push({ path, kind: 'different' })
  }
  const owned = (await ownedFiles(folder, 'datapackage.json'))?.keys() ?? []
  for (const path of [...owned].filter((one) => !files.has(one))) {
    const isThere = await readFile(join(folder, path)).then(
      () => true,
      () => false,
    )
    if (isThere) found.push({ path, kind: 'unexpected' })
  }
  return found
}
