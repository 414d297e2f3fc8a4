import { ADVERBIAL_PHRASES } from '../../lexicon/adverbial-phrases.ts'
import { AIM_NOUNS, MODAL_ADJECTIVES } from '../../lexicon/verb-patterns.ts'
import type { Token, VerbGroup } from '../types.ts'
import { skipAside } from './repairs/lookups.ts'
import { isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** The words of a sentence with their classes. */
export interface Words {
  tokens: readonly Token[]
  classes: readonly WordClass[]
}

/** The form that a verb after this auxiliary has; null where the word is no auxiliary. */
type Governed = 'base' | 'participle' | 'participle-or-gerund'

interface Reading {
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

/** Reads the verb group that begins at `start`; null where none does. */
export function readVerbGroup(words: Words, start: number): VerbGroup | null {
  const first = skipNegation(words, start)
  const reading = newReading(first)
  let next = first
  if (words.classes[first] === 'to') next = afterTo(words, first)
  if (next < 0) return null
  if (words.classes[next] === 'modal') next = readModal(words, next, reading)
  readChain(words, next, reading)
  if (reading.head < 0) return null
  return finish(words, start, reading)
}

/**
 * Reads the verbs behind an auxiliary that stands before its subject (“Should talks fail”): `auxiliary` is
 * its index, `start` that of the first word behind the subject. Null where they do not fit together.
 */
export function readInvertedGroup(
  words: Words,
  auxiliary: number,
  start: number,
): VerbGroup | null {
  const reading = newReading(auxiliary)
  const governed = governedForm(words, auxiliary)
  if (governed === null) return null
  const next = skipAdverbs(words, start, reading)
  if (!fits(words, next, governed)) return null
  reading.auxiliaries.unshift(auxiliary)
  if (words.classes[auxiliary] === 'modal') reading.modal = modalLemma(words.tokens[auxiliary])
  noteAuxiliary(words, auxiliary, next, reading)
  readChain(words, next, reading)
  return reading.head < 0 ? null : finish(words, auxiliary, reading)
}

const newReading = (first: number): Reading => ({
  auxiliaries: [],
  first,
  head: -1,
  modal: null,
  perfect: false,
  progressive: false,
  passive: false,
  negated: false,
})

function skipNegation({ classes }: Words, start: number): number {
  const next = classes[start + 1]
  const negates =
    classes[start] === 'not' && (next === 'to' || next === 'gerund' || next === 'base')
  return negates ? start + 1 : start
}

/** The index of the verb behind “to”, over adverbs (“to formally end”); -1 where none follows. */
function afterTo({ tokens, classes }: Words, to: number): number {
  let next = to + 1
  while (classes[next] === 'adverb' || classes[next] === 'not') next++
  return classes[next] === 'base' || tokens[next]?.xpos === 'VBP' ? next : -1
}

function readModal(words: Words, modal: number, reading: Reading): number {
  reading.modal = modalLemma(words.tokens[modal])
  const next = skipAdverbs(words, modal + 1, reading)
  if (words.classes[next] === 'to') return readMarginalModal(words, modal, next, reading)
  if (!fits(words, next, 'base')) {
    reading.head = modal
    return words.tokens.length
  }
  reading.auxiliaries.push(modal)
  return next
}

/** “ought to” is tagged as a modal with an infinitive behind it. */
function readMarginalModal(words: Words, modal: number, to: number, reading: Reading): number {
  const next = afterTo(words, to)
  if (next < 0) {
    reading.head = modal
    return words.tokens.length
  }
  reading.modal = `${modalLemma(words.tokens[modal])} to`
  reading.auxiliaries.push(modal, to)
  return next
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

function modalLemma(token: Token | undefined): string {
  const form = token?.text.toLowerCase() ?? ''
  return MODAL_FORMS.get(form) ?? form
}

function governedForm({ tokens, classes }: Words, index: number): Governed | null {
  if (classes[index] === 'modal') return 'base'
  if (!isVerbal(classes[index])) return null
  const lemma = tokens[index]?.lemma
  if (lemma === 'be') return 'participle-or-gerund'
  if (lemma === 'have') return 'participle'
  if (lemma === 'do') return 'base'
  return null
}

/** Past tenses and base forms pass for participles behind “have”, where a tagger takes one for the other. */
function fits({ tokens, classes }: Words, index: number, governed: Governed): boolean {
  const word = classes[index]
  if (governed === 'base') return word === 'base' || tokens[index]?.xpos === 'VBP'
  if (governed === 'participle') return isVerbal(word) && word !== 'gerund'
  return word === 'participle' || word === 'gerund'
}

/** Goes from auxiliary to auxiliary until the lexical verb. */
function readChain(words: Words, start: number, reading: Reading): void {
  let index = start
  while (isVerbal(words.classes[index])) {
    const governed = governedForm(words, index)
    const mark = reading.auxiliaries.length
    const negated = reading.negated
    const next = governed === null ? -1 : skipAdverbs(words, index + 1, reading)
    if (governed !== null && fits(words, next, governed)) {
      reading.auxiliaries.splice(mark, 0, index)
      noteAuxiliary(words, index, next, reading)
      index = next
      continue
    }
    const semimodal = readSemimodal(words, index, next, reading)
    if (semimodal >= 0) {
      index = semimodal
      continue
    }
    reading.auxiliaries.length = mark
    reading.negated = negated
    reading.head = index
    takeTrailingNot(words, index, reading)
    return
  }
}

/** “is not”, “does not” with the verb left out or far off: the negation belongs to the group. */
function takeTrailingNot(words: Words, head: number, reading: Reading): void {
  if (!isNegator(words, head + 1) || governedForm(words, head) === null) return
  reading.negated = true
  reading.auxiliaries.push(head + 1)
}

function noteAuxiliary({ tokens, classes }: Words, index: number, next: number, reading: Reading) {
  const lemma = tokens[index]?.lemma
  if (lemma === 'have') reading.perfect = true
  else if (lemma === 'be' && classes[next] === 'gerund') reading.progressive = true
  else if (lemma === 'be') reading.passive = true
}

/**
 * “need to”, “have to”, “be to”, “be likely to”, “do well to”, “used to”: the infinitive is the lexical
 * verb. Returns its index, or -1.
 */
function readSemimodal(words: Words, index: number, next: number, reading: Reading): number {
  const { tokens, classes } = words
  const lemma = tokens[index]?.lemma ?? ''
  if (classes[index] === 'gerund' || (classes[index] === 'participle' && lemma !== 'have'))
    return -1
  if (lemma === 'be') return readBeTo(words, index, next, reading)
  if (lemma === 'do') return readDoWellTo(words, index, reading)
  const form = tokens[index]?.text.toLowerCase()
  const used = form === 'used'
  if (form === 'had' && tokens[index + 1]?.text === 'better')
    return readHadBetter(words, index, reading)
  if (lemma !== 'need' && lemma !== 'have' && form !== 'ought' && !used) return -1
  const to = next >= 0 ? next : index + 1
  if (classes[to] !== 'to') return -1
  if (lemma === 'have' && tokens[to - 1]?.lemma === 'yet')
    return readYetTo(words, index, to, reading)
  return takeModal(words, index, to, `${used || form === 'ought' ? form : lemma} to`, reading)
}

/** “had better warn”, “had better not wait”. */
function readHadBetter(words: Words, had: number, reading: Reading): number {
  const verb = skipAdverbs(words, had + 2, reading)
  if (!fits(words, verb, 'base')) return -1
  reading.auxiliaries.unshift(had, had + 1)
  reading.modal = 'had better'
  return verb
}

/** “have yet to reach”: they have not reached. */
function readYetTo(words: Words, have: number, to: number, reading: Reading): number {
  const verb = afterTo(words, to)
  if (verb < 0) return -1
  reading.auxiliaries.push(have, to - 1, to)
  reading.perfect = true
  reading.negated = true
  return verb
}

function readBeTo(words: Words, index: number, next: number, reading: Reading): number {
  const { tokens, classes } = words
  const at = next < 0 ? index + 1 : next
  if (classes[at] === 'to') {
    return reading.modal === null && classes[index] === 'finite' && !ascribesAim(words, index)
      ? takeModal(words, index, at, 'be to', reading)
      : -1
  }
  const adjective = tokens[at]?.text.toLowerCase() ?? ''
  if (!MODAL_ADJECTIVES.has(adjective) || classes[at + 1] !== 'to') return -1
  return takeModal(words, index, at + 1, `be ${adjective} to`, reading)
}

/** “The best course is to wait”: the infinitive is what the subject consists in, not what someone is to do. */
function ascribesAim({ tokens, classes }: Words, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - AIM_REACH); index--) {
    const word = classes[index]
    if (word === 'noun' && AIM_NOUNS.has(tokens[index]?.lemma ?? '')) return true
    if (word === 'semicolon' || word === 'finite') return false
  }
  return false
}

const AIM_REACH = 12

function readDoWellTo(words: Words, index: number, reading: Reading): number {
  if (words.tokens[index + 1]?.lemma !== 'well' || words.classes[index + 2] !== 'to') return -1
  return takeModal(words, index, index + 2, 'do well to', reading)
}

function takeModal(words: Words, from: number, to: number, name: string, reading: Reading): number {
  const verb = afterTo(words, to)
  if (verb < 0) return -1
  for (let index = from; index <= to; index++) {
    if (!reading.auxiliaries.includes(index)) reading.auxiliaries.push(index)
  }
  reading.modal = reading.modal === null ? name : `${reading.modal} ${name}`
  if (words.classes[to + 1] === 'not') reading.negated = true
  return verb
}

/** Steps over adverbs, “not” and adverbs between commas; notes negation. */
function skipAdverbs(words: Words, start: number, reading: Reading): number {
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
    else return index
  }
}

