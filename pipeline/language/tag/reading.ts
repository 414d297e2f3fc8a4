import type { Alternatives } from './alternatives.ts'
import {
  contextFeatureCount,
  contextFeatures,
  previewFeatureCount,
  previewFeatures,
  type Context,
  type Preview,
} from './features.ts'
import { FormSums, type KnownForm } from './form-sums.ts'
import { walk, type LabelKinds, type Setting } from './walk.ts'
import type { Weights } from './weights.ts'

interface ReadOptions {
  /** What another reading made of the sentence. */
  previews?: readonly Preview[]
  /** Takes by how much each label outscored the next best. */
  margins?: number[]
  /** Takes what each word could be besides. */
  alternatives?: Alternatives
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
    { previews, margins, alternatives, given }: ReadOptions,
  ): number[] {
    return walk(forms, setting, this.#kinds, (position, context) => {
      const known = position === given?.position ? given.label : (forms[position]?.only ?? -1)
      const preview = previews?.[position]
      if (known >= 0 || preview?.isCertain === true) {
        margins?.push(Infinity)
        return known >= 0 ? known : (preview?.own ?? 0)
      }
      this.#score(forms, position, context, preview)
      const best = indexOfMaximum(this.#scores)
      margins?.push(marginOf(this.#scores, best))
      alternatives?.note(position, this.#scores, best)
      return best
    })
  }

  #score(
    forms: readonly KnownForm[],
    position: number,
    context: Context,
    preview: Preview | undefined,
  ): void {
    const beforeLast = this.#at(forms, position - 2)
    const before = this.#at(forms, position - 1)
    const word = this.#at(forms, position)
    const after = this.#at(forms, position + 1)
    const beyond = this.#at(forms, position + 2)
    const window = { before, word, after, beyond }
    this.#sums.addUp(this.#scores, beforeLast, before, word, after, beyond)
    contextFeatures(this.#features, context, window)
    if (preview) previewFeatures(this.#features, preview, context, window)
    this.#weights.add(this.#features, this.#scores)
  }

  #at(forms: readonly KnownForm[], position: number): KnownForm {
    const isInside = position >= 0 && position < forms.length
    return (isInside ? forms[position] : undefined) ?? this.#outside
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
