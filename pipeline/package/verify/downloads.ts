import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { Dataset } from '../../dataset/types.ts'
import { checkChecksums } from '../read/checksums.ts'
import { readPackage } from '../read/package-files.ts'
import { problem } from '../read/problem.ts'

const folderName = 'downloads'

/**
 * The downloads beside a package, where they are there: their digests hold, and each is byte by byte what the build
 * would write of the package’s records. None is opened.
 * @param dataset what the package holds; nothing where it does not hold itself.
 */
export async function checkDownloads(
  folder: string,
  dataset: Dataset | undefined,
): Promise<VFileMessage[]> {
  const place = join(folder, folderName)
  const [found, sums] = await Promise.all(
    [place, join(place, 'SHA256SUMS')].map((path) => lstat(path).catch(() => null)),
  )
  // What has no digests is a folder of the user’s.
  if (found?.isDirectory() !== true || sums?.isFile() !== true) return []
  const { files, problems } = await readPackage(place)
  problems.push(...checkChecksums(files))
  if (problems.length === 0 && dataset !== undefined) {
    const { downloadFiles } = await import('../write/download-files.ts')
    for (const [path, content] of await downloadFiles(dataset)) {
      if (files.get(path)?.equals(content) === true) continue
      const reason =
        'this is not what the build writes of these records: build with --downloads to renew it'
      problems.push(problem(path, 'downloads', reason))
    }
  }
  for (const one of problems) one.file = `${folderName}/${one.file ?? ''}`
  return problems
}
