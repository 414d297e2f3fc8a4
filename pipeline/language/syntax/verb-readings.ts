import { ADVERBIAL_PHRASES } from '../../lexicon/adverbial-phrases.ts'
import type { Token } from '../types.ts'
import { isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** The words of a sentence with their classes. */
export interface Words {
  tokens: readonly Token[]
  classes: readonly WordClass[]
  /** The words’ forms, lower-cased. */
  forms: readonly string[]
}

/** The form that a verb after this auxiliary has; null where the word is no auxiliary. */
type Governed = 'base' | 'participle' | 'participle-or-gerund'

/** The verbs of a group as they are read, from its first auxiliary on. */
export interface VerbChain {
  auxiliaries: number[]
  /** The first verbal word: it says the form and tense. */
  first: number
  head: number
  modal: string | null
  perfect: boolean
  progressive: boolean
  passive: boolean
  negated: boolean
}

/** The index of the verb behind “to”, over adverbs and “both” (“to formally end”); -1 where none follows. */
export function afterTo({ tokens, classes, forms }: Words, to: number): number {
  let next = forms[to + 1] === 'both' ? to + 2 : to + 1
  while (classes[next] === 'adverb' || classes[next] === 'not') next++
  return classes[next] === 'base' || tokens[next]?.xpos === 'VBP' ? next : -1
}

const MODAL_FORMS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['ca', 'can'],
  ['sha', 'shall'],
])

export const modalLemma = (form = ''): string => MODAL_FORMS.get(form) ?? form

export function governedForm({ tokens, classes }: Words, index: number): Governed | null {
  if (classes[index] === 'modal') return 'base'
  if (!isVerbal(classes[index])) return null
  const lemma = tokens[index]?.lemma
  if (lemma === 'be') return 'participle-or-gerund'
  if (lemma === 'have') return 'participle'
  if (lemma === 'do') return 'base'
  return null
}

/** Past tenses and base forms pass for participles behind “have”, where a tagger takes one for the other. */
export function fits({ tokens, classes }: Words, index: number, governed: Governed): boolean {
  const word = classes[index]
  if (governed === 'base') return word === 'base' || tokens[index]?.xpos === 'VBP'
  if (governed === 'participle') return isVerbal(word) && word !== 'gerund'
  return word === 'participle' || word === 'gerund'
}

/** Steps over adverbs, “not” and adverbs between commas; notes negation. */
export function skipAdverbs(words: Words, start: number, reading: VerbChain): number {
  const { classes } = words
  let index = start
  for (;;) {
    if (isNegator(words, index)) {
      reading.negated = true
      reading.auxiliaries.push(index++)
    } else if (classes[index] === 'adverb' || classes[index] === 'not' || isSince(words, index)) {
      index++
    } else if (skipAside(classes, index) > index) index = skipAside(classes, index)
    else if (isAdverbialPhrase(words, index)) index += 2
    else if (joinsAdverbs(classes, index)) index += 2
    else return index
  }
}

/** “are poorly or not insured”, “be fully and quickly paid”: the coordinator between two adverbs. */
const joinsAdverbs = (classes: readonly WordClass[], index: number): boolean =>
  classes[index] === 'coordinator' &&
  classes[index - 1] === 'adverb' &&
  (classes[index + 1] === 'adverb' || classes[index + 1] === 'not')

/** “in turn”, “of course”. */
const isAdverbialPhrase = ({ tokens, classes }: Words, index: number): boolean =>
  classes[index] === 'preposition' &&
  ADVERBIAL_PHRASES.has(`${tokens[index]?.text ?? ''} ${tokens[index + 1]?.text ?? ''}`)

/** “not only” denies nothing, nor does “not just … but …”; “should not simply cut them off” does. */
const isAdditive = (forms: Words['forms'], index: number): boolean =>
  forms[index] === 'only' || (LIMITING.has(forms[index] ?? '') && forms.includes('but', index))

const LIMITING = new Set(['just', 'merely', 'simply'])

const NEGATIVE_ADVERBS = new Set(['never', 'neither'])

export const isNegator = ({ tokens, classes, forms }: Words, index: number): boolean =>
  (classes[index] === 'not' && !isAdditive(forms, index + 1)) ||
  (classes[index] === 'adverb' && NEGATIVE_ADVERBS.has(tokens[index]?.lemma ?? ''))

/** “has since hosted”. */
const isSince = ({ tokens, classes }: Words, index: number): boolean =>
  tokens[index]?.lemma === 'since' && classes[index + 1] === 'participle'

/** “should, in the meantime, continue”: the index behind a phrase between commas; `start` where there is none. */
function skipAside(classes: readonly WordClass[], start: number): number {
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
