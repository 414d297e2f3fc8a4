import {
  GERUND_VERBS,
  INTRANSITIVE_VERBS,
  REFRAINING_VERBS,
} from '../../../lexicon/verb-patterns.ts'
import { isKnownNoun, verbBase } from '../../known-words.ts'
import { isVerbal } from '../word-classes.ts'
import { canBeGerund, opensNounPhrase, skipAdverbs } from './lookups.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** “continue imposing targeted sanctions”: an “-ing” form with an object behind an aspect verb. */
export function isGovernedGerund(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  if (word !== 'noun' && word !== 'adjective') return false
  if (tokens[index]?.upos === 'PROPN' || !canBeGerund(tokens[index])) return false
  const next = classes[index + 1]
  if (!opensNounPhrase(next) || next === 'pronoun') return false
  const before = skipAdverbs(classes, index - 1, -1)
  if (takesGerund(tokens[before], classes[before])) return true
  return (
    classes[index - 1] === 'preposition' &&
    tokens[index - 1]?.text === 'from' &&
    REFRAINING_VERBS.has(tokens[index - 2]?.lemma ?? '')
  )
}

const takesGerund = (token: Token | undefined, word: WordClass | undefined): boolean =>
  isVerbal(word) && GERUND_VERBS.has(token?.lemma ?? '')

/** “by closing its airspace, freezing accounts and arresting fugitives”: “-ing” forms in a list that one opened. */
export function isListedGerund(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  const word = classes[index]
  if (word !== 'noun' && word !== 'adjective') return false
  if (token === undefined || token.upos === 'PROPN' || !canBeGerund(token)) return false
  const base = verbBase(token.text, 'VBG') ?? ''
  if (!opensNounPhrase(classes[index + 1]) || INTRANSITIVE_VERBS.has(base)) return false
  if (classes[index - 1] === 'coordinator') {
    if (word === 'noun') return false
  } else if (classes[index - 1] !== 'comma' || !closesList(tokens, classes, index)) return false
  return classes.slice(Math.max(0, index - LIST_REACH), index).includes('gerund')
}

/** Whether a coordinator with an “-ing” form follows soon. */
function closesList(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
): boolean {
  for (let at = from + 1; at < from + LIST_REACH; at++) {
    const word = classes[at]
    if (word === 'coordinator' && canBeGerund(tokens[at + 1])) return true
    if (word === undefined || word === 'finite' || word === 'modal' || word === 'semicolon') break
  }
  return false
}

/** How far the list reaches. */
const LIST_REACH = 16

/** “Fighting between X and Y has displaced”: at the start of a clause with a verb to come and no comma before it. */
export function headsSubject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'gerund' || classes[index + 1] !== 'preposition') return false
  const before = classes[index - 1]
  const opens = before === undefined || before === 'subordinator' || before === 'coordinator'
  if (!opens || !isKnownNoun(tokens[index]?.text.toLowerCase() ?? '')) return false
  for (let at = index + 2; at < index + SUBJECT_REACH; at++) {
    const word = classes[at]
    if (word === 'finite' || word === 'modal') return true
    if (word === undefined || word === 'comma' || word === 'semicolon' || isVerbal(word)) break
  }
  return false
}

const SUBJECT_REACH = 16
