import { BuildError } from '../../dataset/build-error.ts'
import type { Dataset } from '../../dataset/types.ts'
import { replaceFolder } from '../assemble/folder.ts'
import { verifyPackage } from '../verify/verify-package.ts'
import { writePackage } from '../write/write-package.ts'

/**
 * Writes a merged dataset’s package, proven before it takes its place.
 * @returns how many files it has. @throws {BuildError} where it does not hold, or files of others are in the way.
 */
export async function writeMerged(dataset: Dataset, out: string): Promise<number> {
  const files = await writePackage(dataset)
  const prove = async (folder: string): Promise<void> => {
    const { problems } = await verifyPackage(folder)
    if (problems.length > 0) throw new BuildError(problems)
  }
  await replaceFolder(out, files, { prove })
  return files.size
}
