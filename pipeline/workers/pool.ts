import { availableParallelism } from 'node:os'
import { extname } from 'node:path'

/** Runs tasks: in worker threads, or in this one. */
export interface Pool<Task, Result> {
  run: (task: Task) => Promise<Result>
  close: () => Promise<void>
}

/** From how many documents on one more thread is worth its start, which loads the language model again. */
const leastForThread = 8

/**
 * What each thread may hold, in MB. A document’s short-lived objects are few, and what is not needed is held for
 * nothing by every thread. Few documents need more than the usual: these are read again, one at a time.
 */
const usual = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 }
const most = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 3072 }
/** After how many milliseconds without such a document its thread ends. */
const idleTimeout = 500

/** As many threads as help with so many documents: no more than are wanted, by default one for each core. */
export function jobsFor(documents: number, wanted: number = availableParallelism()): number {
  return Math.max(1, Math.min(wanted, Math.floor(documents / leastForThread)))
}

/**
 * Opens a pool for a module whose default export takes a task and gives its result. With one job the module runs in
 * this thread. A task for which a worker’s memory does not do is begun anew in one that has more; one whose worker
 * dies is rejected, and the pool goes on.
 * @param module the module’s address without its extension: `.ts` in the repository, `.js` in the package.
 */
export async function openPool<Task, Result>(
  module: URL,
  jobs: number,
): Promise<Pool<Task, Result>> {
  const filename = `${module.href}${extname(import.meta.url)}`
  if (jobs === 1) {
    const { default: run } = (await import(filename)) as { default: Pool<Task, Result>['run'] }
    return { run: async (task) => await run(task), close: () => Promise.resolve() }
  }
  const { Piscina } = await import('piscina')
  const many = new Piscina<Task, Result>({
    filename,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: usual,
  })
  const large = new Piscina<Task, Result>({
    filename,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout,
    resourceLimits: most,
  })
  return {
    run: (task) =>
      many.run(task).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
        return large.run(task)
      }),
    close: async () => {
      await Promise.all([many.destroy(), large.destroy()])
    },
  }
}
