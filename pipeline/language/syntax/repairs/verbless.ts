import { isIrregularPast, isKnownNoun, verbBase } from '../../known-words.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'
import { COMPOUND, skipAdverbs } from './lookups.ts'
import { isFinite } from './stretches.ts'
import type { Stretch } from './stretches.ts'

/**
 * “The violence stems from a quarrel.”, “…, but implementation lags”: a part between commas with conjunctions that has
 * no verb at all, in a sentence that a full stop ends, has it in the likeliest place, behind a whole subject and before
 * what a verb governs.
 */
export function repairVerbless(
  tokens: readonly Token[],
  classes: WordClass[],
  { from, to }: Stretch,
): void {
  if (tokens[tokens.length - 1]?.text !== '.') return
  let start = from
  for (let index = from; index <= to; index++) {
    if (index < to && !joinsClauses(classes, index)) continue
    const whole = start === from && index === to
    repairPart(tokens, classes, start, index, whole ? 1 : SURE)
    start = index + 1
  }
}

/** How much weight a part needs beside others, which may be members of a list. */
const SURE = 3

const joinsClauses = (classes: readonly WordClass[], index: number): boolean =>
  classes[index] === 'coordinator' && classes[index - 1] === 'comma'

function repairPart(
  tokens: readonly Token[],
  classes: WordClass[],
  from: number,
  to: number,
  least: number,
): void {
  let best = -1
  let most = least - 1
  for (let index = from; index < to; index++) {
    if (isFinite(classes, index) || hasNoNeed(classes, index)) return
    const weight = weigh(tokens, classes, index, from)
    if (weight <= most) continue
    most = weight
    best = index
  }
  if (best >= 0) classes[best] = 'finite'
}

/** A word beside which a part has or needs no finite verb of its own: a conjunction, a base form without “to”. */
function hasNoNeed(classes: readonly WordClass[], index: number): boolean {
  const word = classes[index]
  if (word === 'base') return classes[skipAdverbs(classes, index - 1, -1)] !== 'to'
  return word === 'subordinator' || word === 'wh'
}

/** How likely the word is the finite verb; 0 where it cannot be. */
function weigh(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): number {
  const token = tokens[index]
  if (token === undefined || index === from || !READABLE.has(token.upos)) return 0
  const last = skipAdverbs(classes, index - 1, -1)
  if (last < from || !endsSubject(tokens, classes, last, from)) return 0
  if (isFormOfPast(token)) return FOLLOWERS.get(classes[index + 1] ?? 'other') ?? 0
  const head = tokens[headOf(classes, last, from)]
  if (!isPresent(head, token)) return 0
  const plurals = tokens[last]?.xpos === 'NNS' && tokens[index + 1]?.xpos === 'NNS'
  const direct = plurals ? SURE : (FOLLOWERS.get(classes[index + 1] ?? 'other') ?? 0)
  return direct + (last < index - 1 ? 2 : 0)
}

const READABLE: ReadonlySet<Token['upos']> = new Set(['NOUN', 'VERB', 'ADJ'])

/** What follows a verb, and how well. */
const FOLLOWERS: ReadonlyMap<WordClass, number> = new Map<WordClass, number>([
  ['determiner', 5],
  ['possessive-pronoun', 5],
  ['pronoun', 4],
  ['number', 4],
  ['to', 4],
  ['preposition', 3],
  ['particle', 3],
  ['adverb', 3],
  ['adjective', 2],
  ['gerund', 2],
  ['participle', 2],
  ['noun', 2],
  ['stop', 1],
])

const isFormOfPast = ({ text, upos }: Token): boolean =>
  upos === 'NOUN' ? isIrregularPast(text) : verbBase(text, 'VBD') !== undefined

/** Whether the word agrees as a present tense with the last word of its subject. */
function isPresent(subject: Token | undefined, { text, upos }: Token): boolean {
  if (upos === 'VERB') return false
  const plural = subject?.xpos === 'NNS' || subject?.xpos === 'NNPS' || subject?.xpos === 'PRP'
  return verbBase(text, plural ? 'VBP' : 'VBZ') !== undefined && (plural || text.endsWith('s'))
}

/**
 * Whether the word ends a noun phrase that can stand alone: a plural, a name, or one with a determiner. A bare
 * singular before a plural is a compound (“drone strikes on villages”).
 */
function endsSubject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  last: number,
  from: number,
): boolean {
  const token = tokens[last]
  if (classes[last] === 'pronoun') return true
  const adjectival = classes[last] === 'adjective' && isKnownNoun(token?.text ?? '')
  if (classes[last] !== 'noun' && !adjectival) return false
  if (token?.xpos === 'NNS' || token?.upos === 'PROPN') return true
  const head = headOf(classes, last, from)
  if (head < last && (head === from || tokens[head]?.xpos === 'NNS')) return true
  for (let at = last; at >= Math.max(from, last - PHRASE_REACH); at--) {
    const word = classes[at]
    if (word === 'determiner' || word === 'possessive-pronoun' || word === 'possessive') return true
    if (word !== 'noun' && word !== 'adjective' && word !== 'hyphen' && word !== 'participle') break
  }
  return false
}

/** “exports of timber”: the noun before the prepositional phrase that ends at `last`; `last` where there is none. */
function headOf(classes: readonly WordClass[], last: number, from: number): number {
  let at = last
  while (at > from && COMPOUND.has(classes[at] ?? 'other')) at--
  return classes[at] === 'preposition' && at > from && classes[at - 1] === 'noun' ? at - 1 : last
}

const PHRASE_REACH = 6
