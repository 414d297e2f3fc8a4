import type { Preview } from '../tag/features.ts'
import type { Knowledge } from '../tag/form.ts'
import { previewsOf } from '../tag/preview.ts'
import { labelKinds } from '../tag/walk.ts'
import type { Example } from './examples.ts'
import { FormSource, recapitalise } from './forms.ts'
import { Learner } from './learner.ts'
import { meanOf } from './mean.ts'
import type { AveragedRow } from './perceptron.ts'
import { createRandom, shuffle } from './random.ts'

const seed = 20
/** One reading learns in several orders, each drawn by its own seed; chance leaves its mark on one order alone. */
const seeds = [seed, seed + 1, seed + 2]
const backwardEpochs = 4
const forwardEpochs = 3
/** Features that were moved fewer times than this are left out: what they know is chance. */
const leastUpdates = 3
/** The examples are dealt to so many hands; each is previewed by a reading that learned from the others. */
const hands = 2

/** An example with what a first reading made of it. */
interface PreviewedExample extends Example {
  previews?: Preview[]
}

export interface TrainedTagger {
  backward: AveragedRow[]
  forward: AveragedRow[]
}

export interface Training {
  labels: readonly string[]
  knowledge: Knowledge
  /** Is told what is under way. */
  report: (message: string) => void
}

/** Learns the weights of both readings. */
export function trainTagger(examples: readonly Example[], training: Training): TrainedTagger {
  const copies = recapitalise(examples, createRandom(seed))
  const all = [...examples, ...copies]
  const forwardExamples = previewByOthers(all, training)
  return {
    backward: learnInOrders(all, training, true, backwardEpochs),
    forward: learnInOrders(forwardExamples, training, false, forwardEpochs),
  }
}

/** The mean of what is learned in each order (bagging, Breiman 1996): of features that most orders know. */
function learnInOrders(
  examples: readonly PreviewedExample[],
  training: Training,
  isBackward: boolean,
  epochs: number,
): AveragedRow[] {
  return meanOf(
    seeds.map((one) => learn(examples, training, isBackward, epochs, one).averages(leastUpdates)),
  )
}

/** Previews each example by a reading that has not learned from it: else the previews would be too good. */
function previewByOthers(examples: readonly Example[], training: Training): PreviewedExample[] {
  const kinds = labelKinds(training.labels)
  const previewed: PreviewedExample[] = []
  for (let hand = 0; hand < hands; hand++) {
    const others = examples.filter((_, index) => index % hands !== hand)
    const learner = learn(others, training, true, backwardEpochs)
    const source = new FormSource(others, training.knowledge, createRandom(seed))
    for (const example of examples.filter((_, index) => index % hands === hand)) {
      const labels = learner.read(source.plain(example.forms), example, undefined, false)
      previewed.push({ ...example, previews: previewsOf(labels, kinds) })
    }
  }
  return previewed
}

function learn(
  examples: readonly PreviewedExample[],
  { labels, knowledge, report }: Training,
  isBackward: boolean,
  epochs: number,
  ofOrder = seed,
): Learner {
  const random = createRandom(ofOrder)
  const learner = new Learner(labels, knowledge, isBackward)
  const source = new FormSource(examples, knowledge, random)
  const order = [...examples]
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let right = 0
    let words = 0
    for (const example of order) {
      const guesses = learner.read(source.masked(example.forms), example, example.previews, true)
      right += guesses.filter((guess, index) => guess === example.labels[index]).length
      words += guesses.length
    }
    const direction = isBackward ? 'backward' : 'forward'
    report(`${direction}, epoch ${epoch}: ${((100 * right) / words).toFixed(2)}% of labels right`)
  }
  return learner
}
