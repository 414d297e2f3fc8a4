import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readRegular } from '../read/package-files.ts'
import { mostPackedBytes } from './unpack.ts'

const execute = promisify(execFile)

/** A package’s name and a version or tag of it. Paths, addresses and repositories have other forms. */
const spec = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*@[0-9a-z][0-9a-z.+-]*$/i

/** Whether a word names a version in a registry, and nothing else that npm could take it for. */
export function isVersion(word: string): boolean {
  return spec.test(word)
}

/** Fetches the tarball of a version from the registry that npm is set up for. No script of it is run. */
export async function fetchVersion(version: string): Promise<Buffer> {
  if (!isVersion(version)) throw new Error('it has not the form name@version')
  const folder = await mkdtemp(join(tmpdir(), 'briefdata-fetch-'))
  try {
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder, '--', version]
    const { stdout } = await execute('npm', args, { shell: process.platform === 'win32' })
    const [packed] = JSON.parse(stdout) as { filename: string }[]
    return await readRegular(join(folder, packed?.filename ?? ''), mostPackedBytes)
  } finally {
    await rm(folder, { recursive: true })
  }
}
