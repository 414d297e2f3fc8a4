import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PackageFiles } from '../write/types.ts'

/** Writes files into a folder that holds nothing else: what was there before is gone. */
export async function writeInto(folder: string, files: PackageFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const one of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) {
    await mkdir(one, { recursive: true })
  }
  for (const [path, content] of files) await writeFile(join(folder, path), content)
}
