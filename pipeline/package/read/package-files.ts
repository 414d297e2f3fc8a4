import { constants } from 'node:fs'
import { open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dirent } from 'node:fs'
import type { VFileMessage } from 'vfile-message'
import { byCodeUnits } from '../../dataset/order.ts'
import { detailOf, problem } from './problem.ts'

/** How much is read of a folder that may be anybody’s. */
export interface PackageLimits {
  files: number
  bytes: number
  depth: number
}

const defaults: PackageLimits = { files: 10_000, bytes: 2 ** 30, depth: 8 }

/** What may lie beside the dataset’s own files: dependencies, the heavy formats of a release, the reading room, a repository. */
const foreign = new Set(['node_modules', 'downloads', 'site', '.git'])

/** The regular files of a folder by path with `/`, as bytes, and what was not read. */
export interface PackageFolder {
  files: Map<string, Buffer>
  problems: VFileMessage[]
}

/**
 * Reads a folder that nothing is known of: no link is followed, no device or pipe opened, and no more read than the
 * limits allow.
 */
export async function readPackage(folder: string, limits = defaults): Promise<PackageFolder> {
  const listed: string[] = []
  const problems: VFileMessage[] = []
  const files = new Map<string, Buffer>()
  await list('', 0)
  let left = limits.bytes
  for (const path of listed.sort(byCodeUnits)) {
    try {
      const bytes = await readRegular(join(folder, path), left)
      left -= bytes.length
      files.set(path, bytes)
    } catch (error) {
      const detail = detailOf(error)
      refuse(path, `this file cannot be read: ${detail}`)
    }
  }
  return { files, problems }

  async function list(under: string, depth: number): Promise<void> {
    for await (const entry of await opendir(join(folder, under))) {
      if (depth === 0 && foreign.has(entry.name)) continue
      const path = under + entry.name
      if (listed.length >= limits.files) {
        refuse(path, `the folder has more than ${String(limits.files)} files, and no more are read`)
        return
      }
      if (entry.isFile()) listed.push(path)
      else if (!entry.isDirectory()) {
        refuse(path, `this is a ${kindOf(entry)}: a dataset has regular files only`)
      } else if (depth < limits.depth) await list(`${path}/`, depth + 1)
      else
        refuse(
          path,
          `folders are nested deeper than ${String(limits.depth)} levels: a dataset’s are not`,
        )
    }
  }

  function refuse(path: string, reason: string): void {
    problems.push(problem(path, 'package', reason))
  }
}

/** The files of a folder by path, as `readPackage` reads them. */
export async function packageFiles(folder: string): Promise<Map<string, Buffer>> {
  return (await readPackage(folder)).files
}

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'symbolic link'
  if (entry.isFIFO()) return 'pipe'
  return entry.isSocket() ? 'socket' : 'device'
}

/** Windows knows neither flag: there are no pipes in its folders, and links need a right of their own. */
const flags =
  constants.O_RDONLY |
  ((constants as Partial<typeof constants>).O_NOFOLLOW ?? 0) |
  ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0)

/** Reads as many bytes as the file has when it is opened. @throws where it is none, or larger than allowed. */
export async function readRegular(path: string, most: number): Promise<Buffer> {
  const handle = await open(path, flags)
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new Error('it is no regular file')
    if (found.size > most) throw new Error(`it goes beyond the ${String(most)} bytes that are left`)
    const bytes = Buffer.alloc(found.size)
    let at = 0
    while (at < bytes.length) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at, at)
      if (bytesRead === 0) throw new Error('it was cut while it was read')
      at += bytesRead
    }
    return bytes
  } finally {
    await handle.close()
  }
}
