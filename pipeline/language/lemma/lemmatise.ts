import { closedWords } from './closed-words.ts'
import { irregularForms } from './irregular.ts'
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

/** A nationality or the like, which keeps its capital as an adjective (“Somali”, “Ethiopian”). */
const properAdjective = /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|ani|eli|qi|mali|aeda|ni|can|ghan)$/u
const commonAdjective =
  /^(?:civil|author|human|veget|egalit|utilit|totalit|disciplin|pedestr|custod|guard|stylish|fool|self|child|republic|punish)/iu

/**
 * The lemma of a form, as UD English gives it: lower case, except for proper nouns, nationalities and “I”;
 * “’s” is “'s” or “be”, “n’t” is “not”.
 */
export function lemmatise(form: string, upos: string, xpos: string, lemmas: Lemmas): string {
  if (upos === 'PUNCT') return quotes.get(form) ?? form
  const straight = form.replace(softHyphens, '').replace(apostrophes, "'")
  const lower = straight.toLowerCase()
  const known = closedWords.get(`${xpos} ${lower}`)
  if (known !== undefined) return auxiliary(known, lower, upos)
  if (upos === 'PROPN' || xpos === 'NNP') return ofName(straight, xpos, lemmas)
  if (upos === 'NUM') return straight.replaceAll(/(?<=\d),(?=\d{3})/g, '')
  const base = lemmas.exceptions.get(`${xpos} ${lower}`) ?? ofWord(lower, xpos, lemmas)
  return xpos === 'JJ' && keepsCapital(straight) ? straight : base
}

/** “’s” is “has” only as an auxiliary before a participle, which the tagger does not tell: “be” is far commoner. */
function auxiliary(known: string, form: string, upos: string): string {
  return form === "'d" && upos === 'AUX' && known === 'have' ? 'have' : known
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

function keepsCapital(form: string): boolean {
  return properAdjective.test(form) && !commonAdjective.test(form)
}

const hyphenated = /^(.{1,40}-)([^-]{2,40})$/u

function ofWord(lower: string, xpos: string, lemmas: Lemmas): string {
  const irregular = irregularForms.get(`${xpos} ${lower}`)
  if (irregular !== undefined) return irregular
  const parts = hyphenated.exec(lower)
  if (parts) return (parts[1] ?? '') + ofWord(parts[2] ?? '', xpos, lemmas)
  return knownBase(lower, xpos, lemmas) ?? byRule(lower, xpos, lemmas)
}

function byRule(lower: string, xpos: string, lemmas: Lemmas): string {
  const rule = findSuffixRule(lemmas.rules, xpos, lower)
  const lemma = rule ? applySuffixRule(lower, rule) : lower
  return lemma === '' ? lower : lemma
}

const endings: Readonly<Record<string, RegExp>> = { VBG: /ing$/, VBD: /ed$/, VBN: /ed$/ }

/** The base of a regular verb form where just one of the possible ones is a known verb. */
function knownBase(lower: string, xpos: string, { verbs }: Lemmas): string | undefined {
  const ending = endings[xpos]
  if (!ending?.test(lower)) return undefined
  const stem = lower.replace(ending, '')
  const doubled = stem.at(-1) === stem.at(-2)
  const bases = [
    stem,
    `${stem}e`,
    ...(doubled ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
  ]
  const known = bases.filter((base) => verbs.has(base))
  return known.length === 1 ? known[0] : undefined
}
