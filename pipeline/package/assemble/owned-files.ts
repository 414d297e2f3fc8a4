import type { Dirent } from 'node:fs'
import { access, constants, lstat, readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { counted } from '../../counted.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import { generator } from '../write/descriptor.ts'
import { digestOf } from '../write/checksums.ts'
import type { Content, Standing, StandingFiles } from '../write/types.ts'
import { problem } from '../read/problem.ts'

/** The digests of the files that a build wrote, by path: what the next build may replace or remove. */
export type OwnedFiles = ReadonlyMap<string, string>

export const sumsFile = 'SHA256SUMS'

/** Reads `SHA256SUMS`; empty where there is none. */
export function parseSums(text: string): OwnedFiles {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
  const entries = lines.flatMap((match): [string, string][] =>
    match?.[1] === undefined || match[2] === undefined || !isWithin(match[2])
      ? []
      : [[match[2], match[1]]],
  )
  return new Map(entries)
}

/** A path that stays in the folder. */
function isWithin(path: string): boolean {
  return !path.startsWith('/') && !path.split(/[/\\]/).includes('..')
}

/**
 * What the last build wrote into a folder; null where none did.
 * @param mark the descriptor that tells that a build wrote here, from the folder.
 */
export async function ownedFiles(folder: string, mark: string): Promise<OwnedFiles | null> {
  const descriptor = await readFile(join(folder, mark), 'utf8').catch(() => '')
  if (!descriptor.includes(`"generator": "${generator}"`)) return null
  return parseSums(await readFile(join(folder, sumsFile), 'utf8').catch(() => ''))
}

/**
 * What forbids that these files are written into a folder: what is not of the last build, or was changed since.
 * @param force whether files that were changed since may be replaced.
 * @param known the digest of a file that is there, where it is known without reading it.
 */
export async function obstacles(
  folder: string,
  files: StandingFiles,
  owned: OwnedFiles | null,
  force: boolean,
  known: (path: string) => string | null,
): Promise<VFileMessage[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  if (owned === null && visible.length > 0) {
    const reason = `this folder holds ${counted(visible.length, 'entry', 'entries')} that no build wrote: choose an empty one, or a dataset’s, with --out`
    return [problem(folder, 'out-folder', reason)]
  }
  const found: VFileMessage[] = []
  for (const path of new Set([...files.keys(), ...(owned?.keys() ?? [])])) {
    const [content, digest] = [files.get(path), known(path)]
    const isThere = content !== undefined && digestOf(content) === digest
    if (isThere && owned?.get(path) === digest) continue
    const obstacle = await obstacleAt(folder, path, content, owned, force, digest)
    if (obstacle !== null) found.push(problem(join(folder, path), 'out-file', obstacle))
  }
  return found
}

async function obstacleAt(
  folder: string,
  path: string,
  content: Content | Standing | undefined,
  owned: OwnedFiles | null,
  force: boolean,
  known: string | null,
): Promise<string | null> {
  const above = path.split('/').slice(0, -1)
  for (const [index] of above.entries()) {
    const outer = above.slice(0, index + 1).join('/')
    const kind = await kindOf(join(folder, outer))
    if (kind === null) return null
    if (kind === 'folder' || owned?.has(outer) === true) continue
    return `\`${outer}\` is a ${kind}, and the build needs a folder there: move it away`
  }
  const place = join(folder, path)
  const kind = await kindOf(place)
  if (kind === null) return null
  if (kind === 'folder' && [...(owned?.keys() ?? [])].some((one) => one.startsWith(`${path}/`))) {
    return null
  }
  if (kind !== 'file') {
    return `a ${kind} is in the way of the file that the build writes: move it away`
  }
  const digest = known ?? sha256(await readFile(place))
  if (content !== undefined && digest === digestOf(content)) return null
  const expected = path === sumsFile && owned !== null ? digest : owned?.get(path)
  if (expected === undefined) {
    return 'this file was not written by a build, and the build would replace it: move it away, or choose another folder with --out'
  }
  if (digest !== expected && !force) {
    return 'this file was changed since the last build wrote it: keep your change elsewhere and delete the file, or build with --force'
  }
  return canReplace(dirname(place))
}

async function canReplace(folder: string): Promise<string | null> {
  try {
    await access(folder, constants.W_OK | constants.X_OK)
    return null
  } catch {
    return `the folder \`${folder}\` cannot be written: give yourself the right to`
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'link' | 'device' | null> {
  const found = await lstat(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  })
  if (found === null) return null
  if (found.isSymbolicLink()) return 'link'
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'device'
}
