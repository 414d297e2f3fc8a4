import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { ListedActor } from '../../types.ts'
import { curationPath } from './curate-records.ts'
import { pipelineStamp } from './pipeline-stamp.ts'
import { readOfPlain } from './plain-read.ts'
import type { BriefingRead } from './read-briefing.ts'

/** The readings of earlier builds, so that what has not changed is not read again. */
export interface BriefingCache {
  /** The reading of the briefing as it is now, with its key; null where it must be read. */
  get: (path: string) => BriefingRead | null
  /** Keeps a reading, and gives it its key. What was read without success is read again. */
  put: (path: string, json: string, read: BriefingRead) => Promise<void>
  /** Removes what this build did not use. */
  sweep: () => Promise<void>
}

/** Where the readings of a dataset’s briefings are kept: beside its folder, and no part of it. */
export function cacheFolder(out: string): string {
  return join(dirname(resolve(out)), '.briefdata', basename(resolve(out)))
}

/**
 * Opens the cache of a dataset. A reading is known by the digest of its source, of the list of actors and of the
 * pipeline, and holds as long as the decisions about its briefing are the same. It is a help and no record: one that
 * cannot be read or written is passed over.
 */
export async function openCache(
  out: string,
  folder: string,
  actors: readonly ListedActor[],
): Promise<BriefingCache> {
  const place = cacheFolder(out)
  const options = sha256(JSON.stringify([await pipelineStamp(), folder, actors]))
  const used = new Set<string>()
  await mkdir(place, { recursive: true }).catch(() => null)
  // Git is told here, so that nobody needs to.
  await writeFile(join(dirname(place), '.gitignore'), '*\n').catch(() => null)

  const nameOf = (path: string): string | null => {
    const bytes = bytesOf(path)
    return bytes && `${sha256(`${options} ${path} ${sha256(bytes)}`)}.json`
  }
  return {
    get: (path) => {
      const name = nameOf(path)
      const entry = name === null ? null : (bytesOf(join(place, name))?.toString('utf8') ?? null)
      if (name === null || entry === null || entry === '') return null
      const [decided = '', json = ''] = entry.split('\n', 2)
      const read = readingOf(path, json)
      if (read?.read == null) return null
      if (decided !== decisions(folder, read.read.records.briefing.id)) return null
      used.add(name)
      return { ...read, key: keyOf(name, decided) }
    },
    put: async (path, json, one) => {
      const name = one.read && nameOf(path)
      if (one.read === null || name === null) return
      const decided = decisions(folder, one.read.records.briefing.id)
      one.key = keyOf(name, decided)
      const file = join(place, name)
      used.add(name)
      const half = `${file}.${String(process.pid)}`
      // In parts: a long briefing’s reading is not copied to be written.
      await writeFile(half, [decided, '\n', json, '\n'])
        .then(() => rename(half, file))
        .catch(() => null)
    },
    sweep: async () => {
      const names = await readdir(place).catch(() => [])
      const old = names.filter((name) => !used.has(name))
      await Promise.all(old.map((name) => rm(join(place, name), { force: true })))
    },
  }
}

/** What a reading follows from. */
function keyOf(name: string, decided: string): string {
  return `${name} ${decided}`
}

/** The digest of what people decided about a briefing; of nothing where there is no decision. */
function decisions(folder: string, briefingId: string): string {
  const path = curationPath(folder, briefingId)
  // Few briefings have any, and asking is cheaper than failing.
  return sha256(existsSync(path) ? (bytesOf(path) ?? '') : '')
}

/** A file’s bytes; null where it cannot be read. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function readingOf(path: string, json: string): BriefingRead | null {
  try {
    return readOfPlain(path, json)
  } catch {
    return null
  }
}
