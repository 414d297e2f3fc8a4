import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readPackage } from '../read/package-files.ts'
import { detailOf, problem } from '../read/problem.ts'
import { checkDownloads } from './downloads.ts'
import { verifyFiles } from './verify-files.ts'
import type { Verification } from './verify-files.ts'

/**
 * Proves an installed dataset, trusting nothing in it: its records are held against our own schemas and rules, and
 * every file, downloads beside it too, against what the build would write of those records. With the sources each text
 * and position is proven.
 * @param folder the package. @param sourceFolder the folder with `briefings/`, where it is at hand.
 */
export async function verifyPackage(folder: string, sourceFolder?: string): Promise<Verification> {
  try {
    await stat(join(folder, 'datapackage.json'))
  } catch (error) {
    const reason = `this is no dataset, for its datapackage.json cannot be read: name the folder that the build wrote, or node_modules/NAME (${detailOf(error)})`
    return { problems: [problem(folder, 'package', reason)], records: 0, proven: 0, files: 0 }
  }
  const { files, problems } = await readPackage(folder)
  const result = await verifyFiles(files, sourceFolder)
  const beside = await checkDownloads(folder, result.dataset)
  return { ...result, problems: [...problems, ...result.problems, ...beside] }
}
