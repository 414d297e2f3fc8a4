import { findBase } from './bases.ts'
import { closedWords } from './closed-words.ts'
import { irregularBase } from './irregular.ts'
import type { Vocabulary } from '../tag/vocabulary.ts'
import type { Lemmas } from './model.ts'
import { applySuffixRule, findSuffixRule } from './suffixes.ts'

const apostrophes = /[‘’ʼ`]/g
const softHyphens = /[\u00ad\u200b-\u200d\u2060]/g
const quotes: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['—', '-'],
  ['–', '-'],
])

/** The bits of the vocabulary’s values. */
const commonAdjective = 4
const properAdjective = 16

/**
 * The lemma of a form, as UD English gives it: lower case, except for proper nouns, nationalities and “I”;
 * “’s” is “'s” or “be”, “n’t” is “not”.
 */
export function lemmatise(form: string, upos: string, xpos: string, lemmas: Lemmas): string {
  if (upos === 'PUNCT') return quotes.get(form) ?? form
  const straight = form.replace(softHyphens, '').replace(apostrophes, "'")
  const lower = straight.toLowerCase()
  const known = closedWords.get(`${xpos} ${lower}`)
  if (known !== undefined) return known
  if (upos === 'PROPN' || xpos === 'NNP') return ofName(straight, xpos, lemmas)
  if (upos === 'NUM') return ofNumber(straight)
  const base =
    irregularBase(xpos, lower) ??
    lemmas.exceptions.get(`${xpos} ${lower}`) ??
    ofWord(lower, xpos, lemmas)
  return xpos === 'JJ' && keepsCapital(straight, lower, lemmas.vocabulary) ? straight : base
}

function ofNumber(form: string): string {
  // Roman numerals keep their capitals.
  const word = form === form.toUpperCase() ? form : form.toLowerCase()
  return word.replaceAll(/(?<=\d),(?=\d{3})/g, '')
}

function ofName(form: string, xpos: string, lemmas: Lemmas): string {
  const known = lemmas.exceptions.get(`${xpos} ${form.toLowerCase()}`)
  if (known !== undefined) return known
  if (xpos !== 'NNPS') return form
  const singular = ofWord(form.toLowerCase(), 'NNS', lemmas)
  return form.slice(0, commonLength(form, singular)) + singular.slice(commonLength(form, singular))
}

function commonLength(form: string, lemma: string): number {
  const lower = form.toLowerCase()
  let length = 0
  while (length < lemma.length && lower[length] === lemma[length]) length++
  return length
}

/** Whether an adjective is written with a capital as such (“Ethiopian”), and not as a word of a heading. */
function keepsCapital(form: string, lower: string, vocabulary: Vocabulary): boolean {
  if (form === lower) return false
  const value = vocabulary.get(lower)
  if (value === undefined) return /^\p{Lu}\p{Ll}+(?:an|ese)$/u.test(form)
  return (value & properAdjective) !== 0 && (value & commonAdjective) === 0
}

const hyphenated = /^(.{1,40}-)([^-]{2,40})$/u

function ofWord(lower: string, xpos: string, lemmas: Lemmas): string {
  if (/\d/.test(lower)) return lower
  const irregular = irregularBase(xpos, lower)
  if (irregular !== undefined) return irregular
  const parts = hyphenated.exec(lower)
  if (parts) return (parts[1] ?? '') + ofWord(parts[2] ?? '', xpos, lemmas)
  return findBase(lower, xpos, lemmas.vocabulary) ?? byRule(lower, xpos, lemmas)
}

function byRule(lower: string, xpos: string, lemmas: Lemmas): string {
  const rule = findSuffixRule(lemmas.rules, xpos, lower)
  const lemma = rule ? applySuffixRule(lower, rule) : lower
  return lemma === '' ? lower : lemma
}
