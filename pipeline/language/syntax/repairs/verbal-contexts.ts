import {
  GERUND_VERBS,
  INTRANSITIVE_VERBS,
  OBJECT_CONTROL_VERBS,
  REFRAINING_VERBS,
} from '../../../lexicon/verb-patterns.ts'
import { isIrregularPlural, isKnownAdjective, isKnownNoun, verbBase } from '../../known-words.ts'
import type { Token } from '../../types.ts'
import { isAuxiliaryLemma, isVerbal } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { agree } from './agreement.ts'
import { canBeBase, canBeGerund, opensNounPhrase, skipAdverbs, skipAside } from './lookups.ts'

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

/** “have become more heavily sanctioned and isolated”: behind a copula and another adjective. */
export function isPredicateAdjective(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'participle' || opensNounPhrase(classes[index + 1])) return false
  const coordinator = skipAdverbs(classes, index - 1, -1)
  if (classes[coordinator] !== 'coordinator' || classes[coordinator - 1] !== 'adjective')
    return false
  const copula = skipAdverbs(classes, coordinator - 2, -1)
  return BECOMING.has(tokens[copula]?.lemma ?? '')
}

const BECOMING = new Set(['become', 'remain', 'grow', 'stay', 'feel', 'seem', 'appear'])

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

/** “Judges routinely reject”, “for Gulf states to”: a plural tagged as a verb where no subject stands before it. */
export function isPlural(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'finite' || token?.xpos !== 'VBZ' || token.upos === 'AUX') return false
  if (!isKnownNoun(token.lemma)) return false
  if (index === 0) {
    const verb = classes[skipAdverbs(classes, 1, 1)]
    return verb === 'finite' || verb === 'modal' || verb === 'base'
  }
  const next = classes[index + 1]
  const ends = next === 'comma' || next === 'stop' || next === 'to'
  if (!ends || classes[index - 1] !== 'noun') return false
  let at = index - 1
  while (COMPOUND.has(classes[at] ?? 'other')) at--
  const governor = tokens[at]?.text
  return next === 'to' ? governor === 'for' : governor === 'to' || governor === 'of'
}

const COMPOUND: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'determiner',
  'possessive-pronoun',
])

/** “Torture remains widespread”: a base form directly before the verb of its clause. */
export const isBareSubject = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean =>
  index === 0 &&
  classes[0] === 'base' &&
  (classes[1] === 'modal' || (classes[1] === 'finite' && tokens[1]?.xpos !== 'VBP')) &&
  isKnownNoun(tokens[0]?.text.toLowerCase() ?? '')

/** “that men in uniform separated”: tagged as a past tense, but no verb has such a form. */
export function isNoPast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'finite' || token?.xpos !== 'VBD' || token.upos === 'AUX') return false
  if (token.text.endsWith('ed') || verbBase(token.text, 'VBD') !== undefined) return false
  return isKnownNoun(token.text) || isIrregularPlural(token.text)
}

/** “has been slow”: tagged as a participle, but no verb has such a form. */
export function isNoParticiple(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'participle' || token === undefined) return false
  if (token.text.endsWith('ed') || isAuxiliaryLemma(token)) return false
  const verbal = verbBase(token.text, 'VBD') ?? verbBase(token.text, 'VBN')
  return verbal === undefined && isKnownAdjective(token.text)
}

/** “all those detained for”: a participle behind a pronoun that something governs. */
export function describesThose(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'finite' || token?.xpos !== 'VBD') return false
  if (tokens[index - 1]?.text !== 'those' || verbBase(token.text, 'VBN') === undefined) return false
  const before = classes[index - 2]
  const governed = before === 'preposition' || before === 'determiner' || isVerbal(before)
  return governed && !opensNounPhrase(classes[index + 1])
}

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

/** “ought”, whatever its tag: a modal where an infinitive follows. */
export const isOught = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'ought'

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

const INVERSION_REACH = 6

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
  return classes.slice(Math.max(0, index - JOINED_REACH), index).includes('gerund')
}

/** Whether a coordinator with an “-ing” form follows soon. */
function closesList(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
): boolean {
  for (let at = from + 1; at < from + JOINED_REACH; at++) {
    const word = classes[at]
    if (word === 'coordinator' && canBeGerund(tokens[at + 1])) return true
    if (word === undefined || word === 'finite' || word === 'modal' || word === 'semicolon') break
  }
  return false
}
