import { CLAUSE_NOUNS } from '../../../lexicon/attribution.ts'
import { isFinite } from '../stretches.ts'
import type { WordClass } from '../word-classes.ts'
import { isVerbal } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { WordConstraint } from './constraint.ts'

/** Where “that” opens a clause. */
export const thatWords: readonly WordConstraint[] = [
  {
    id: 'that-opens-clause',
    example: 'Ensure [that] policies and plans are reviewed.',
    of: ['determiner'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.lemma === 'that' &&
      isVerbal(classes[index - 1]) &&
      lacksSubject(classes, index),
    readings: ['subordinator'],
    limit: limits.likely,
  },
  {
    id: 'that-says-what',
    example: 'Suggestions [that] government bodies such as banks should help failed.',
    of: ['determiner'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.lemma === 'that' &&
      CLAUSE_NOUNS.has(tokens[index - 1]?.lemma ?? '') &&
      classes[index - 2] !== 'preposition' &&
      classes.indexOf('modal', index) > index,
    readings: ['subordinator'],
    limit: limits.certain,
  },
]

/** Whether the first finite verb behind `index` comes before any word that could open its clause. */
function lacksSubject(classes: readonly WordClass[], index: number): boolean {
  const verb = classes.findIndex((_, at) => at > index && isFinite(classes, at))
  return verb > index && !classes.slice(index, verb).some((word) => OPENS_CLAUSE.has(word))
}

const OPENS_CLAUSE: ReadonlySet<WordClass> = new Set([
  'subordinator',
  'wh',
  'comma',
  'semicolon',
  'colon',
  'pronoun',
])
