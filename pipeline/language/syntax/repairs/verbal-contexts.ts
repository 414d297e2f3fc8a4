import { aspectVerbs } from '../../../lexicon/aspect-verbs.ts'
import { isKnownNoun, verbBase } from '../../known-words.ts'
import type { Token } from '../../types.ts'
import { isVerbal } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { canBeBase, canBeGerund, opensNounPhrase, skipAdverbs } from './lookups.ts'

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

/** “should, in the meantime, continue”: the index behind a phrase between commas; `start` where there is none. */
export function skipAside(classes: readonly WordClass[], start: number): number {
  if (classes[start] !== 'comma') return start
  for (let at = start + 1; at <= start + ASIDE_LENGTH; at++) {
    if (classes[at] === 'comma') return at + 1
    if (!ASIDE_CLASSES.has(classes[at] ?? 'other')) return start
  }
  return start
}

const ASIDE_LENGTH = 8

const ASIDE_CLASSES: ReadonlySet<WordClass> = new Set([
  'preposition',
  'determiner',
  'possessive-pronoun',
  'adjective',
  'adverb',
  'noun',
  'number',
])

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
    REFRAINING.has(tokens[index - 2]?.lemma ?? '')
  )
}

const takesGerund = (token: Token | undefined, word: WordClass | undefined): boolean =>
  isVerbal(word) && GERUND_VERBS.has(token?.lemma ?? '')

/** Verbs that an “-ing” form with its own object follows directly. */
const GERUND_VERBS: ReadonlySet<string> = new Set([
  ...[...aspectVerbs]
    .filter(([, aspect]) => aspect === 'continue' || aspect === 'start' || aspect === 'stop')
    .map(([verb]) => verb),
  ...'avoid consider finish keep resume risk favour favor'.split(' '),
])

const REFRAINING = new Set('refrain desist abstain'.split(' '))

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
  if (classes[index + 1] !== 'to') return false
  let at = index - 1
  while (classes[at] === 'noun' || classes[at] === 'adjective') at--
  return tokens[at]?.text === 'for'
}

/** “ought”, whatever its tag: a modal where an infinitive follows. */
export const isOught = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'ought'
