import { findBase } from './lemma/bases.ts'
import { irregularBase } from './lemma/irregular.ts'
import { vocabulary } from './model/vocabulary.ts'
import { readVocabulary, type Vocabulary } from './tag/vocabulary.ts'

let words: Vocabulary | undefined

/** The words whose parts of speech a dictionary gives; read once. */
export function knownWords(): Vocabulary {
  words ??= readVocabulary(vocabulary)
  return words
}

const NOUN = 1
const VERB = 2

/** Whether the dictionary knows the lower-case form as a noun. */
export const isKnownNoun = (form: string): boolean => ((knownWords().get(form) ?? 0) & NOUN) !== 0

/** The base of a verb of which the form is the inflected form that the Penn tag names; undefined for no known verb. */
export function verbBase(form: string, xpos: VerbTag): string | undefined {
  const lower = form.toLowerCase()
  if (xpos === 'VB' || xpos === 'VBP')
    return ((knownWords().get(lower) ?? 0) & VERB) !== 0 && !INFLECTED.test(lower)
      ? lower
      : undefined
  return irregularBase(xpos, lower) ?? findBase(lower, xpos, knownWords())
}

/** “-ing” forms that the dictionary lists as verbs of their own. */
const INFLECTED = /.{3}ing$/

export type VerbTag = 'VB' | 'VBP' | 'VBZ' | 'VBD' | 'VBN' | 'VBG'
