import { formFeatures, mostFormFeatures, offsets, type Offset } from './features.ts'
import type { KnownForm } from './known-form.ts'
import type { LabelKinds } from './walk.ts'
import type { Weights } from './weights.ts'

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
  readonly #features = new Int32Array(mostFormFeatures)
  #sums: Int16Array
  /** Of each form and offset, whether its sums have been made. */
  #isKnown = new Uint8Array(capacity * offsets.length)

  constructor(weights: Weights, kinds: LabelKinds, isFirstReading: boolean) {
    this.#weights = weights
    this.#kinds = kinds
    this.#isFirstReading = isFirstReading
    this.#scores = new Int32Array(kinds.boundary)
    this.#sums = new Int16Array(capacity * offsets.length * kinds.boundary)
  }

  /** Forgets a form: another is to have its number. */
  forget(number: number): void {
    if (number >= this.#isKnown.length / offsets.length) this.#grow()
    this.#isKnown.fill(0, offsets.length * number, offsets.length * (number + 1))
  }

  /** Sets `scores` to the sums of five forms, those at the offsets −2 to 2. */
  addUp(
    scores: Int32Array,
    beforeLast: KnownForm,
    before: KnownForm,
    word: KnownForm,
    after: KnownForm,
    beyond: KnownForm,
  ): void {
    let a = this.#sum(beforeLast, -2)
    let b = this.#sum(before, -1)
    let c = this.#sum(word, 0)
    let d = this.#sum(after, 1)
    let e = this.#sum(beyond, 2)
    const sums = this.#sums
    const { length } = scores
    for (let label = 0; label < length; label++) {
      const near = (sums[b++] ?? 0) + (sums[c++] ?? 0) + (sums[d++] ?? 0)
      scores[label] = (near + (sums[a++] ?? 0) + (sums[e++] ?? 0)) << unitBits
    }
  }

  /** Where the sums of a form at an offset begin; they are made when they are first asked for. */
  #sum(form: KnownForm, offset: Offset): number {
    const place = offsets.length * form.number + offset + 2
    const at = place * this.#scores.length
    if (this.#isKnown[place] === 1) return at
    this.#isKnown[place] = 1
    this.#make(form, offset, at)
    return at
  }

  #make(form: KnownForm, offset: Offset, at: number): void {
    const scores = this.#scores.fill(0)
    const sums = this.#sums
    const count = formFeatures(this.#features, form, offset, this.#isFirstReading)
    this.#weights.add(this.#features, count, scores)
    if (offset === 0 && !form.isClosed) this.#excludeClosed()
    for (let label = 0; label < scores.length; label++) {
      const units = ((scores[label] ?? 0) + halfUnit) >> unitBits
      sums[at + label] = units > largest ? largest : units < -largest ? -largest : units
    }
  }

  #excludeClosed(): void {
    const { closed } = this.#kinds
    for (let label = 0; label < closed.length; label++) {
      if (closed[label] === 1) this.#scores[label] = -largest << unitBits
    }
  }

  #grow(): void {
    const sums = this.#sums
    const isKnown = this.#isKnown
    this.#sums = new Int16Array(2 * sums.length)
    this.#sums.set(sums)
    this.#isKnown = new Uint8Array(2 * isKnown.length)
    this.#isKnown.set(isKnown)
  }
}
