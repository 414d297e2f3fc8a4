import { verbBase } from '../../known-words.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** Whether the word can be the base form of a verb. */
export const canBeBase = (token: Token | undefined): boolean =>
  token !== undefined && LOWER.test(token.text) && verbBase(token.text, 'VB') !== undefined

const LOWER = /^\p{Ll}/u

/** Whether the word, with “-ing”, can be a form of a verb. */
export const canBeGerund = (token: Token | undefined): boolean =>
  token?.text.endsWith('ing') === true && verbBase(token.text, 'VBG') !== undefined

/** Steps back or ahead over adverbs and “not”. */
export function skipAdverbs(
  classes: readonly WordClass[],
  index: number,
  step: 1 | -1,
  most = 4,
): number {
  let at = index
  for (let steps = 0; steps < most; steps++, at += step) {
    if (classes[at] !== 'adverb' && classes[at] !== 'not') break
  }
  return at
}

/** Whether a word of this class can begin a noun phrase. */
export const opensNounPhrase = (word: WordClass | undefined): boolean =>
  PHRASE_OPENERS.has(word ?? 'other')

const PHRASE_OPENERS: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'participle',
  'determiner',
  'possessive-pronoun',
  'pronoun',
  'number',
  'currency',
])

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

/** What stands between the first word of a noun phrase and its head. */
export const COMPOUND: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'determiner',
  'possessive-pronoun',
])
