import type { ListedActor } from '../../types.ts'
import { messageOf } from '../../message.ts'
import { inOrder } from '../../workers/in-order.ts'
import { jobsFor, openPool } from '../../workers/pool.ts'
import type { BriefingCache } from './briefing-cache.ts'
import type { BriefingTask } from './briefing-worker.ts'
import { plainRead, readOfPlain } from './plain-read.ts'
import type { BriefingRead } from './read-briefing.ts'

export interface ReadingAll {
  folder: string
  paths: readonly string[]
  actors: readonly ListedActor[]
  /** The most threads that read. */
  jobs: number
  /** The readings of earlier builds; null where all are read anew. */
  cache: BriefingCache | null
  /** Hears how many are read, and how many of these have errors. */
  onRead?: ((done: number, failed: number) => void) | undefined
}

/** How many briefings each thread may have before it. */
const ahead = 16

/** Reads all briefings, in the order of their paths; those of earlier builds that have not changed are taken as they are. */
export async function readBriefings({
  folder,
  paths,
  actors,
  jobs,
  cache,
  onRead,
}: ReadingAll): Promise<BriefingRead[]> {
  const reads = new Map<string, BriefingRead>()
  for (const path of paths) {
    const known = cache?.get(path) ?? null
    if (known !== null) reads.set(path, known)
  }
  let failed = 0
  onRead?.(reads.size, failed)
  const unread = paths.filter((path) => !reads.has(path))
  const threads = jobsFor(unread.length, jobs)
  const module = new URL('./briefing-worker', import.meta.url)
  const pool = await openPool<BriefingTask, string>(module, threads)
  const read = async (path: string): Promise<BriefingRead> => {
    const json = await pool
      .run({ folder, path, actors })
      .catch((error: unknown) => lost(path, error))
    const one = readOfPlain(path, json)
    await cache?.put(path, json, one)
    return one
  }
  try {
    for await (const one of inOrder(unread, read, ahead * threads)) {
      reads.set(one.path, one)
      if (one.read === null) failed++
      onRead?.(reads.size, failed)
    }
  } finally {
    await pool.close()
  }
  await cache?.sweep()
  return paths.flatMap((path) => reads.get(path) ?? [])
}

/** What is said of a briefing whose worker died, most likely for want of memory. */
function lost(path: string, error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  const reason = `the worker that read this document stopped (${detail}): build with --jobs 1, or split the document`
  const messages = [messageOf(reason, 'worker', { file: path, line: 1 })]
  return plainRead({ path, read: null, messages })
}
