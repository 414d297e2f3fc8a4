import {
  contextFeatureCount,
  contextFeatures,
  formFeatures,
  mostFormFeatures as mostOfOneForm,
  offsets,
  type Offset,
  previewFeatureCount,
  previewFeatures,
  type Preview,
} from '../tag/features.ts'
import { describeForm, type FormFeatures, type Knowledge } from '../tag/form.ts'
import { labelKinds, readSetting, reverseSetting, walk, type LabelKinds } from '../tag/walk.ts'
import type { Example } from './examples.ts'
import { Perceptron, type AveragedRow } from './perceptron.ts'

/** A form that a learner is to read; `rows`, by offset, are filled by the learner that reads it. */
export interface TrainingForm extends FormFeatures {
  rows: (Int32Array | undefined)[]
}

/** More than the features that five forms bring by themselves. */
const mostFormFeatures = 128

/** By how much the true label must outscore the others before nothing is learned from a word. */
const margin = 40

/** One reading that learns: what `Reading` does with stored weights, with weights that move. */
export class Learner {
  readonly #perceptron = new Perceptron()
  readonly #kinds: LabelKinds
  readonly #backward: boolean
  readonly #outside: TrainingForm
  readonly #scores: Float64Array
  readonly #rows = new Int32Array(mostFormFeatures)
  readonly #keys = new Int32Array(mostOfOneForm)
  #rowCount = 0

  constructor(labels: readonly string[], knowledge: Knowledge, backward: boolean) {
    this.#kinds = labelKinds(labels)
    this.#backward = backward
    this.#outside = { ...describeForm('', knowledge), rows: [] }
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
      this.#rowCount = 0
      for (const offset of offsets) this.#addRows(at(offset), offset)
      this.#score(context)
      const guess = indexOfMaximum(this.#scores)
      if (isLearning) this.#learn(context, truths[position] ?? 0)
      return guess
    })
  }

  #addRows(form: TrainingForm, offset: Offset): void {
    const rows = (form.rows[offset + 2] ??= this.#makeRows(form, offset))
    this.#rows.set(rows, this.#rowCount)
    this.#rowCount += rows.length
  }

  #makeRows(form: TrainingForm, offset: Offset): Int32Array {
    const count = formFeatures(this.#keys, form, offset, this.#backward)
    return this.#keys.subarray(0, count).map((key) => this.#perceptron.rowFor(key))
  }

  #score(keys: Int32Array): void {
    this.#perceptron.score(this.#rows, this.#rowCount, keys, this.#scores.fill(0))
  }

  /** Learns from a word that was scored, unless its truth outscores all other labels by the margin. */
  #learn(keys: Int32Array, truth: number): void {
    this.#scores[truth] = (this.#scores[truth] ?? 0) - margin
    const rival = indexOfMaximum(this.#scores)
    this.#perceptron.learn(this.#rows, this.#rowCount, keys, truth, rival)
  }

  /** The averaged weights worth keeping. */
  averages(leastUpdates: number): AveragedRow[] {
    return this.#perceptron.averages(leastUpdates)
  }
}

function indexOfMaximum(scores: Float64Array): number {
  let best = 0
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  }
  return best
}
