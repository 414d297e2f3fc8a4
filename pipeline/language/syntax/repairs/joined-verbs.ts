import { GERUND_VERBS } from '../../../lexicon/verb-patterns.ts'
import { isKnownNoun, verbBase } from '../../known-words.ts'
import { agree } from './agreement.ts'
import { opensNounPhrase } from './lookups.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** “killed 12 people and wounded dozens”: an adjective in “-ed” before a quantity, behind a past tense. */
export function isJoinedPast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'adjective' || token?.text.endsWith('ed') !== true) return false
  if (classes[index - 1] !== 'coordinator' || verbBase(token.text, 'VBD') === undefined)
    return false
  const next = classes[index + 1]
  const object = next === 'determiner' || next === 'number' || next === 'possessive-pronoun'
  if (!object && !QUANTITIES.has(tokens[index + 1]?.lemma ?? '')) return false
  for (let at = index - 2; at > index - JOINED_REACH; at--) {
    if (classes[at] === 'finite') return tokens[at]?.xpos === 'VBD'
  }
  return false
}

const QUANTITIES = new Set('dozen score hundred thousand million more'.split(' '))

/** “and bars journalists”: two plurals in a row behind a coordinated present tense. */
export function isJoinedPresent(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'noun' || token?.xpos !== 'NNS') return false
  if (classes[index - 1] !== 'coordinator' && classes[index - 1] !== 'comma') return false
  const next = classes[index + 1]
  const object =
    next === 'determiner' || next === 'possessive-pronoun' || tokens[index + 1]?.xpos === 'NNS'
  if (!object || verbBase(token.text, 'VBZ') === undefined) return false
  for (let at = index - 2; at > index - JOINED_REACH; at--) {
    if (classes[at] === 'finite') return /^(?:VBZ|NNS)$/.test(tokens[at]?.xpos ?? '')
    if (classes[at] === 'modal') return false
  }
  return false
}

const JOINED_REACH = 16

/** “stop risking”, “the president risks alienating”: tagged as a noun between its subject and an “-ing” form. */
export function governsGerund(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'noun' || token?.upos !== 'NOUN' || classes[index + 1] !== 'gerund')
    return false
  return (
    classes[index - 1] === 'noun' &&
    GERUND_VERBS.has(token.lemma) &&
    agree(tokens[index - 1], token) &&
    opensNounPhrase(classes[index + 2])
  )
}

/** “Homicides rose by”: a past tense that differs from its participle, tagged as that, without “have” or “be”. */
export function isDistinctPast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (token === undefined || token.text.endsWith('ed')) return false
  const word = classes[index]
  const common = word === 'noun' && token.upos === 'NOUN'
  if (word !== 'participle' && !(common && !isKnownNoun(token.text.toLowerCase()))) return false
  if (verbBase(token.text, 'VBN') !== undefined || verbBase(token.text, 'VBD') === undefined)
    return false
  return classes[index - 1] === 'noun' || classes[index - 1] === 'pronoun'
}
