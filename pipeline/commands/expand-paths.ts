import { existsSync } from 'node:fs'
import { byCodeUnits } from '../dataset/order.ts'
import { InputError } from '../document/read/input.ts'

/**
 * The files that the arguments name. What is no file’s name and has wildcards is a glob: not every shell expands them.
 * @throws {InputError} where a glob names none.
 */
export async function expandPaths(patterns: readonly string[]): Promise<string[]> {
  const paths: string[] = []
  for (const pattern of patterns) {
    if (pattern === '-' || !/[*?[{]/.test(pattern) || existsSync(pattern)) {
      paths.push(pattern)
      continue
    }
    const { glob } = await import('tinyglobby')
    const found = await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false })
    if (found.length === 0) {
      throw new InputError(pattern, 'no file has a name like this', 'unreadable')
    }
    paths.push(...found.sort(byCodeUnits))
  }
  return [...new Set(paths)]
}
