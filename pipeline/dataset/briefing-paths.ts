import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnits } from './order.ts'

/**
 * The briefings’ files of a source folder, sorted: `.md` and `.txt` in its `briefings/`, or in the folder itself where
 * there is none. A README is no briefing.
 */
export async function briefingPaths(folder: string): Promise<string[]> {
  const inner = join(folder, 'briefings')
  const names = await readdir(inner).catch(() => null)
  const place = names === null ? folder : inner
  const all = names ?? (await readdir(folder).catch(() => []))
  return all
    .filter((name) => /\.(?:md|txt)$/i.test(name) && !/^readme\./i.test(name))
    .sort(byCodeUnits)
    .map((name) => join(place, name))
}
