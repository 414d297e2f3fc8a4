import {
  contextFeatureCount,
  contextFeatures,
  formFeatures,
  offsets,
  previewFeatureCount,
  previewFeatures,
  type Preview,
} from '../tag/features.ts'
import { describeForm, type FormFeatures, type Knowledge } from '../tag/form.ts'
import { labelKinds, readSetting, reverseSetting, walk, type LabelKinds } from '../tag/walk.ts'
import type { Example } from './examples.ts'
import { Perceptron, type AveragedRow } from './perceptron.ts'

/** A form with the keys of its features by offset. */
export interface TrainingForm extends FormFeatures {
  keys: readonly (readonly number[])[]
}

/** One reading that learns: what `Reading` does with stored weights, with weights that move. */
export class Learner {
  readonly #perceptron = new Perceptron()
  readonly #kinds: LabelKinds
  readonly #backward: boolean
  readonly #outside: TrainingForm
  readonly #scores: Float64Array

  constructor(labels: readonly string[], knowledge: Knowledge, backward: boolean) {
    this.#kinds = labelKinds(labels)
    this.#backward = backward
    this.#outside = withKeys(describeForm('', knowledge), backward)
    this.#scores = new Float64Array(labels.length)
  }

  /** Labels a sentence with the weights so far; learns from the truth where `isLearning`. */
  read(
    forms: readonly TrainingForm[],
    example: Example,
    previews: readonly Preview[] | undefined,
    isLearning: boolean,
  ): number[] {
    const setting = readSetting(forms, example.forms.at(-1))
    if (!this.#backward) return this.#walk(forms, example.labels, setting, previews, isLearning)
    const reversed = [forms.toReversed(), example.labels.toReversed()] as const
    return this.#walk(...reversed, reverseSetting(setting), previews, isLearning).reverse()
  }

  #walk(
    forms: readonly TrainingForm[],
    truths: readonly number[],
    setting: ReturnType<typeof readSetting>,
    previews: readonly Preview[] | undefined,
    isLearning: boolean,
  ): number[] {
    const context = new Int32Array(contextFeatureCount + (previews ? previewFeatureCount : 0))
    return walk(forms, setting, this.#kinds, (position, known) => {
      const at = (offset: number) => forms[position + offset] ?? this.#outside
      const word = at(0)
      if (word.only >= 0) return word.only
      const window = { before: at(-1), word, after: at(1), beyond: at(2) }
      contextFeatures(context, known, window)
      const preview = previews?.[position]
      if (preview) previewFeatures(context, preview, known, window)
      const keys = offsets.flatMap((offset, index) => at(offset).keys[index] ?? [])
      keys.push(...context)
      const guess = this.#guess(keys)
      if (isLearning) this.#perceptron.learn(keys, truths[position] ?? 0, guess)
      return guess
    })
  }

  #guess(keys: readonly number[]): number {
    const scores = this.#scores.fill(0)
    this.#perceptron.score(keys, scores)
    let best = 0
    for (const [label, score] of scores.entries()) if (score > (scores[best] ?? 0)) best = label
    return best
  }

  /** The averaged weights worth keeping. */
  averages(leastUpdates: number): AveragedRow[] {
    return this.#perceptron.averages(leastUpdates)
  }
}

/** Adds the keys of a form’s own features. */
export function withKeys(form: FormFeatures, isFirstReading: boolean): TrainingForm {
  return { ...form, keys: offsets.map((offset) => formFeatures(form, offset, isFirstReading)) }
}
