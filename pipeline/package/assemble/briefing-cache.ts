import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { ListedActor } from '../../types.ts'
import { curationPath } from './curate-records.ts'
import { pipelineStamp } from './pipeline-stamp.ts'
import { readOfPlain } from './plain-read.ts'
import type { BriefingRead } from './read-briefing.ts'

/** The readings of earlier builds, so that what has not changed is not read again. */
export interface BriefingCache {
  /** The reading of the briefing as it is now; null where it must be read. */
  get: (path: string) => Promise<BriefingRead | null>
  /** Keeps a reading. What was read without success is read again. */
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

  const nameOf = async (path: string): Promise<string | null> => {
    const bytes = await readFile(path).catch(() => null)
    return bytes && `${sha256(`${options} ${path} ${sha256(bytes)}`)}.json`
  }
  return {
    get: async (path) => {
      const name = await nameOf(path)
      const entry = name && (await readFile(join(place, name), 'utf8').catch(() => null))
      if (name === null || entry === null || entry === '') return null
      const [decided = '', json = ''] = entry.split('\n', 2)
      const read = readingOf(path, json)
      if (read?.read == null) return null
      if (decided !== (await decisions(folder, read.read.records.briefing.id))) return null
      used.add(name)
      return read
    },
    put: async (path, json, { read }) => {
      const name = read && (await nameOf(path))
      if (read === null || name === null) return
      const decided = await decisions(folder, read.records.briefing.id)
      const file = join(place, name)
      used.add(name)
      const half = `${file}.${String(process.pid)}`
      await writeFile(half, `${decided}\n${json}\n`)
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

/** The digest of what people decided about a briefing; of nothing where there is no decision. */
async function decisions(folder: string, briefingId: string): Promise<string> {
  return sha256(await readFile(curationPath(folder, briefingId)).catch(() => ''))
}

function readingOf(path: string, json: string): BriefingRead | null {
  try {
    return readOfPlain(path, json)
  } catch {
    return null
  }
}
