import { contextFeatureCount, contextFeatures, formFeatures, offsets } from '../tag/features.ts'
import { describeForm, type FormFeatures, type Knowledge } from '../tag/form.ts'
import { labelKinds, walk } from '../tag/walk.ts'
import type { Example } from './examples.ts'
import { Perceptron, type AveragedRow } from './perceptron.ts'
import { createRandom, shuffle } from './random.ts'

const epochs = 6
const leastUpdates = 3
const leastWeight = 0.1

/** A form with the keys of its features by offset. */
interface TrainingForm extends FormFeatures {
  keys: readonly (readonly number[])[]
}

/** Learns the tagger’s weights. `report` is told how many labels of each epoch were guessed right. */
export function trainTagger(
  examples: readonly Example[],
  labels: readonly string[],
  knowledge: Knowledge,
  report: (epoch: number, accuracy: number) => void,
): AveragedRow[] {
  const perceptron = new Perceptron()
  const learn = createLearner(perceptron, labels, knowledge)
  const order = [...examples]
  const random = createRandom(20)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let right = 0
    let words = 0
    for (const example of order) {
      right += learn(example)
      words += example.forms.length
    }
    report(epoch, right / words)
  }
  return perceptron.averages(leastUpdates, leastWeight)
}

/** A function that learns from one sentence and returns how many of its labels were guessed right. */
function createLearner(perceptron: Perceptron, labels: readonly string[], knowledge: Knowledge) {
  const kinds = labelKinds(labels)
  const known = new Map<string, TrainingForm>()
  const outside = describe('', knowledge)
  const form = (text: string): TrainingForm => {
    const found = known.get(text) ?? describe(text, knowledge)
    known.set(text, found)
    return found
  }
  const scores = new Float64Array(labels.length)
  const context = new Int32Array(contextFeatureCount)

  return (example: Example): number => {
    const forms = example.forms.map(form)
    let right = 0
    walk(forms, example.forms.at(-1) === '?', kinds, (position, known) => {
      const word = forms[position] ?? outside
      if (word.only >= 0) {
        right++
        return word.only
      }
      const at = (offset: number) => forms[position + offset] ?? outside
      contextFeatures(context, known, at(-1), word, at(1), at(2))
      const keys = offsets.flatMap((offset, index) => at(offset).keys[index] ?? [])
      keys.push(...context)
      scores.fill(0)
      perceptron.score(keys, scores)
      const guess = scores.indexOf(Math.max(...scores))
      const truth = example.labels[position] ?? 0
      perceptron.learn(keys, truth, guess)
      if (guess === truth) right++
      return guess
    })
    return right
  }
}

function describe(text: string, knowledge: Knowledge): TrainingForm {
  const form = describeForm(text, knowledge)
  return { ...form, keys: offsets.map((offset) => formFeatures(form, offset)) }
}
