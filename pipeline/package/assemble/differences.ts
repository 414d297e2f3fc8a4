import type { PackageFiles } from '../write/types.ts'
import { packageFiles } from '../verify/package-files.ts'

/** How a file on disk differs from what the build would write. */
export interface Difference {
  path: string
  kind: 'missing' | 'unexpected' | 'different'
}

/** Compares a folder with the files that the build would write, byte by byte. Nothing is written. */
export async function differences(folder: string, files: PackageFiles): Promise<Difference[]> {
  const present = await packageFiles(folder).catch(() => new Map<string, Buffer>())
  const expected = [...files].flatMap(([path, content]): Difference[] => {
    const bytes = present.get(path)
    if (bytes === undefined) return [{ path, kind: 'missing' }]
    return bytes.equals(Buffer.from(content)) ? [] : [{ path, kind: 'different' }]
  })
  const extra = [...present.keys()].filter((path) => !files.has(path))
  return [...expected, ...extra.map((path): Difference => ({ path, kind: 'unexpected' }))]
}
