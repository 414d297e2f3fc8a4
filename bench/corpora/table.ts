import { markdownTable } from '../../pipeline/package/write/markdown-table.ts'
import { spread } from './measure.ts'
import type { Measured } from './measure.ts'

const columns = ['what', 'documents a second', 'seconds', 'seconds of a core', 'peak memory, MB']

/** The rows of what was measured; each is printed as soon as it is there. */
export class Table {
  readonly #rows: string[][] = []

  tell(what: string, ...cells: string[]): void {
    this.#rows.push([what, ...cells])
    console.log([what, ...cells].join(' | '))
  }

  toMarkdown(): string {
    return markdownTable(columns, this.#rows)
  }
}

/** Documents a second. */
export const rate = (count: number, seconds: readonly number[]): string =>
  spread(
    seconds.map((one) => count / one),
    0,
  )

/** What runs took of the processor, which is less than the wall’s time where other programs run too, and of memory. */
export function costOf(runs: readonly Measured[]): [cpu: string, memory: string] {
  const [cpu, peaks] = [runs.map((run) => run.cpuSeconds), runs.map((run) => run.peakMb)]
  return [spread(cpu), spread(peaks, 0)]
}
