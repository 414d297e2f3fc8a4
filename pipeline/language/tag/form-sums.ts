import { formFeatures, offsets } from './features.ts'
import type { FormFeatures } from './form.ts'
import type { LabelKinds } from './walk.ts'
import type { Weights } from './weights.ts'

/** A form with its place among those that are known, from 0. */
export interface KnownForm extends FormFeatures {
  number: number
}

/** How many forms there is room for at first. */
const capacity = 2048

/** Sums are kept in this many bits less than weights: 16 bits then hold them, and the least weight is 576. */
const unitBits = 3
const halfUnit = 2 ** (unitBits - 1)
const largest = 2 ** 15 - 1

/**
 * What forms bring to each label by themselves, at each offset from the word that is labelled: added up once for all
 * occurrences of a form, and kept close together, since looking them up is most of what a reading does.
 */
export class FormSums {
  readonly #weights: Weights
  readonly #kinds: LabelKinds
  readonly #isFirstReading: boolean
  readonly #scores: Int32Array
  #sums: Int16Array

  constructor(weights: Weights, kinds: LabelKinds, isFirstReading: boolean) {
    this.#weights = weights
    this.#kinds = kinds
    this.#isFirstReading = isFirstReading
    this.#scores = new Int32Array(kinds.boundary)
    this.#sums = new Int16Array(capacity * offsets.length * kinds.boundary)
  }

  /** Takes in a form; another of the same number is forgotten. */
  know(form: KnownForm): void {
    const scores = this.#scores
    let at = offsets.length * form.number * scores.length
    if (at + offsets.length * scores.length > this.#sums.length) this.#grow()
    for (const offset of offsets) {
      scores.fill(0)
      const features = formFeatures(form, offset, this.#isFirstReading)
      this.#weights.add(Int32Array.from(features), scores)
      if (offset === 0 && !form.isClosed) this.#excludeClosed()
      for (const weight of scores) {
        const units = (weight + halfUnit) >> unitBits
        this.#sums[at++] = Math.max(-largest, Math.min(largest, units))
      }
    }
  }

  /** Sets `scores` to the sums of five known forms, by number: those at the offsets −2 to 2. */
  addUp(
    scores: Int32Array,
    beforeLast: number,
    before: number,
    word: number,
    after: number,
    beyond: number,
  ): void {
    const sums = this.#sums
    const { length } = scores
    let a = 5 * length * beforeLast
    let b = length * (5 * before + 1)
    let c = length * (5 * word + 2)
    let d = length * (5 * after + 3)
    let e = length * (5 * beyond + 4)
    for (let label = 0; label < length; label++) {
      const near = (sums[b++] ?? 0) + (sums[c++] ?? 0) + (sums[d++] ?? 0)
      scores[label] = (near + (sums[a++] ?? 0) + (sums[e++] ?? 0)) << unitBits
    }
  }

  #excludeClosed(): void {
    for (const [label, isClosed] of this.#kinds.closed.entries()) {
      if (isClosed === 1) this.#scores[label] = -largest << unitBits
    }
  }

  #grow(): void {
    const sums = this.#sums
    this.#sums = new Int16Array(2 * sums.length)
    this.#sums.set(sums)
  }
}
