import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../../dataset/identity/ids.ts'
import { byCodeUnits } from '../../dataset/order.ts'
import { version } from '../../version.ts'

const code = fileURLToPath(new URL('../../', import.meta.url))

/** What tells that other libraries were installed: in the repository, and beside an installed package. */
const installed = ['../node_modules/.package-lock.json', '../../.package-lock.json']

/**
 * What a reading depends on besides its source: the version, and the size and time of each file of the code, so that
 * a changed rule is a changed pipeline too. For this machine only.
 */
export async function pipelineStamp(): Promise<string> {
  const entries = await readdir(code, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name))
  const libraries = installed.map((path) => join(code, path))
  const stamps = await Promise.all([...paths.sort(byCodeUnits), ...libraries].map(stampOf))
  return sha256([version, process.version, ...stamps].join('\n'))
}

async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  return `${path} ${String(found?.size)} ${String(found?.mtimeMs)}`
}
