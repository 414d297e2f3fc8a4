import type { AveragedRow } from './perceptron.ts'

/** The mean of the weights that several runs learned, of the features that more than half of the runs kept. */
export function meanOf(runs: readonly (readonly AveragedRow[])[]): AveragedRow[] {
  const rows = new Map<number, { runs: number; sums: Map<number, number> }>()
  for (const { key, weights } of runs.flat()) {
    const row = rows.get(key) ?? { runs: 0, sums: new Map<number, number>() }
    rows.set(key, row)
    row.runs++
    for (const { label, weight } of weights) {
      row.sums.set(label, (row.sums.get(label) ?? 0) + weight)
    }
  }
  return [...rows]
    .filter(([, row]) => 2 * row.runs > runs.length)
    .map(([key, row]) => ({
      key,
      weights: [...row.sums]
        .map(([label, sum]) => ({ label, weight: sum / row.runs }))
        .sort((one, other) => one.label - other.label),
    }))
    .sort((one, other) => one.key - other.key)
}
