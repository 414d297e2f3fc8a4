import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'
import { isBareSubject } from './bare-subjects.ts'
import { baseBehindModal, endsInversion, isControlledBase, isControlledTo } from './base-forms.ts'
import { headsSubject, isGovernedGerund, isListedGerund } from './gerunds.ts'
import { governsGerund, isDistinctPast, isJoinedPast, isJoinedPresent } from './joined-verbs.ts'
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
import {
  describesThose,
  isNoParticiple,
  isNoPast,
  isNoPresent,
  isPlural,
  isPredicateAdjective,
} from './no-verbs.ts'
import { isFinite, readStretches } from './stretches.ts'
import { isThinkingVerb } from './thinking-verbs.ts'
import { repairVerbless } from './verbless.ts'

/** Whether the word at `index` is to be read otherwise. */
type Question = (tokens: readonly Token[], classes: readonly WordClass[], index: number) => boolean

/** What a word of each class is read as instead: the first whose question holds. Other classes stay as they are. */
const REPAIRS: ReadonlyMap<WordClass, readonly (readonly [WordClass, Question])[]> = new Map([
  [
    'noun',
    [
      ['base', endsInversion],
      ['gerund', isListedGerund],
      ['finite', governsGerund],
      ['gerund', isGovernedGerund],
      ['finite', isDistinctPast],
      ['finite', isThinkingVerb],
      ['base', isBareForm],
      ['finite', followsRelative],
    ],
  ],
  [
    'adjective',
    [
      ['base', isControlledBase],
      ['gerund', isListedGerund],
      ['finite', isJoinedPast],
      ['gerund', isGovernedGerund],
      ['participle', isPerfect],
      ['base', followsModal],
    ],
  ],
  [
    'finite',
    [
      ['noun', isPlural],
      ['noun', isNoPast],
      ['noun', isNoPresent],
      ['participle', describesThose],
      ['noun', isNominal],
    ],
  ],
  [
    'base',
    [
      ['noun', isBareSubject],
      ['noun', isNoPresent],
      ['noun', isNominal],
    ],
  ],
  [
    'participle',
    [
      ['adjective', isNoParticiple],
      ['adjective', isPredicateAdjective],
      ['finite', isDistinctPast],
    ],
  ],
  [
    'gerund',
    [
      ['noun', headsSubject],
      ['noun', isVerbalNoun],
    ],
  ],
  [
    'preposition',
    [
      ['to', isControlledTo],
      ['to', isInfinitival],
    ],
  ],
  ['particle', [['preposition', isPrepositional]]],
  ['wh', [['determiner', isDemonstrative]]],
])

/**
 * Corrects classes that the clause as a whole rules out and that a tagger, which sees few words at a time,
 * gets wrong: “repeated” as a participle where a clause lacks its verb, “fears that” as a noun, “their pay” as
 * a verb. Changes `classes` in place.
 */
export function repairClasses(tokens: readonly Token[], classes: WordClass[]): void {
  for (let index = 0; index < tokens.length; index++) repairWord(tokens, classes, index)
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

function repairWord(tokens: readonly Token[], classes: WordClass[], index: number): void {
  const word = classes[index]
  if (word === undefined) return
  if (word === 'modal') {
    const base = baseBehindModal(tokens, classes, index)
    if (base >= 0) classes[base] = 'base'
  }
  const repair = REPAIRS.get(word)?.find(([, asks]) => asks(tokens, classes, index))
  if (repair) classes[index] = repair[0]
}
