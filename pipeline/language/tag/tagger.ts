import type { Upos } from '../types.ts'
import {
  contextFeatureCount,
  contextFeatures,
  formFeatures,
  offsets,
  type Context,
} from './features.ts'
import { describeForm, type FormFeatures } from './form.ts'
import type { Model } from './model.ts'
import { walk } from './walk.ts'

export interface Tag {
  upos: Upos
  xpos: string
}

/** A form with the sums of the weights that it brings by itself, by offset from the tagged word. */
interface KnownForm extends FormFeatures {
  sums: readonly Int32Array[]
}

/** Forms kept; more would cost memory without being met again. */
const maximumKnownForms = 20_000

/**
 * Tags sentences by an averaged perceptron, greedily from left to right (Collins 2002,
 * aclanthology.org/W02-1001).
 */
export class Tagger {
  readonly #model: Model
  readonly #tags: readonly Tag[]
  readonly #outside: KnownForm
  readonly #known = new Map<string, KnownForm>()
  readonly #features = new Int32Array(contextFeatureCount)
  readonly #scores: Int32Array

  constructor(model: Model) {
    this.#model = model
    this.#tags = model.labels.map((label) => {
      const [upos, xpos] = label.split(' ')
      return { upos: upos as Upos, xpos: xpos ?? '' }
    })
    this.#scores = new Int32Array(model.labels.length)
    this.#outside = this.#know('')
  }

  /** Tags the words of one sentence. */
  tag(words: readonly string[]): Tag[] {
    const forms = words.map((word) => this.#form(word))
    const isQuestion = words.at(-1) === '?'
    const labels = walk(forms, isQuestion, this.#model.kinds, (position, context) =>
      this.#choose(forms, position, context),
    )
    return labels.map((label) => this.#tags[label] as Tag)
  }

  #choose(forms: readonly KnownForm[], position: number, context: Context): number {
    const outside = this.#outside
    const word = forms[position] as KnownForm
    if (word.only >= 0) return word.only
    const beforeLast = forms[position - 2] ?? outside
    const before = forms[position - 1] ?? outside
    const after = forms[position + 1] ?? outside
    const beyond = forms[position + 2] ?? outside
    const scores = this.#scores
    const [s0, s1, s2, s3, s4] = [
      beforeLast.sums[0],
      before.sums[1],
      word.sums[2],
      after.sums[3],
      beyond.sums[4],
    ] as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
    for (let label = 0; label < scores.length; label++) {
      scores[label] =
        (s0[label] as number) +
        (s1[label] as number) +
        (s2[label] as number) +
        (s3[label] as number) +
        (s4[label] as number)
    }
    contextFeatures(this.#features, context, before, word, after, beyond)
    for (const key of this.#features) this.#model.add(key, scores)
    return indexOfMaximum(scores)
  }

  #form(word: string): KnownForm {
    const known = this.#known.get(word)
    if (known) return known
    if (this.#known.size >= maximumKnownForms) this.#known.clear()
    const form = this.#know(word)
    this.#known.set(word, form)
    return form
  }

  #know(word: string): KnownForm {
    const form = describeForm(word, this.#model)
    const sums = offsets.map((offset) => {
      const sum = new Int32Array(this.#model.labels.length)
      for (const key of formFeatures(form, offset)) this.#model.add(key, sum)
      return sum
    })
    return { ...form, sums }
  }
}

function indexOfMaximum(scores: Int32Array): number {
  let best = 0
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] as number) > (scores[best] as number)) best = index
  }
  return best
}
