import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { BuildError } from '../../dataset/build-error.ts'
import { generator } from '../write/descriptor.ts'
import type { PackageFiles } from '../write/types.ts'
import { problem } from '../verify/problem.ts'

/**
 * Replaces a dataset’s folder by these files. They are written beside it, proven, and swapped in by renaming, so
 * that a stop half way leaves the folder as it was: whole, or to be put back by the next build.
 * @param prove looks at the written folder and throws where it is not right.
 * @throws {BuildError} where the folder is none of ours or cannot be written.
 */
export async function replaceFolder(
  out: string,
  files: PackageFiles,
  prove: (folder: string) => Promise<void>,
): Promise<void> {
  const target = resolve(out)
  const building = `${target}.building-${String(process.pid)}`
  const previous = `${target}.previous`
  try {
    await recover(target, previous)
    await refuseForeign(target)
    await writeFiles(building, files)
    await prove(building)
    await swap(target, building, previous)
  } catch (error) {
    throw asBuildError(error, out)
  } finally {
    await rm(building, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Puts back what a stopped build moved away, and removes what stopped builds left. */
async function recover(target: string, previous: string): Promise<void> {
  if ((await entriesOf(previous)) !== null) {
    if ((await entriesOf(target)) === null) await rename(previous, target)
    else await rm(previous, { recursive: true })
  }
  const beside = (await entriesOf(dirname(target))) ?? []
  const left = beside.filter((name) => name.startsWith(`${basename(target)}.building-`))
  for (const name of left.filter((one) => !isRunning(Number(one.split('-').at(-1))))) {
    await rm(join(dirname(target), name), { recursive: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A folder that holds something is replaced only where the build wrote it. */
async function refuseForeign(target: string): Promise<void> {
  const entries = await entriesOf(target)
  if (entries === null || entries.length === 0) return
  const descriptor = await readFile(join(target, 'datapackage.json'), 'utf8').catch(() => '{}')
  if (descriptor.includes(`"generator": "${generator}"`)) return
  const reason = `Unexpected folder \`${target}\` with ${String(entries.length)} entries, expected an empty one or a dataset: choose another with --out`
  throw new BuildError([problem(target, 'out-folder', reason)])
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

async function writeFiles(folder: string, files: PackageFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  for (const [path, content] of files) await writeFile(join(folder, path), content, { flag: 'wx' })
}

async function swap(target: string, building: string, previous: string): Promise<void> {
  const exists = (await entriesOf(target)) !== null
  if (exists) await rename(target, previous)
  try {
    await rename(building, target)
  } catch (error) {
    if (exists) await rename(previous, target)
    throw error
  }
  await rm(previous, { recursive: true, force: true })
}

function asBuildError(error: unknown, out: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof BuildError || code === undefined) return error
  const reason = `Unexpected ${code} while writing \`${out}\`, expected a folder that can be written`
  return new BuildError([problem(out, 'out-folder', reason)])
}