/** “in turn”, “of course”. */
const isAdverbialPhrase = ({ tokens, classes }: Words, index: number): boolean =>
  classes[index] === 'preposition' &&
  ADVERBIAL_PHRASES.has(`${tokens[index]?.text ?? ''} ${tokens[index + 1]?.text ?? ''}`)

/** “not only”, “not just” deny nothing. */
const ADDITIVE = new Set(['only', 'just', 'merely', 'simply'])

const NEGATIVE_ADVERBS = new Set(['never', 'neither'])

const isNegator = ({ tokens, classes }: Words, index: number): boolean =>
  (classes[index] === 'not' && !ADDITIVE.has(tokens[index + 1]?.lemma ?? '')) ||
  (classes[index] === 'adverb' && NEGATIVE_ADVERBS.has(tokens[index]?.lemma ?? ''))

/** “has since hosted”. */
const isSince = ({ tokens, classes }: Words, index: number): boolean =>
  tokens[index]?.lemma === 'since' && classes[index + 1] === 'participle'

function finish(words: Words, from: number, reading: Reading): VerbGroup {
  const { tokens, classes } = words
  const { auxiliaries, first, head, modal, perfect, progressive } = reading
  if (first > from && classes[from] === 'not') {
    auxiliaries.unshift(from)
    reading.negated = true
  }
  const last =
    auxiliaries.length > 0 ? Math.max(head, auxiliaries[auxiliaries.length - 1] ?? 0) : head
  const form = formOf(classes[first])
  return {
    from,
    to: last + 1,
    head,
    auxiliaries,
    form,
    tense: form === 'finite' ? tenseOf(tokens[first], modal) : null,
    perfect,
    progressive,
    voice: reading.passive ? 'passive' : 'active',
    modal,
    negated: reading.negated,
  }
}

/** The form by the first verbal word; a bare base form counts as an imperative until its clause says otherwise. */
function formOf(first: WordClass | undefined): VerbGroup['form'] {
  if (first === 'to') return 'infinitive'
  if (first === 'base') return 'imperative'
  if (first === 'gerund') return 'gerund'
  if (first === 'participle') return 'participle'
  return 'finite'
}

function tenseOf(first: Token | undefined, modal: string | null): VerbGroup['tense'] {
  if (modal?.startsWith('will') || modal?.startsWith('shall') || modal === 'be going to') {
    return 'future'
  }
  if (modal === 'had better') return null
  if (first?.xpos === 'VBD' || first?.xpos === 'VBN') return 'past'
  return first?.xpos === 'MD' ? null : 'present'
}
