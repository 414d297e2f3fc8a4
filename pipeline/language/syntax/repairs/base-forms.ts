import { OBJECT_CONTROL_VERBS } from '../../../lexicon/verb-patterns.ts'
import { isVerbal } from '../word-classes.ts'
import { canBeBase, COMPOUND, opensNounPhrase, skipAdverbs, skipAside } from './lookups.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** “should free all hostages”, “must no longer supply drones”: the word behind a modal that can be a base form is one. */
export function baseBehindModal(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): number {
  if (classes[index] !== 'modal' || opensQuestion(classes, index)) return -1
  const verb = skipAdverbs(classes, skipAside(classes, index + 1), 1)
  if (classes[verb] === 'base' || classes[verb] === 'to' || classes[verb] === 'finite') return -1
  if (READ_AS_BASE.has(classes[verb] ?? 'other') && canBeBase(tokens[verb])) return verb
  const last = verb - 1
  const governs = last > index && classes[last] === 'adverb' && opensNounPhrase(classes[verb])
  return governs && canBeBase(tokens[last]) ? last : -1
}

const READ_AS_BASE: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'participle',
  'preposition',
])

/** “Should war break out”: the modal stands before its subject. */
function opensQuestion(classes: readonly WordClass[], modal: number): boolean {
  const before = classes[modal - 1]
  const opens = before === undefined || before === 'comma' || before === 'quote' || before === 'wh'
  return opens && classes.slice(modal + 1, modal + QUESTION_REACH).includes('base')
}

const QUESTION_REACH = 8

/** “Should the truce collapse, …”: tagged as a noun at the end of an inverted condition. */
export function endsInversion(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'noun' || tokens[index]?.xpos !== 'NN' || !canBeBase(tokens[index]))
    return false
  if (classes[index - 1] !== 'noun' || classes[index + 1] !== 'comma') return false
  let at = index - 1
  while (COMPOUND.has(classes[at] ?? 'other') && at > index - INVERSION_REACH) at--
  const opens = classes[at - 1] === undefined || classes[at - 1] === 'comma'
  return opens && tokens[at]?.text.toLowerCase() === 'should'
}

/** “press both sides to open crossings”: “to” tagged as a preposition, behind a verb whose object acts. */
export function isControlledTo(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'preposition' || tokens[index]?.text !== 'to') return false
  if (classes[index + 1] !== 'adjective' || !canBeBase(tokens[index + 1])) return false
  if (tokens[index + 2]?.xpos !== 'NNS' || classes[index - 1] !== 'noun') return false
  let at = index - 1
  while (COMPOUND.has(classes[at] ?? 'other') && at > index - INVERSION_REACH) at--
  return isVerbal(classes[at]) && OBJECT_CONTROL_VERBS.has(tokens[at]?.lemma ?? '')
}

const INVERSION_REACH = 6

/** The word behind that “to”. */
export const isControlledBase = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean =>
  classes[index - 1] === 'to' && tokens[index + 1]?.xpos === 'NNS' && canBeBase(tokens[index])
