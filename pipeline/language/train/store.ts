import type { StoredLemmas } from '../lemma/model.ts'
import type { Knowledge } from '../tag/form.ts'
import type { Lexicon } from '../tag/lexicon.ts'
import type { StoredTagger } from '../tag/tagger.ts'
import type { StoredWeights } from '../tag/weights.ts'
import type { AveragedRow } from './perceptron.ts'
import type { TrainedTagger } from './tagger.ts'

/** Weights that are stored below these sizes, of 127, are left out: they cost more room than they are worth. */
const leastBackward = 20
const leastForward = 16

/** Packs a trained tagger into the form that `Tagger` reads. */
export function storeTagger(
  labels: readonly string[],
  { backward, forward }: TrainedTagger,
  { lexicon, closed }: Knowledge,
): StoredTagger {
  return {
    labels,
    backward: storeWeights(backward, leastBackward),
    forward: storeWeights(forward, leastForward),
    lexicon: encodeBase64(lexiconBytes(lexicon)),
    closed: encodeBase64(closedBytes(closed)),
  }
}

/** Packs weights by square-root companding: the sign times the root of the size, the greatest being 127. */
function storeWeights(rows: readonly AveragedRow[], least: number): StoredWeights {
  const greatest = rows
    .flatMap((row) => row.weights)
    .reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  const compand = (weight: number): number =>
    Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / greatest))
  const kept = rows
    .map(({ key, weights }) => ({
      key,
      weights: weights
        .map(({ label, weight }) => ({ label, value: compand(weight) }))
        .filter(({ value }) => Math.abs(value) >= least),
    }))
    .filter(({ weights }) => weights.length > 0)
  const weights = kept.flatMap((row) => row.weights)
  return {
    keys: encodeBase64(differences(kept.map(({ key }) => key))),
    sizes: encodeBase64(kept.map((row) => row.weights.length)),
    labels: encodeBase64(weights.map(({ label }) => label)),
    values: encodeBase64(weights.map(({ value }) => value & 255)),
  }
}

/** The TypeScript module that holds what was learned. */
export function renderModule(tagger: StoredTagger, lemmas: StoredLemmas): string {
  return [
    '// Written by pipeline/language/train/train.ts. Derived from UD English EWT and GUM, CC BY-SA 4.0: see LICENSE.md.',
    "import type { StoredLemmas } from '../lemma/model.ts'",
    "import type { StoredTagger } from '../tag/tagger.ts'",
    '',
    `export const tagger: StoredTagger = ${JSON.stringify(tagger, null, 2)}`,
    '',
    `export const lemmas: StoredLemmas = ${JSON.stringify(lemmas, null, 2)}`,
    '',
  ].join('\n')
}

function differences(keys: readonly number[]): number[] {
  const bytes: number[] = []
  let before = 0
  for (const key of keys) {
    let difference = key - before
    before = key
    while (difference > 127) {
      bytes.push((difference & 127) | 128)
      difference >>>= 7
    }
    bytes.push(difference)
  }
  return bytes
}

function lexiconBytes(lexicon: Lexicon): number[] {
  const entries = [...lexicon].sort(([one], [other]) => one - other)
  return entries.flatMap(([hash, { ambiguity, only }]) => {
    const bytes = Buffer.alloc(7)
    bytes.writeInt32LE(hash)
    bytes.writeUInt16LE(ambiguity, 4)
    bytes.writeUInt8(only + 1, 6)
    return [...bytes]
  })
}

function closedBytes(closed: ReadonlySet<number>): number[] {
  return [...closed].flatMap((hash) => {
    const bytes = Buffer.alloc(4)
    bytes.writeInt32LE(hash)
    return [...bytes]
  })
}

function encodeBase64(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64')
}
