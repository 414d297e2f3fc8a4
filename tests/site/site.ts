import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDataset } from '../../pipeline/package/assemble/read-dataset.ts'
import { siteFiles } from '../../pipeline/package/site/write-site.ts'
import type { PackageFiles } from '../../pipeline/package/write/types.ts'
import { writePackage } from '../../pipeline/package/write/write-package.ts'

/** The pages of a source folder, by path. */
export async function siteOf(source: string): Promise<PackageFiles> {
  const { dataset } = await readDataset(source)
  return siteFiles(dataset, await writePackage(dataset))
}

/** Lays a site on the disk, as a user has it. @returns the address of a path in it. */
export async function layOut(files: PackageFiles): Promise<(path: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'briefdata-site-'))
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return (path) => pathToFileURL(join(folder, path)).href
}

/** A page of a site as text. */
export function page(files: PackageFiles, path: string): string {
  return String(files.get(path) ?? '')
}
