/** A feature that is kept: its key and its averaged weights by label. */
export interface AveragedRow {
  key: number
  weights: { label: number; weight: number }[]
}

const slotBits = 22
const mask = 2 ** slotBits - 1

/**
 * A multi-class perceptron over hashed features whose weights are averaged over time (Freund and Schapire 1999).
 * The weights of a feature lie together in `#labels`, `#weights` and `#changes`, from its start on.
 */
export class Perceptron {
  /** Open addressing: the key plus one of each slot, 0 where it is free; and the slot’s row. */
  readonly #slots = new Int32Array(mask + 1)
  readonly #rowOf = new Int32Array(mask + 1)
  readonly #starts: number[] = []
  readonly #sizes: number[] = []
  readonly #capacities: number[] = []
  readonly #updates: number[] = []
  #labels = new Uint8Array(2 ** 20)
  #weights = new Float32Array(2 ** 20)
  /** The sum of each change times the time it was made, from which the average follows. */
  #changes = new Float64Array(2 ** 20)
  #used = 0
  #time = 0

  /** Adds the weights of `keys` to `scores`. */
  score(keys: readonly number[], scores: Float64Array): void {
    for (const key of keys) {
      const slot = this.#find(key)
      if (this.#slots[slot] === 0) continue
      const row = this.#rowOf[slot] ?? 0
      const start = this.#starts[row] ?? 0
      const end = start + (this.#sizes[row] ?? 0)
      for (let index = start; index < end; index++) {
        const label = this.#labels[index] ?? 0
        scores[label] = (scores[label] ?? 0) + (this.#weights[index] ?? 0)
      }
    }
  }

  /** Counts one example, and moves the weights of `keys` from the guess to the truth where they differ. */
  learn(keys: readonly number[], truth: number, guess: number): void {
    this.#time++
    if (truth === guess) return
    for (const key of keys) {
      const row = this.#rowFor(key)
      this.#updates[row] = (this.#updates[row] ?? 0) + 1
      this.#move(row, truth, 1)
      this.#move(row, guess, -1)
    }
  }

  /** The averages of the features that were moved at least `updates` times, by rising key. */
  averages(updates: number): AveragedRow[] {
    const averaged: AveragedRow[] = []
    for (const [slot, stored] of this.#slots.entries()) {
      const row = this.#rowOf[slot] ?? 0
      if (stored === 0 || (this.#updates[row] ?? 0) < updates) continue
      averaged.push({ key: stored - 1, weights: this.#averagesOf(row) })
    }
    return averaged.sort((one, other) => one.key - other.key)
  }

  #averagesOf(row: number): AveragedRow['weights'] {
    const start = this.#starts[row] ?? 0
    return Array.from({ length: this.#sizes[row] ?? 0 }, (_, index) => ({
      label: this.#labels[start + index] ?? 0,
      weight:
        (this.#weights[start + index] ?? 0) - (this.#changes[start + index] ?? 0) / this.#time,
    })).sort((one, other) => one.label - other.label)
  }

  /** The slot that holds the key, or the free one where it belongs. */
  #find(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - slotBits)
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== key + 1) slot = (slot + 1) & mask
    return slot
  }

  #rowFor(key: number): number {
    const slot = this.#find(key)
    if (this.#slots[slot] !== 0) return this.#rowOf[slot] ?? 0
    const row = this.#starts.length
    this.#slots[slot] = key + 1
    this.#rowOf[slot] = row
    this.#starts.push(this.#allocate(4))
    this.#sizes.push(0)
    this.#capacities.push(4)
    return row
  }

  #move(row: number, label: number, by: number): void {
    let start = this.#starts[row] ?? 0
    const size = this.#sizes[row] ?? 0
    let index = start
    while (index < start + size && this.#labels[index] !== label) index++
    if (index === start + size) {
      if (size === this.#capacities[row]) start = this.#grow(row)
      index = start + size
      this.#labels[index] = label
      this.#sizes[row] = size + 1
    }
    this.#weights[index] = (this.#weights[index] ?? 0) + by
    this.#changes[index] = (this.#changes[index] ?? 0) + by * this.#time
  }

  /** Moves a row that is full to a place of twice the room. */
  #grow(row: number): number {
    const capacity = this.#capacities[row] ?? 0
    const from = this.#starts[row] ?? 0
    const to = this.#allocate(2 * capacity)
    for (const array of [this.#labels, this.#weights, this.#changes]) {
      array.copyWithin(to, from, from + capacity)
    }
    this.#starts[row] = to
    this.#capacities[row] = 2 * capacity
    return to
  }

  #allocate(count: number): number {
    const start = this.#used
    this.#used += count
    if (this.#used > this.#labels.length) {
      this.#labels = doubled(this.#labels, new Uint8Array(2 * this.#labels.length))
      this.#weights = doubled(this.#weights, new Float32Array(2 * this.#weights.length))
      this.#changes = doubled(this.#changes, new Float64Array(2 * this.#changes.length))
    }
    return start
  }
}

function doubled<Numbers extends Uint8Array | Float32Array | Float64Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from)
  return to
}
