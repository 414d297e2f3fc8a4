import type { Item } from './nominal-items.ts'
import type { ParseState } from './frames.ts'

/** Whether no preposition governs the phrase. */
export const isUngoverned = (state: ParseState, item: Item): boolean =>
  state.nounPhrases[item.phrase]?.preposition === null

/** A phrase with those that are coordinated with it. */
export function withConjuncts(state: ParseState, root: number, items: Item[]): number[] {
  const phrases = [root]
  for (const { phrase } of items) {
    if (phrase !== root && state.nounPhrases[phrase]?.conjunctOf === root) phrases.push(phrase)
  }
  return phrases
}
