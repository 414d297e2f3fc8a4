import { synonymousNouns, synonymousVerbs, unspecificNouns } from './lexicon/synonyms.ts'

/** From which likeness on two objects count as the same. */
export const sameObject = 0.6

/** Whether two actions’ verbs say the same. */
export const sameVerb = (action: string, other: string): boolean =>
  action === other || synonymousVerbs(action, other)

/** What share of the shorter list of words the other has too, as they are or as synonyms; vague words do not count. */
export function objectLikeness(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0 || others.length === 0) return 0
  const shared = words.filter((one) => others.some((word) => synonymousNouns(one, word)))
  const specific = shared.filter((word) => !unspecificNouns.has(word))
  return specific.length / Math.min(words.length, others.length)
}
