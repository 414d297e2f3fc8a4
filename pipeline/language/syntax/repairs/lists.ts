import { TIME_NOUNS } from '../../../lexicon/time-nouns.ts'
import { DITRANSITIVE_VERBS, REFRAINING_VERBS } from '../../../lexicon/verb-patterns.ts'
import type { Token } from '../../types.ts'
import { isAuxiliaryLemma } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import type { Stretch } from './stretches.ts'

/**
 * “angered Paris, strained ties and …”: behind a comma and a past tense, a regular participle with an object of its
 * own is a past tense too.
 */
export function isListedPast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'participle' || classes[index - 1] !== 'comma' || token === undefined)
    return false
  if (!token.text.endsWith('ed') || DITRANSITIVE_VERBS.has(token.lemma)) return false
  const next = classes[index + 1] === 'particle' ? index + 2 : index + 1
  if (!opensListedObject(tokens, classes, next)) return false
  for (let at = index - 2; at >= Math.max(0, index - LIST_REACH); at--) {
    if (classes[at] === 'finite')
      return /^VB[DN]$/.test(tokens[at]?.xpos ?? '') && !isAuxiliaryLemma(tokens[at])
    if (classes[at] === 'semicolon' || classes[at] === 'modal') return false
  }
  return false
}

const LIST_REACH = 20

function opensListedObject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  if (TIME_NOUNS.has(tokens[index]?.lemma.toLowerCase() ?? '')) return false
  return (
    word === 'noun' ||
    word === 'determiner' ||
    word === 'possessive-pronoun' ||
    word === 'adjective'
  )
}

/**
 * “should resume talks, exchange data and avoid X”: between a verb and a coordinated verb of the same form, what
 * stands behind a comma is a verb too.
 */
export function repairLists(
  tokens: readonly Token[],
  classes: WordClass[],
  { from, to }: Stretch,
): void {
  let closing = false
  let strict = false
  for (let index = to - 1; index >= from; index--) {
    const word = classes[index]
    if (word === 'coordinator') {
      if (contrastsVerb(tokens, classes, index, from)) classes[index + 1] = 'base'
      closing = classes[index + 1] === 'base' || classes[index + 1] === 'comma'
      strict = classes[index + 1] === 'comma'
    } else if (word === 'finite' || word === 'modal' || word === 'to') closing = false
    else if (closing && opensMember(tokens, classes, index, from, strict)) classes[index] = 'base'
  }
}

/** “… but refrain from …”, “… and task the secretariat”: between a bare form and what cannot be a noun phrase. */
function contrastsVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  if (tokens[index + 1]?.xpos !== 'NN' || classes[index + 1] !== 'noun') return false
  const next = classes[index + 2]
  const object = next === 'determiner' || next === 'possessive-pronoun'
  const refrains =
    REFRAINING_VERBS.has(tokens[index + 1]?.lemma ?? '') && tokens[index + 2]?.text === 'from'
  if (tokens[index]?.lemma !== 'but' && !object && !refrains) return false
  if (next === 'finite' || next === 'modal' || next === 'noun' || next === 'comma') return false
  for (let at = index - 1; at >= Math.max(from, index - LIST_REACH * 2); at--) {
    if (classes[at] === 'base') return true
  }
  return false
}

function opensMember(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
  strict: boolean,
): boolean {
  if (classes[index] !== 'noun' || tokens[index]?.xpos !== 'NN') return false
  if (index !== from && classes[index - 1] !== 'comma') return false
  const next = classes[index + 1]
  if (strict) return next === 'determiner' || next === 'possessive-pronoun'
  return (
    next === 'noun' ||
    next === 'adjective' ||
    next === 'determiner' ||
    next === 'possessive-pronoun'
  )
}
