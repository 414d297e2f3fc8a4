import type { VerbConstraint, WordConstraint } from './constraint.ts'
import { governedWords } from './governed-words.ts'
import { lackingVerbs } from './lacking-verbs.ts'
import { listedWords } from './listed-words.ts'
import { rivalVerbs } from './rival-verbs.ts'

/** The constraints upon words; the first that a word breaks, and that a reading meets, counts. */
export const WORD_CONSTRAINTS: readonly WordConstraint[] = [...governedWords, ...listedWords]

/** The constraints upon verbs, one after the other. */
export const VERB_CONSTRAINTS: readonly VerbConstraint[] = [...rivalVerbs, ...lackingVerbs]
