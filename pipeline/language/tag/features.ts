import type { FormFeatures } from './form.ts'
import { keyBits, mix } from './hash.ts'

const key = (template: number, a: number, b = 0, c = 0): number =>
  mix(template, a, b, c) >>> (32 - keyBits)

/** The positions whose words say something by themselves, relative to the word that is labelled. */
export const offsets = [-2, -1, 0, 1, 2] as const
export type Offset = (typeof offsets)[number]

/** The most features that `formFeatures` writes. */
export const mostFormFeatures = 25

/**
 * Writes the features of a word at `offset` that depend upon its form alone into `out`, and says how many they are.
 * Their weights can be added once for each form and kept. A first reading does with few of them.
 */
export function formFeatures(
  out: Int32Array,
  form: FormFeatures,
  offset: Offset,
  isFirstReading: boolean,
): number {
  const base = 40 * (offset + 3)
  const { dictionary, ending2 } = form
  out[0] = key(base, form.word)
  out[1] = key(base + 1, form.sort)
  out[2] = key(base + 2, form.ending3)
  if (offset === -2 || offset === 2) return 3
  out[3] = key(base + 3, dictionary)
  out[4] = key(base + 4, form.shape)
  out[5] = key(base + 5, ending2)
  out[6] = key(base + 6, form.case, form.ambiguity)
  if (offset !== 0) {
    if (isFirstReading) return 7
    out[7] = key(base + 7, form.ending4)
    out[8] = key(base + 8, form.stem)
    return 9
  }
  out[7] = key(base + 7, form.ending4)
  out[8] = key(base + 8, form.stem, form.ambiguity)
  out[9] = key(base + 9, 0)
  out[10] = key(base + 10, form.ending5)
  out[11] = key(base + 11, form.beginning3)
  out[12] = key(base + 12, form.case, ending2)
  out[13] = key(base + 13, form.case, form.word)
  out[14] = key(base + 14, form.case, dictionary)
  out[15] = key(base + 15, dictionary, ending2)
  if (isFirstReading) return 16
  out[16] = key(base + 16, form.ending1)
  out[17] = key(base + 17, form.beginning1)
  out[18] = key(base + 18, form.beginning2)
  out[19] = key(base + 19, form.beginning4)
  out[20] = key(base + 20, form.shape, form.ending3)
  out[21] = key(base + 21, form.exact)
  out[22] = key(base + 22, form.stem, ending2)
  out[23] = key(base + 23, form.length, form.case)
  out[24] = key(base + 24, ending2, form.beginning2)
  return 25
}

/** What is known at a word beside the words: the labels before it, and the sentence. */
export interface Context {
  /** Labels of the word before and of the one before that; `boundary` before the first. */
  previous: number
  beforePrevious: number
  /** The label and the word’s hash of the nearest word before that is no adverb and no punctuation. */
  head: number
  headWord: number
  /** The label and the word’s hash of the nearest verb or auxiliary before; `boundary` where there is none. */
  verb: number
  verbWord: number
  /** What stood between that verb and the word, as bits of `LabelKinds.between`. */
  sinceVerb: number
  /** 0 in running text, 1 under title capitals, 2 in a sentence of capitals; plus 4 at its first word. */
  mode: number
  /** Whether the sentence ends as a question. */
  question: number
}

/** A word’s neighbours: the one before, itself, the one after, and the one beyond. */
export interface Window {
  before: FormFeatures
  word: FormFeatures
  after: FormFeatures
  beyond: FormFeatures
}

/** The number of features that `contextFeatures` writes. */
export const contextFeatureCount = 17

/** Writes the features that depend upon several words or upon the labels before into `out`. */
export function contextFeatures(out: Int32Array, context: Context, window: Window): void {
  const { previous, beforePrevious, mode } = context
  const { before, word, after, beyond } = window
  const a = word.sort
  const b = after.sort
  out[0] = key(1, previous)
  out[1] = key(2, previous, beforePrevious)
  out[2] = key(3, previous, word.word)
  out[3] = key(4, previous, word.ending3)
  out[4] = key(5, previous, a)
  out[5] = key(6, previous, b)
  out[6] = key(7, previous, beforePrevious, a)
  out[7] = key(8, before.word, word.word)
  out[8] = key(9, word.word, after.word)
  out[9] = key(10, a, b)
  out[10] = key(11, a, b, beyond.sort)
  out[11] = key(12, before.word, a)
  out[12] = key(13, a, after.word)
  out[13] = key(14, context.headWord, a)
  out[14] = key(15, context.verb, context.sinceVerb, a)
  out[15] = key(16, mode, word.case, word.word)
  out[16] = key(17, mode, word.case, word.ending2)
}

/** What a first reading, from the sentence’s end backwards, made of a word and of those behind it. */
export interface Preview {
  own: number
  /** Whether the first reading was certain of it. */
  isCertain: boolean
  next: number
  afterNext: number
  /** The label of the nearest verb or auxiliary behind; `boundary` where there is none. */
  verb: number
  /** What stands between the word and that verb, as bits of `LabelKinds.between`. */
  untilVerb: number
}

/** The number of features that `previewFeatures` writes. */
export const previewFeatureCount = 26

/** Writes the features of a second reading, which knows the first, into `out`, behind those of the context. */
export function previewFeatures(
  out: Int32Array,
  { own, next, afterNext, verb, untilVerb }: Preview,
  context: Context,
  { word, after }: Window,
): void {
  const { previous, head, mode } = context
  const a = word.sort
  const b = after.sort
  const at = contextFeatureCount
  out[at] = key(401, own)
  out[at + 1] = key(402, own, a)
  out[at + 2] = key(403, own, previous)
  out[at + 3] = key(404, next, a)
  out[at + 4] = key(405, previous, next)
  out[at + 5] = key(406, previous, a, next)
  out[at + 6] = key(407, next, afterNext, a)
  out[at + 7] = key(408, verb, untilVerb, a)
  out[at + 8] = key(409, verb * 32 + untilVerb, context.verb * 32 + context.sinceVerb, a)
  out[at + 9] = key(410, word.word, next)
  out[at + 10] = key(411, own, next, previous)
  out[at + 11] = key(412, own, word.word)
  out[at + 12] = key(413, verb, previous, own)
  out[at + 13] = key(414, head, a, next)
  out[at + 14] = key(415, previous, a, b)
  out[at + 15] = key(416, context.beforePrevious)
  out[at + 16] = key(417, head, a)
  out[at + 17] = key(418, head, word.ending2)
  out[at + 18] = key(419, context.verb, previous, a)
  out[at + 19] = key(420, context.verbWord, context.sinceVerb, a)
  out[at + 20] = key(421, mode, word.case, a)
  out[at + 21] = key(422, mode, word.case)
  out[at + 22] = key(423, mode, word.case, next)
  out[at + 23] = key(424, context.question, context.verb, a)
  out[at + 24] = key(425, previous, after.word)
  out[at + 25] = key(426, context.sinceVerb, untilVerb, a)
}
