/** The weights of one feature: labels with their weight, its sum over time, and when it last changed. */
class Row {
  readonly labels: number[] = []
  readonly weights: number[] = []
  readonly totals: number[] = []
  readonly times: number[] = []
  updates = 0
}

/** A feature that is kept: its key and its averaged weights by label. */
export interface AveragedRow {
  key: number
  weights: { label: number; weight: number }[]
}

/** A multi-class perceptron over hashed features whose weights are averaged over time (Freund and Schapire 1999). */
export class Perceptron {
  readonly #rows = new Map<number, Row>()
  #time = 0

  /** Adds the weights of `keys` to `scores`. */
  score(keys: readonly number[], scores: Float64Array): void {
    for (const key of keys) {
      const row = this.#rows.get(key)
      if (row === undefined) continue
      const { labels, weights } = row
      for (let index = 0; index < labels.length; index++) {
        ;(scores[labels[index] as number] as number) += weights[index] as number
      }
    }
  }

  /** Counts one example, and moves the weights of `keys` from the guess to the truth where they differ. */
  learn(keys: readonly number[], truth: number, guess: number, step = 1): void {
    this.#time++
    if (truth === guess) return
    for (const key of keys) {
      let row = this.#rows.get(key)
      if (row === undefined) this.#rows.set(key, (row = new Row()))
      row.updates++
      this.#move(row, truth, step)
      this.#move(row, guess, -step)
    }
  }

  /** The averages of the features that were moved at least `updates` times, weights under `least` left out. */
  averages(updates: number, least: number): AveragedRow[] {
    const averaged: AveragedRow[] = []
    for (const [key, row] of this.#rows) {
      if (row.updates < updates) continue
      const weights = row.labels
        .map((label, index) => ({ label, weight: this.#average(row, index) }))
        .filter(({ weight }) => Math.abs(weight) >= least)
        .sort((one, other) => one.label - other.label)
      if (weights.length > 0) averaged.push({ key, weights })
    }
    return averaged.sort((one, other) => one.key - other.key)
  }

  #move(row: Row, label: number, by: number): void {
    let index = row.labels.indexOf(label)
    if (index < 0) {
      index = row.labels.push(label) - 1
      row.weights.push(0)
      row.totals.push(0)
      row.times.push(this.#time)
    }
    const weight = row.weights[index] ?? 0
    row.totals[index] = (row.totals[index] ?? 0) + weight * (this.#time - (row.times[index] ?? 0))
    row.times[index] = this.#time
    row.weights[index] = weight + by
  }

  #average(row: Row, index: number): number {
    const weight = row.weights[index] ?? 0
    const total = (row.totals[index] ?? 0) + weight * (this.#time - (row.times[index] ?? 0))
    return total / this.#time
  }
}
