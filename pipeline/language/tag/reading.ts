import {
  contextFeatureCount,
  contextFeatures,
  formFeatures,
  offsets,
  previewFeatureCount,
  previewFeatures,
  type Preview,
} from './features.ts'
import { describeForm, type FormFeatures, type Knowledge } from './form.ts'
import { walk, type LabelKinds, type Setting } from './walk.ts'
import type { Weights } from './weights.ts'

/** A form with the sums of the weights that it brings by itself, by offset from the word that is labelled. */
export interface KnownForm extends FormFeatures {
  sums: readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
}

/** One greedy reading of a sentence in one direction. */
export class Reading {
  readonly #weights: Weights
  readonly #hasPreview: boolean
  readonly #kinds: LabelKinds
  readonly #outside: KnownForm
  readonly #scores: Int32Array
  readonly #features: Int32Array

  constructor(weights: Weights, kinds: LabelKinds, knowledge: Knowledge, hasPreview: boolean) {
    this.#weights = weights
    this.#hasPreview = hasPreview
    this.#kinds = kinds
    this.#scores = new Int32Array(kinds.boundary)
    this.#features = new Int32Array(contextFeatureCount + (hasPreview ? previewFeatureCount : 0))
    this.#outside = this.know(describeForm('', knowledge))
  }

  /** Adds up what a form’s own features weigh, once for all its occurrences. */
  know(form: FormFeatures): KnownForm {
    const [a, b, c, d, e] = offsets.map((offset) => {
      const sum = new Int32Array(this.#kinds.boundary)
      for (const key of formFeatures(form, offset, !this.#hasPreview)) this.#weights.add(key, sum)
      return sum
    }) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
    return { ...form, sums: [a, b, c, d, e] }
  }

  /**
   * Labels a sentence. `previews` are what another reading made of it: what that was certain of is not read again.
   * Where `margins` is given, it takes by how much each label outscored the next best.
   */
  read(
    forms: readonly KnownForm[],
    setting: Setting,
    previews?: readonly Preview[],
    margins?: number[],
  ): number[] {
    const outside = this.#outside
    const features = this.#features
    const scores = this.#scores
    return walk(forms, setting, this.#kinds, (position, context) => {
      const word = forms[position] ?? outside
      const preview = previews?.[position]
      if (word.only >= 0 || preview?.isCertain === true) {
        margins?.push(Infinity)
        return word.only >= 0 ? word.only : (preview?.own ?? 0)
      }
      const before = forms[position - 1] ?? outside
      const after = forms[position + 1] ?? outside
      const beyond = forms[position + 2] ?? outside
      const window = { before, word, after, beyond }
      addUp(scores, forms[position - 2] ?? outside, before, word, after, beyond)
      contextFeatures(features, context, window)
      if (preview) previewFeatures(features, preview, context, window)
      for (const key of features) this.#weights.add(key, scores)
      const best = indexOfMaximum(scores)
      margins?.push(marginOf(scores, best))
      return best
    })
  }
}

function addUp(
  scores: Int32Array,
  beforeLast: KnownForm,
  before: KnownForm,
  word: KnownForm,
  after: KnownForm,
  beyond: KnownForm,
): void {
  const a = beforeLast.sums[0]
  const b = before.sums[1]
  const c = word.sums[2]
  const d = after.sums[3]
  const e = beyond.sums[4]
  for (let label = 0; label < scores.length; label++) {
    scores[label] =
      (a[label] ?? 0) + (b[label] ?? 0) + (c[label] ?? 0) + (d[label] ?? 0) + (e[label] ?? 0)
  }
}

function indexOfMaximum(scores: Int32Array): number {
  let best = 0
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  }
  return best
}

/** By how much the best label outscores the next. */
function marginOf(scores: Int32Array, best: number): number {
  let next = -Infinity
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0
    if (score > next && index !== best) next = score
  }
  return (scores[best] ?? 0) - next
}
