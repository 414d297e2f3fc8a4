import {
  contextFeatureCount,
  contextFeatures,
  previewFeatureCount,
  previewFeatures,
  type Context,
  type Preview,
  type Window,
} from './features.ts'
import { FormSums } from './form-sums.ts'
import type { KnownForm } from './known-form.ts'
import { walk, type LabelKinds, type Setting } from './walk.ts'
import type { Weights } from './weights.ts'

interface ReadOptions {
  /** What another reading made of the sentence. */
  previews?: readonly Preview[]
  /** Takes by how much each label outscored the next best. */
  margins?: number[]
  /** Takes the scores of a word, and the label that has the best. */
  note?: (position: number, scores: Int32Array, best: number) => void
  /** A word whose label is known beforehand. */
  given?: GivenLabel | undefined
}

export interface GivenLabel {
  position: number
  label: number
}

/** One greedy reading of a sentence in one direction. */
export class Reading {
  readonly #weights: Weights
  readonly #kinds: LabelKinds
  readonly #sums: FormSums
  readonly #outside: KnownForm
  readonly #scores: Int32Array
  readonly #features: Int32Array
  #margin = 0

  /** `outside` stands for what lies beyond a sentence’s ends. */
  constructor(weights: Weights, kinds: LabelKinds, outside: KnownForm, hasPreview: boolean) {
    this.#weights = weights
    this.#kinds = kinds
    this.#scores = new Int32Array(kinds.boundary)
    this.#features = new Int32Array(contextFeatureCount + (hasPreview ? previewFeatureCount : 0))
    this.#sums = new FormSums(weights, kinds, !hasPreview)
    this.#outside = outside
  }

  /** Forgets a form: another is to have its number. */
  forget(number: number): void {
    this.#sums.forget(number)
  }

  /**
   * Labels a sentence of known forms. `previews` are what another reading made of it: what that was certain of is not
   * read again.
   */
  read(
    forms: readonly KnownForm[],
    setting: Setting,
    { previews, margins, note, given }: ReadOptions,
  ): number[] {
    return walk(forms, setting, this.#kinds, (position, context) => {
      const known = position === given?.position ? given.label : (forms[position]?.only ?? -1)
      const preview = previews?.[position]
      if (known >= 0 || preview?.isCertain === true) {
        margins?.push(Infinity)
        return known >= 0 ? known : (preview?.own ?? 0)
      }
      const window = this.#addForms(forms, position)
      this.#addContext(window, context, preview)
      const best = this.#findBest()
      margins?.push(this.#margin)
      note?.(position, this.#scores, best)
      return best
    })
  }

  /** Sets the scores to what the word and its neighbours bring by themselves. */
  #addForms(forms: readonly KnownForm[], position: number): Window {
    const beforeLast = this.#at(forms, position - 2)
    const before = this.#at(forms, position - 1)
    const word = this.#at(forms, position)
    const after = this.#at(forms, position + 1)
    const beyond = this.#at(forms, position + 2)
    this.#sums.addUp(this.#scores, beforeLast, before, word, after, beyond)
    return { before, word, after, beyond }
  }

  #addContext(window: Window, context: Context, preview: Preview | undefined): void {
    contextFeatures(this.#features, context, window)
    if (preview) previewFeatures(this.#features, preview, context, window)
    this.#weights.add(this.#features, this.#features.length, this.#scores)
  }

  /** The label with the best score; notes by how much it outscores the next. */
  #findBest(): number {
    const scores = this.#scores
    let best = 0
    let most = scores[0] ?? 0
    let next = -Infinity
    for (let label = 1; label < scores.length; label++) {
      const score = scores[label] ?? 0
      if (score > most) {
        next = most
        most = score
        best = label
      } else if (score > next) next = score
    }
    this.#margin = most - next
    return best
  }

  #at(forms: readonly KnownForm[], position: number): KnownForm {
    const isInside = position >= 0 && position < forms.length
    return (isInside ? forms[position] : undefined) ?? this.#outside
  }
}
