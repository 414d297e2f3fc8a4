import type { Token } from '../../types.ts'
import type { Words } from '../verb-readings.ts'
import type { WordClass } from '../word-classes.ts'

/** The last index up to `index` that holds no adverb and no “not”. */
export function back(classes: readonly WordClass[], index: number): number {
  let at = index
  while (at > index - 4 && (classes[at] === 'adverb' || classes[at] === 'not')) at--
  return at
}

/** Whether a noun phrase that no noun can stand before begins at `index`. */
export const isPhraseOpener = (classes: readonly WordClass[], index: number): boolean =>
  classes[index] === 'determiner' ||
  classes[index] === 'possessive-pronoun' ||
  (classes[index] === 'participle' && classes[index + 1] === 'noun')

/** What an object can begin with. */
export const OBJECT: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'participle',
  'determiner',
  'possessive-pronoun',
  'number',
  'currency',
])

/** A present tense that has the form of the base: “share” for “they share”. */
export const isPlainPresent = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.xpos === 'VBP' && tokens[index].upos === 'VERB'

export const isPastLikeBase = ({ xpos, text, lemma }: Token): boolean =>
  (xpos === 'VBN' || xpos === 'VBD') && text.toLowerCase() === lemma
