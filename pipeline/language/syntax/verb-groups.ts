import type { Token, VerbGroup } from '../types.ts'
import { readSemimodal } from './semimodals.ts'
import { afterTo, fits, governedForm, isNegator, modalLemma, skipAdverbs } from './verb-readings.ts'
import type { VerbChain, Words } from './verb-readings.ts'
import { isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

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
  if (words.classes[auxiliary] === 'modal') reading.modal = modalLemma(words.forms[auxiliary])
  noteAuxiliary(words, auxiliary, next, reading)
  readChain(words, next, reading)
  return reading.head < 0 ? null : finish(words, auxiliary, reading)
}

const newReading = (first: number): VerbChain => ({
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

function readModal(words: Words, modal: number, reading: VerbChain): number {
  reading.modal = modalLemma(words.forms[modal])
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
function readMarginalModal(words: Words, modal: number, to: number, reading: VerbChain): number {
  const next = afterTo(words, to)
  if (next < 0) {
    reading.head = modal
    return words.tokens.length
  }
  reading.modal = `${modalLemma(words.forms[modal])} to`
  reading.auxiliaries.push(modal, to)
  return next
}

/** Goes from auxiliary to auxiliary until the lexical verb. */
function readChain(words: Words, start: number, reading: VerbChain): void {
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
function takeTrailingNot(words: Words, head: number, reading: VerbChain): void {
  if (!isNegator(words, head + 1) || governedForm(words, head) === null) return
  reading.negated = true
  reading.auxiliaries.push(head + 1)
}

function noteAuxiliary(
  { tokens, classes }: Words,
  index: number,
  next: number,
  reading: VerbChain,
) {
  const lemma = tokens[index]?.lemma
  if (lemma === 'have') reading.perfect = true
  else if (lemma === 'be' && classes[next] === 'gerund') reading.progressive = true
  else if (lemma === 'be') reading.passive = true
}

function finish(words: Words, from: number, reading: VerbChain): VerbGroup {
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
