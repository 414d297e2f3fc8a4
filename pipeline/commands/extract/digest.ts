import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'

/** The digest of a file’s bytes; null of what is no file or cannot be read. */
export async function digestOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile() !== true) return null
  const bytes = await readFile(path).catch(() => null)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}
