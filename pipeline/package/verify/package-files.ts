import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnits } from '../../dataset/order.ts'

/** What may lie beside the dataset’s own files: dependencies, the heavy formats of a release, the reading room. */
const foreign = new Set(['node_modules', 'downloads', 'site'])

/** The files of a folder by path with `/`, as bytes. Links are not followed. */
export async function packageFiles(folder: string): Promise<Map<string, Buffer>> {
  const paths = await list(folder, '')
  const entries = paths
    .sort(byCodeUnits)
    .map(async (path): Promise<[string, Buffer]> => [path, await readFile(join(folder, path))])
  return new Map(await Promise.all(entries))
}

async function list(folder: string, under: string): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true })
  const paths = entries.map(async (entry) => {
    if (under === '' && foreign.has(entry.name)) return []
    const path = under + entry.name
    return entry.isDirectory() ? list(folder, `${path}/`) : [path]
  })
  return (await Promise.all(paths)).flat()
}
