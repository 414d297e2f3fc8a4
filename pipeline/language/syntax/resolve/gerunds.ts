import { GERUND_VERBS, REFRAINING_VERBS } from '../../../lexicon/verb-patterns.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'
import { isVerbal } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { WordConstraint } from './constraint.ts'
import { OBJECT, back, isPhraseOpener } from './neighbours.ts'

/** Where a word in -ing is a verb. */
export const gerunds: readonly WordConstraint[] = [
  {
    id: 'aspect-takes-gerund',
    example: 'States should stop [funding] military raids.',
    of: ['noun', 'adjective'],
    isBroken: ({ tokens, classes }, index) => {
      if (tokens[index]?.text.endsWith('ing') !== true || !OBJECT.has(classes[index + 1] ?? 'stop'))
        return false
      const before = back(classes, index - 1)
      if (isVerbal(classes[before])) return GERUND_VERBS.has(tokens[before]?.lemma ?? '')
      return (
        tokens[index - 1]?.text === 'from' && REFRAINING_VERBS.has(tokens[index - 2]?.lemma ?? '')
      )
    },
    readings: ['gerund'],
    limit: limits.possible,
  },
  {
    id: 'object-of-gerund',
    example: 'The firm spent a decade [turning] disputed reefs into airfields.',
    of: ['noun'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.text.endsWith('ing') === true &&
      classes[index - 1] === 'noun' &&
      isPhraseOpener(classes, index + 1),
    readings: ['gerund'],
    limit: limits.near,
  },
  {
    id: 'opening-gerund',
    example: '[Learning] lessons from the war is important.',
    of: ['noun', 'adjective'],
    isBroken: ({ tokens, classes }, index) =>
      index === 0 &&
      tokens[0]?.text.endsWith('ing') === true &&
      opensObject(tokens, classes, 1) &&
      classes.some((word, at) => at > 1 && (word === 'finite' || word === 'modal')),
    readings: ['gerund'],
    limit: limits.likely,
  },
  {
    id: 'coordinated-gerunds',
    example: 'Designing and [building] dams is a long effort.',
    of: ['noun'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.text.endsWith('ing') === true &&
      classes[index - 1] === 'coordinator' &&
      classes[index - 2] === 'gerund' &&
      OBJECT.has(classes[index + 1] ?? 'stop'),
    readings: ['gerund'],
    limit: limits.possible,
  },
]

/** A determiner, or a plural before a verb in the singular: “lessons … is”; not “Building permits are”. */
function opensObject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (isPhraseOpener(classes, index)) return true
  if (tokens[index]?.xpos !== 'NNS') return false
  const verb = tokens.find((_, at) => at > index && classes[at] === 'finite')
  return verb?.xpos === 'VBZ'
}
