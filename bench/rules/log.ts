import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Trial } from './trial.ts'

/**
 * The trials that a log holds, a JSON object on each line; none where there is no such file. A last line that a run
 * was cut off in counts as absent, and is cut off.
 */
export function readLog(path: string): Trial[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.slice(0, -1).flatMap((line) => {
    try {
      return [JSON.parse(line) as Trial]
    } catch {
      return []
    }
  })
}

/** Puts a trial at the end of a log, behind the end of a line that a run was cut off in. */
export function addToLog(path: string, trial: Trial): void {
  const isCut = existsSync(path) && !/(?:^|\n)$/.test(readFileSync(path, 'utf8'))
  appendFileSync(path, `${isCut ? '\n' : ''}${JSON.stringify(trial)}\n`)
}
