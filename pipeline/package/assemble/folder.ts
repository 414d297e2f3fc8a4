import { constants, existsSync } from 'node:fs'
import {
  access,
  mkdir,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { BuildError } from '../../dataset/build-error.ts'
import { failureText } from '../../document/read/failure.ts'
import { digestOf } from '../write/checksums.ts'
import { isContent } from '../write/types.ts'
import type { Content, Standing, StandingFiles } from '../write/types.ts'
import { problem } from '../read/problem.ts'
import { obstacles, ownedFiles, sumsFile } from './owned-files.ts'
import { rollForward } from './roll-forward.ts'

/** How a folder may be replaced. */
export interface Replacing {
  /** Looks at the written files and throws where they are not right. */
  prove?: (folder: string) => Promise<void>
  /** Also replaces what was changed since the last build wrote it. */
  force?: boolean
  /** The descriptor that tells that a build wrote into the folder. */
  mark?: string
  /** The digest of a file that is there, where it is known without reading it. */
  known?: (path: string) => string | null
}

/**
 * Writes a dataset’s files, with their `SHA256SUMS`, into a folder: what the last build wrote is replaced, all else
 * stays. The files are written beside it and proven; one rename then decides. A stop before it leaves the folder as
 * it was, and what a stop behind it left undone is done by the next build.
 * @throws {BuildError} where a file of the user’s is in the way, or the folder cannot be written.
 */
export async function replaceFolder(
  out: string,
  files: StandingFiles,
  { prove, force = false, mark = 'datapackage.json', known = () => null }: Replacing = {},
): Promise<void> {
  let building: string | null = null
  try {
    // A link is followed: what it names is replaced.
    const target = await realpath(resolve(out)).catch(() => resolve(out))
    await recover(target)
    const found = await obstacles(target, files, await ownedFiles(target, mark), force, known)
    if (found.length > 0) throw new BuildError(found)
    building = join(await stagePlace(target), `${basename(target)}.building-${String(process.pid)}`)
    // By itself first: where a disk is read-only, making it with its parents would say that something is missing.
    await mkdir(building)
    // What is proven is there whole; else what is the same already stays where it is.
    const isWhole = prove !== undefined
    await writeFiles(building, isWhole ? files : await changed(target, files, known))
    await prove?.(building)
    await swap(building, target)
  } catch (error) {
    throw asBuildError(error, out)
  } finally {
    if (building !== null) await rm(building, { recursive: true, force: true }).catch(() => null)
  }
}

/** Beside the folder; within it where it is a disk of its own, or what holds it cannot be written. */
async function stagePlace(target: string): Promise<string> {
  const beside = dirname(target)
  const here = await stat(target).catch(() => null)
  if (here === null) {
    await mkdir(beside, { recursive: true })
    return beside
  }
  const isWritable = await access(beside, constants.W_OK).then(
    () => true,
    () => false,
  )
  return isWritable && (await stat(beside)).dev === here.dev ? beside : target
}

async function swap(building: string, target: string): Promise<void> {
  if (((await entriesOf(target)) ?? []).length === 0) {
    await rm(target, { recursive: true, force: true })
    await rename(building, target)
    return
  }
  const ready = building.replace(/building-(\d+)$/, 'ready-$1')
  await rename(building, ready)
  rollForward(ready, target)
}

/** Ends what stopped builds had decided, and removes what they had only begun. */
async function recover(target: string): Promise<void> {
  for (const place of [dirname(target), target]) {
    for (const name of (await entriesOf(place)) ?? []) {
      const left = leftOver(name, basename(target))
      if (left === null || isRunning(left.process)) continue
      if (left.isReady && existsSync(join(place, name, sumsFile))) {
        rollForward(join(place, name), target)
      } else await rm(join(place, name), { recursive: true })
    }
  }
}

function leftOver(name: string, folder: string): { isReady: boolean; process: number } | null {
  if (!name.startsWith(`${folder}.`)) return null
  const match = /^(building|ready)-(\d+)$/.exec(name.slice(folder.length + 1))
  return match === null ? null : { isReady: match[1] === 'ready', process: Number(match[2]) }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The names in a folder; null where there is none. */
async function entriesOf(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The files that are not yet so in a folder, and the digests of all, which tell that these are ready. */
async function changed(
  folder: string,
  files: StandingFiles,
  known: (path: string) => string | null,
): Promise<StandingFiles> {
  const found = new Map<string, Content | Standing>()
  for (const [path, content] of files) {
    if (path === sumsFile || !(await isThere(join(folder, path), content, known(path)))) {
      found.set(path, content)
    }
  }
  return found
}

/** Whether a file has that content. @param digest that of its bytes, where it is known. */
async function isThere(
  path: string,
  content: Content | Standing,
  digest: string | null,
): Promise<boolean> {
  if (!isContent(content)) return true
  if (digest !== null) return digest === digestOf(content)
  const bytes = await readFile(path).catch(() => null)
  return bytes?.equals(Buffer.from(content)) === true
}

async function writeFiles(folder: string, files: StandingFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  for (const [path, content] of files) {
    if (isContent(content)) await writeFile(join(folder, path), content, { flag: 'wx' })
  }
}

function asBuildError(error: unknown, out: string): unknown {
  if (error instanceof BuildError || (error as NodeJS.ErrnoException).code === undefined) {
    return error
  }
  return new BuildError([problem(out, 'out-folder', failureText(error, 'written'))])
}
