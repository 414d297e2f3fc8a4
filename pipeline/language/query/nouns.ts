import { singularOf } from '../index.ts'
import type { Sentence, Token } from '../types.ts'

/** The lower-case lemma of a noun phrase’s head; empty where there is no such phrase. */
export const headLemma = ({ tokens, nounPhrases }: Sentence, phrase: number | undefined): string =>
  (tokens[nounPhrases[phrase ?? -1]?.head ?? -1]?.lemma ?? '').toLowerCase()

/** The singular of a word as a noun, in lower case, whatever its tag. */
export const nounLemma = ({ text, lemma, xpos }: Token): string =>
  xpos === 'NNS' ? lemma.toLowerCase() : singularOf(text.toLowerCase())

/** Whether two noun phrases belong to one coordination: “Kenya” and “Uganda” in “Kenya, Chad and Uganda”. */
export function areCoordinated({ nounPhrases }: Sentence, one: number, other: number): boolean {
  const first = (phrase: number): number => nounPhrases[phrase]?.conjunctOf ?? phrase
  return one !== other && first(one) === first(other)
}
