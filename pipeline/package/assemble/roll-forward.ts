import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSums, sumsFile } from './owned-files.ts'

/**
 * Moves the files of a decided build into the folder, and removes those of the build before it that are no more. It
 * may be stopped and begun again at any point: `SHA256SUMS`, which tells what is whose, is moved last. Nothing comes
 * between two files, so that all takes some milliseconds.
 */
export function rollForward(ready: string, target: string): void {
  const next = parseSums(readFileSync(join(ready, sumsFile), 'utf8'))
  const sums = join(target, sumsFile)
  const last = existsSync(sums) ? parseSums(readFileSync(sums, 'utf8')) : new Map<string, string>()
  const gone = [...last.keys()].filter((path) => !next.has(path))
  for (const path of gone) rmSync(join(target, path), { force: true })
  const folders = new Set(gone.map((path) => dirname(path)))
  for (const folder of folders) removeEmpty(target, folder)
  for (const path of [...next.keys(), sumsFile]) {
    if (!existsSync(join(ready, path))) continue
    mkdirSync(dirname(join(target, path)), { recursive: true })
    renameSync(join(ready, path), join(target, path))
  }
  rmSync(ready, { recursive: true })
}

/** Removes a folder that held only files of the build, and those around it. */
function removeEmpty(target: string, folder: string): void {
  for (let one = folder; one !== '.'; one = dirname(one)) {
    const place = join(target, one)
    if (!existsSync(place) || readdirSync(place).length > 0) return
    rmdirSync(place)
  }
}
