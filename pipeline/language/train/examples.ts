import type { TreebankSentence } from './conllu.ts'

/** A sentence to learn from: its forms and the number of each one’s label. */
export interface Example {
  forms: string[]
  labels: number[]
}

/** Labels seen fewer times than this are folded into the most frequent one of the same XPOS. */
const leastCount = 5

/** The labels of a treebank, “UPOS XPOS”, the most frequent first. */
export function countLabels(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) {
      counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .map(([label]) => label)
}

/** Turns treebank sentences into examples; words with a label too rare to learn take the commonest of their XPOS. */
export function toExamples(
  sentences: readonly TreebankSentence[],
  labels: readonly string[],
): Example[] {
  const numbers = new Map(labels.map((label, number) => [label, number]))
  const numberOf = (upos: string, xpos: string): number =>
    numbers.get(`${upos} ${xpos}`) ??
    Math.max(
      0,
      labels.findIndex((label) => label.endsWith(` ${xpos}`)),
    )
  return sentences.map(({ words }) => ({
    forms: words.map(({ form }) => form),
    labels: words.map(({ upos, xpos }) => numberOf(upos, xpos)),
  }))
}
