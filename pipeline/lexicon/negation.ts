import { wordSet } from './word-list.ts'

/** Adverbs that deny the clause. */
export const negatingAdverbs = wordSet(
  `not n't never hardly scarcely barely rarely seldom nowhere neither nor little`,
)

/** Determiners and pronouns that deny it, as or in the subject or the object. */
export const negatingDeterminers = wordSet(
  'no none nothing nobody no-one neither few little nowhere',
)
