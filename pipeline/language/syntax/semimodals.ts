import { AIM_NOUNS, MODAL_ADJECTIVES } from '../../lexicon/verb-patterns.ts'
import { afterTo, fits, skipAdverbs } from './verb-readings.ts'
import type { VerbChain, Words } from './verb-readings.ts'

/**
 * “need to”, “have to”, “be to”, “be likely to”, “do well to”, “used to”: the infinitive is the lexical
 * verb. Returns its index, or -1.
 */
export function readSemimodal(
  words: Words,
  index: number,
  next: number,
  reading: VerbChain,
): number {
  const { tokens, classes, forms } = words
  const lemma = tokens[index]?.lemma ?? ''
  if (classes[index] === 'gerund' || (classes[index] === 'participle' && lemma !== 'have'))
    return -1
  if (lemma === 'be') return readBeTo(words, index, next, reading)
  if (lemma === 'do') return readDoWellTo(words, index, reading)
  const form = forms[index]
  const used = form === 'used'
  if (form === 'had' && tokens[index + 1]?.text === 'better')
    return readHadBetter(words, index, reading)
  if (lemma !== 'need' && lemma !== 'have' && form !== 'ought' && !used) return -1
  const to = behindBoth(words, next >= 0 ? next : index + 1)
  if (!marksInfinitive(words, to)) return -1
  if (lemma === 'have' && tokens[to - 1]?.lemma === 'yet')
    return readYetTo(words, index, to, reading)
  return takeModal(words, index, to, `${used || form === 'ought' ? form : lemma} to`, reading)
}

/** “need both to warn and to pay”: the index behind “both”. “Needs both to survive” has no “and”. */
function behindBoth({ classes, forms }: Words, index: number): number {
  if (forms[index] !== 'both' || classes[index + 1] !== 'to') return index
  return forms.includes('and', index) ? index + 1 : index
}

/** “to”, also before “both warn and pay”, where taggers take it for a preposition. */
const marksInfinitive = ({ classes, forms }: Words, index: number): boolean =>
  classes[index] === 'to' ||
  (forms[index] === 'to' && forms[index + 1] === 'both' && classes[index + 2] === 'base')

/** “had better warn”, “had better not wait”. */
function readHadBetter(words: Words, had: number, reading: VerbChain): number {
  const verb = skipAdverbs(words, had + 2, reading)
  if (!fits(words, verb, 'base')) return -1
  reading.auxiliaries.unshift(had, had + 1)
  reading.modal = 'had better'
  return verb
}

/** “have yet to reach”: they have not reached. */
function readYetTo(words: Words, have: number, to: number, reading: VerbChain): number {
  const verb = afterTo(words, to)
  if (verb < 0) return -1
  reading.auxiliaries.push(have, to - 1, to)
  reading.perfect = true
  reading.negated = true
  return verb
}

function readBeTo(words: Words, index: number, next: number, reading: VerbChain): number {
  const { classes, forms } = words
  const at = next < 0 ? index + 1 : next
  if (classes[at] === 'to') {
    return reading.modal === null && classes[index] === 'finite' && !ascribesAim(words, index)
      ? takeModal(words, index, at, 'be to', reading)
      : -1
  }
  const adjective = forms[at] ?? ''
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

function readDoWellTo(words: Words, index: number, reading: VerbChain): number {
  if (words.tokens[index + 1]?.lemma !== 'well' || words.classes[index + 2] !== 'to') return -1
  return takeModal(words, index, index + 2, 'do well to', reading)
}

function takeModal(
  words: Words,
  from: number,
  to: number,
  name: string,
  reading: VerbChain,
): number {
  const verb = afterTo(words, to)
  if (verb < 0) return -1
  for (let index = from; index <= to; index++) {
    if (!reading.auxiliaries.includes(index)) reading.auxiliaries.push(index)
  }
  reading.modal = reading.modal === null ? name : `${reading.modal} ${name}`
  if (words.classes[to + 1] === 'not') reading.negated = true
  return verb
}
