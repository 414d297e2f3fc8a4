import { messageOf, plainOf } from '../../message.ts'
import { inOrder } from '../../workers/in-order.ts'
import { jobsFor, openPool } from '../../workers/pool.ts'
import { unread } from './document.ts'
import type { DocumentRead, DocumentTask, ReadOptions } from './document.ts'

/** How many documents each thread may have begun and nobody has taken yet. */
const ahead = 16

/** Reads documents with so many threads at most (one for each core), and gives them in the order of their paths. */
export async function* readDocuments(
  paths: readonly string[],
  reading: ReadOptions,
  jobs?: number,
): AsyncGenerator<DocumentRead> {
  // Standard input is this thread’s.
  const threads = paths.includes('-') ? 1 : jobsFor(paths.length, jobs)
  const module = new URL('./document-worker', import.meta.url)
  const pool = await openPool<DocumentTask, DocumentRead>(module, threads)
  const read = (path: string): Promise<DocumentRead> =>
    pool.run({ path, reading }).catch((error: unknown) => lost(path, error))
  try {
    yield* inOrder(paths, read, threads === 1 ? 1 : ahead * threads)
  } finally {
    await pool.close()
  }
}

/** What is said of a document whose worker died, most likely for want of memory. */
function lost(path: string, error: unknown): DocumentRead {
  const detail = error instanceof Error ? error.message : String(error)
  const reason = `the worker that read this document stopped (${detail}): read it alone, or split it`
  const messages = [plainOf(messageOf(reason, 'worker', { file: path, line: 1 }))]
  return { path, ...unread, messages }
}
