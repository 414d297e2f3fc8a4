import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'
import { repairVerbs } from './lacking-verbs.ts'
import { isListedPast, repairLists } from './lists.ts'
import {
  followsModal,
  followsRelative,
  isBareForm,
  isDemonstrative,
  isInfinitival,
  isNominal,
  isPerfect,
  isPrepositional,
  isVerbalNoun,
} from './neighbours.ts'
import { isFinite, readStretches } from './stretches.ts'
import { baseBehindModal, endsInversion, isControlledTo, isOught } from './base-forms.ts'
import { isGovernedGerund, isListedGerund, headsSubject } from './gerunds.ts'
import { isJoinedPast, isJoinedPresent, governsGerund, isDistinctPast } from './joined-verbs.ts'
import { isBareSubject } from './bare-subjects.ts'
import {
  isPlural,
  isNoPast,
  isNoPresent,
  isNoParticiple,
  describesThose,
  isPredicateAdjective,
} from './no-verbs.ts'
import { isThinkingVerb } from './thinking-verbs.ts'
import { repairVerbless } from './verbless.ts'

/**
 * Corrects classes that the clause as a whole rules out and that a tagger, which sees few words at a time,
 * gets wrong: “repeated” as a participle where a clause lacks its verb, “fears that” as a noun, “their pay” as
 * a verb. Changes `classes` in place.
 */
export function repairClasses(tokens: readonly Token[], classes: WordClass[]): void {
  for (let index = 0; index < tokens.length; index++) {
    if (NEVER_REPAIRED.has(classes[index] ?? 'other')) continue
    const base = baseBehindModal(tokens, classes, index)
    if (base >= 0) classes[base] = 'base'
    else if (isOught(tokens, index)) classes[index] = 'modal'
    else if (endsInversion(tokens, classes, index)) classes[index] = 'base'
    else if (isControlledTo(tokens, classes, index)) {
      classes[index] = 'to'
      classes[index + 1] = 'base'
    } else if (isListedGerund(tokens, classes, index)) classes[index] = 'gerund'
    else if (isPlural(tokens, classes, index)) classes[index] = 'noun'
    else if (isBareSubject(tokens, classes, index)) classes[index] = 'noun'
    else if (isNoPast(tokens, classes, index)) classes[index] = 'noun'
    else if (isNoPresent(tokens, classes, index)) classes[index] = 'noun'
    else if (describesThose(tokens, classes, index)) classes[index] = 'participle'
    else if (isJoinedPast(tokens, classes, index)) classes[index] = 'finite'
    else if (governsGerund(tokens, classes, index)) classes[index] = 'finite'
    else if (isNoParticiple(tokens, classes, index)) classes[index] = 'adjective'
    else if (isGovernedGerund(tokens, classes, index)) classes[index] = 'gerund'
    else if (headsSubject(tokens, classes, index)) classes[index] = 'noun'
    else if (isPredicateAdjective(tokens, classes, index)) classes[index] = 'adjective'
    else if (isDistinctPast(tokens, classes, index)) classes[index] = 'finite'
    else if (isNominal(tokens, classes, index)) classes[index] = 'noun'
    else if (isThinkingVerb(tokens, classes, index)) classes[index] = 'finite'
    else if (isPerfect(tokens, classes, index)) classes[index] = 'participle'
    else if (isDemonstrative(tokens, classes, index)) classes[index] = 'determiner'
    else if (isInfinitival(tokens, classes, index)) classes[index] = 'to'
    else if (isBareForm(tokens, classes, index)) classes[index] = 'base'
    else if (followsRelative(tokens, classes, index)) classes[index] = 'finite'
    else if (isVerbalNoun(tokens, classes, index)) classes[index] = 'noun'
    else if (followsModal(classes, index)) classes[index] = 'base'
    else if (isPrepositional(tokens, classes, index)) classes[index] = 'preposition'
  }
  const hasVerb = classes.some((_, index) => isFinite(classes, index))
  for (const stretch of readStretches(tokens, classes)) {
    repairLists(tokens, classes, stretch)
    repairVerbs(tokens, classes, stretch, hasVerb)
    repairVerbless(tokens, classes, stretch)
  }
  for (let index = 0; index < tokens.length; index++) {
    if (isListedPast(tokens, classes, index) || isJoinedPresent(tokens, classes, index))
      classes[index] = 'finite'
  }
}

/** Classes that no rule for single words changes. */
const NEVER_REPAIRED: ReadonlySet<WordClass> = new Set([
  'comma',
  'stop',
  'determiner',
  'possessive-pronoun',
  'possessive',
  'pronoun',
  'coordinator',
  'number',
  'hyphen',
  'quote',
])
