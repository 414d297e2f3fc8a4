/** A feature that is kept: its key and its averaged weights by label. */
export interface AveragedRow {
  key: number
  weights: { label: number; weight: number }[]
}

const slotBits = 23
const mask = 2 ** slotBits - 1

/** What is kept of a row: where its weights begin, how many there are, their room, and how often it was moved. */
const fields = { start: 0, size: 1, capacity: 2, updates: 3 } as const
const fieldCount = 4
const leastCapacity = 4

/**
 * A multi-class perceptron over hashed features whose weights are averaged over time (Freund and Schapire 1999).
 * Each feature has a row; its weights lie together in `#labels`, `#weights` and `#changes`.
 */
export class Perceptron {
  /** Open addressing: of each slot the key plus one, 0 where it is free, and the row. */
  readonly #slots = new Int32Array(2 * (mask + 1))
  #rows = new Int32Array(fieldCount * 2 ** 20)
  #rowCount = 0
  #labels = new Uint8Array(2 ** 22)
  #weights = new Float32Array(2 ** 22)
  /** The sum of each change times the time it was made, from which the average follows. */
  #changes = new Float64Array(2 ** 22)
  #used = 0
  #time = 0

  /** The row of a feature, made where it has none. */
  rowFor(key: number): number {
    const slot = this.#find(key)
    if (this.#slots[slot] !== 0) return this.#slots[slot + 1] ?? 0
    const row = this.#rowCount++
    if (fieldCount * this.#rowCount > this.#rows.length) {
      this.#rows = doubled(this.#rows, new Int32Array(2 * this.#rows.length))
    }
    this.#slots[slot] = key + 1
    this.#slots[slot + 1] = row
    return row
  }

  /** Adds the weights of features to `scores`: `count` of them by row, then those of `keys`. */
  score(rows: Int32Array, count: number, keys: Int32Array, scores: Float64Array): void {
    for (let index = 0; index < count; index++) this.#add(rows[index] ?? 0, scores)
    for (const key of keys) {
      const slot = this.#find(key)
      if (this.#slots[slot] !== 0) this.#add(this.#slots[slot + 1] ?? 0, scores)
    }
  }

  #add(row: number, scores: Float64Array): void {
    const start = this.#rows[fieldCount * row] ?? 0
    const end = start + (this.#rows[fieldCount * row + fields.size] ?? 0)
    for (let index = start; index < end; index++) {
      const label = this.#labels[index] ?? 0
      scores[label] = (scores[label] ?? 0) + (this.#weights[index] ?? 0)
    }
  }

  /** Counts one example, and moves the features’ weights from the guess to the truth where they differ. */
  learn(rows: Int32Array, count: number, keys: Int32Array, truth: number, guess: number): void {
    this.#time++
    if (truth === guess) return
    for (let index = 0; index < count; index++) this.#update(rows[index] ?? 0, truth, guess)
    for (const key of keys) this.#update(this.rowFor(key), truth, guess)
  }

  #update(row: number, truth: number, guess: number): void {
    const updates = fieldCount * row + fields.updates
    this.#rows[updates] = (this.#rows[updates] ?? 0) + 1
    this.#move(row, truth, 1)
    this.#move(row, guess, -1)
  }

  /** The averages of the features that were moved at least `updates` times, by rising key. */
  averages(updates: number): AveragedRow[] {
    const averaged: AveragedRow[] = []
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const stored = this.#slots[slot] ?? 0
      const row = this.#slots[slot + 1] ?? 0
      if (stored === 0 || (this.#rows[fieldCount * row + fields.updates] ?? 0) < updates) continue
      averaged.push({ key: stored - 1, weights: this.#averagesOf(row) })
    }
    return averaged.sort((one, other) => one.key - other.key)
  }

  #averagesOf(row: number): AveragedRow['weights'] {
    const start = this.#rows[fieldCount * row] ?? 0
    const length = this.#rows[fieldCount * row + fields.size] ?? 0
    return Array.from({ length }, (_, index) => ({
      label: this.#labels[start + index] ?? 0,
      weight:
        (this.#weights[start + index] ?? 0) - (this.#changes[start + index] ?? 0) / this.#time,
    })).sort((one, other) => one.label - other.label)
  }

  /** The slot that holds the key, or the free one where it belongs. */
  #find(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - slotBits)
    while (this.#slots[2 * slot] !== 0 && this.#slots[2 * slot] !== key + 1) {
      slot = (slot + 1) & mask
    }
    return 2 * slot
  }

  #move(row: number, label: number, by: number): void {
    const at = fieldCount * row
    let start = this.#rows[at] ?? 0
    const size = this.#rows[at + fields.size] ?? 0
    let index = start
    while (index < start + size && this.#labels[index] !== label) index++
    if (index === start + size) {
      if (size === this.#rows[at + fields.capacity]) start = this.#grow(at)
      index = start + size
      this.#labels[index] = label
      this.#rows[at + fields.size] = size + 1
    }
    this.#weights[index] = (this.#weights[index] ?? 0) + by
    this.#changes[index] = (this.#changes[index] ?? 0) + by * this.#time
  }

  /** Moves the weights of a row that is full to a place of twice the room. */
  #grow(at: number): number {
    const capacity = this.#rows[at + fields.capacity] ?? 0
    const from = this.#rows[at] ?? 0
    const doubledCapacity = Math.max(leastCapacity, 2 * capacity)
    const to = this.#allocate(doubledCapacity)
    for (const array of [this.#labels, this.#weights, this.#changes]) {
      array.copyWithin(to, from, from + capacity)
    }
    this.#rows[at] = to
    this.#rows[at + fields.capacity] = doubledCapacity
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

function doubled<Numbers extends Int32Array | Uint8Array | Float32Array | Float64Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from)
  return to
}
