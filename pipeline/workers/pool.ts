import { availableParallelism } from 'node:os'
import { extname } from 'node:path'

/** Runs tasks: in worker threads, or in this one. */
export interface Pool<Task, Result> {
  run: (task: Task) => Promise<Result>
  close: () => Promise<void>
}

/** From how many documents on one more thread is worth its start, which loads the language model again. */
const leastForThread = 8

/** What each thread has for short-lived objects: a document’s are few, and more is held for nothing by every thread. */
const youngMb = 16

/** As many threads as help with so many documents: no more than are wanted, by default one for each core. */
export function jobsFor(documents: number, wanted: number = availableParallelism()): number {
  return Math.max(1, Math.min(wanted, Math.floor(documents / leastForThread)))
}

/**
 * Opens a pool for a module whose default export takes a task and gives its result. With one job the module runs in
 * this thread. A task whose worker dies is rejected, and the pool goes on.
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
  const piscina = new Piscina<Task, Result>({
    filename,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
  })
  return { run: (task) => piscina.run(task), close: () => piscina.destroy() }
}
