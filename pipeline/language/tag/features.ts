import type { FormFeatures } from './form.ts'
import { mix } from './hash.ts'

/** Hashes are cut to this many bits: few enough to store compactly, enough for collisions to be rare. */
const keyBits = 26

const key = (template: number, a: number, b = 0, c = 0): number =>
  mix(template, a, b, c) >>> (32 - keyBits)

/** The positions whose words say something by themselves, relative to the word that is tagged. */
export const offsets = [-2, -1, 0, 1, 2] as const
export type Offset = (typeof offsets)[number]

/**
 * The features of a word at `offset` that depend upon its form alone. Their weights can be added once
 * for each form and kept.
 */
export function formFeatures(form: FormFeatures, offset: Offset): number[] {
  const base = 40 * (offset + 3)
  const { suffixes, prefixes } = form
  const near = [
    key(base, form.word),
    key(base + 1, form.ambiguity),
    key(base + 2, form.shape),
    key(base + 3, suffixes[2]),
    key(base + 22, form.dictionary),
  ]
  if (offset === -2 || offset === 2) return near
  near.push(
    key(base + 4, suffixes[1]),
    key(base + 5, form.stem, form.ambiguity),
    key(base + 6, form.case, form.ambiguity),
    key(base + 7, suffixes[3]),
  )
  if (offset !== 0) return near
  near.push(
    key(base + 8, 0),
    key(base + 9, suffixes[0]),
    key(base + 10, suffixes[4]),
    key(base + 11, prefixes[0]),
    key(base + 12, prefixes[1]),
    key(base + 13, prefixes[2]),
    key(base + 14, prefixes[3]),
    key(base + 15, form.shape, suffixes[2]),
    key(base + 16, form.exact),
    key(base + 17, form.stem, suffixes[1]),
    key(base + 18, form.length, form.case),
    key(base + 19, suffixes[1], prefixes[1]),
    key(base + 20, form.case, form.word),
    key(base + 21, form.case, suffixes[1]),
    key(base + 23, form.case, form.dictionary),
    key(base + 24, form.dictionary, suffixes[1]),
  )
  return near
}

/** What the tagger knows at a word beside the words: the labels before it, and the sentence. */
export interface Context {
  /** Labels of the word before and of the one before that; `boundary` before the first. */
  previous: number
  beforePrevious: number
  /** The label and the word’s hash of the nearest word before that is no adverb and no punctuation. */
  head: number
  headWord: number
  /** The label of the nearest verb or auxiliary before; `boundary` where there is none. */
  verb: number
  /** 0 in running text, 1 under title capitals, 2 in a sentence of capitals; plus 4 at its first word. */
  mode: number
  /** Whether the sentence ends as a question. */
  question: number
}

/** The number of features that `contextFeatures` writes. */
export const contextFeatureCount = 28

/** Writes the features that depend upon several words or upon the labels before into `out`. */
export function contextFeatures(
  out: Int32Array,
  context: Context,
  before: FormFeatures,
  word: FormFeatures,
  after: FormFeatures,
  beyond: FormFeatures,
): void {
  const { previous, beforePrevious, head, headWord, verb, mode } = context
  const a = word.sort
  const b = after.sort
  out[0] = key(1, previous)
  out[1] = key(2, previous, beforePrevious)
  out[2] = key(3, previous, word.word)
  out[3] = key(4, previous, word.suffixes[2])
  out[4] = key(5, previous, a)
  out[5] = key(6, previous, b)
  out[6] = key(7, previous, a, b)
  out[7] = key(8, previous, beforePrevious, a)
  out[8] = key(9, beforePrevious)
  out[9] = key(10, before.word, word.word)
  out[10] = key(11, word.word, after.word)
  out[11] = key(12, a, b)
  out[12] = key(13, a, b, beyond.sort)
  out[13] = key(14, before.word, a)
  out[14] = key(15, a, after.word)
  out[15] = key(16, head, a)
  out[16] = key(17, headWord, a)
  out[17] = key(18, head, word.suffixes[1])
  out[18] = key(19, verb, a)
  out[19] = key(20, verb, previous, a)
  out[20] = key(21, mode, word.case, word.word)
  out[21] = key(22, mode, word.case)
  out[22] = key(23, mode, word.case, word.suffixes[1])
  out[23] = key(24, mode, word.case, word.stem)
  out[24] = key(25, mode, word.case, b)
  out[25] = key(26, context.question, verb, a)
  out[26] = key(27, mode, word.case, word.ambiguity)
  out[27] = key(28, previous, after.word)
}

/** What a first reading, from the sentence’s end backwards, made of a word and of those behind it. */
export interface Preview {
  own: number
  next: number
  afterNext: number
  /** The label of the nearest verb or auxiliary behind; `boundary` where there is none. */
  verb: number
}

/** The number of features that `previewFeatures` writes. */
export const previewFeatureCount = 14

/** Writes the features that depend upon a first reading into `out`, behind those of the context. */
export function previewFeatures(
  out: Int32Array,
  { own, next, afterNext, verb }: Preview,
  context: Context,
  word: FormFeatures,
): void {
  const { previous } = context
  const a = word.sort
  const at = contextFeatureCount
  out[at] = key(401, own)
  out[at + 1] = key(402, own, a)
  out[at + 2] = key(403, own, previous)
  out[at + 3] = key(404, next, a)
  out[at + 4] = key(405, previous, next)
  out[at + 5] = key(406, previous, a, next)
  out[at + 6] = key(407, next, afterNext, a)
  out[at + 7] = key(408, verb, a)
  out[at + 8] = key(409, verb, context.verb, a)
  out[at + 9] = key(410, word.word, next)
  out[at + 10] = key(411, own, next, previous)
  out[at + 11] = key(412, own, word.word)
  out[at + 12] = key(413, verb, previous, own)
  out[at + 13] = key(414, context.head, a, next)
}
