import { QUANTIFIERS } from '../../lexicon/quantifiers.ts'
import { skipDeterminers } from './determiners.ts'
import { continuesWithNumber, endsAfterDate, isDateComma, startsAnew } from './nominal-breaks.ts'
import { bindsNext, skipModifier } from './premodifiers.ts'
import type { WordClass } from './word-classes.ts'
import type { Words } from './verb-readings.ts'

/** A base noun phrase as it is read: its range, its head, and whether a possessor opens it. */
export interface Chunk {
  from: number
  to: number
  head: number
  /** Whether it ends in “’s”: then it opens the next phrase. */
  possessor: boolean
}

/**
 * Reads the base noun phrase that begins at `start`. Where a possessor opens it, only the possessor is read:
 * the caller reads on behind the “’s”, with `inside` true. Null where no noun phrase begins.
 */
export function readNounPhrase(words: Words, start: number, inside: boolean): Chunk | null {
  const { classes } = words
  if (classes[start] === 'pronoun' && !inside) return chunk(words, start, start, start + 1)
  if (isReciprocal(words, start)) return chunk(words, start, start + 1, start + 2)
  let index = inside ? start : skipDeterminers(words, start)
  const determined = inside || index > start
  let head = -1
  let number = -1
  let fallback = -1
  while (index < start + MOST_WORDS) {
    const word = classes[index]
    if (head < 0 && describesByHyphen(words, index)) index += 3
    else if (word === 'noun') {
      if (head >= 0 && startsAnew(words, start, head, index)) break
      head = index++
    } else if (word === 'number') {
      if (head >= 0 && !continuesWithNumber(words, start, head, index, determined)) break
      if (number < 0) number = index
      index++
      if (endsAfterDate(words, start, head, index, determined)) break
    } else if (head >= 0 && isDateComma(words, head, index)) index += 2
    else if (word === 'hyphen' && index > start) index += bindsNext(words, index) ? 2 : 1
    else {
      const next = skipModifier(words, start, index, determined, head)
      if (next < 0) break
      if (word === 'adjective' || word === 'participle' || word === 'gerund') fallback = index
      index = next
    }
  }
  return close(words, start, index, head < 0 ? number : head, fallback, determined)
}

/** No noun phrase has more tokens: what goes on for longer is a table’s row, or no text. */
const MOST_WORDS = 64

/** “Iran-backed armed groups”: a noun that a hyphen binds to a participle, before an adjective of the phrase. */
const describesByHyphen = ({ classes }: Words, index: number): boolean =>
  classes[index] === 'noun' &&
  classes[index + 1] === 'hyphen' &&
  (classes[index + 2] === 'participle' || classes[index + 2] === 'gerund') &&
  classes[index + 3] === 'adjective' &&
  classes[index + 4] === 'noun'

/** “each other”, “one another”, “no one”. */
function isReciprocal({ tokens, forms }: Words, start: number): boolean {
  const first = PRONOUN_PAIRS.get(tokens[start + 1]?.lemma ?? '')
  return first !== undefined && first === forms[start]
}

const PRONOUN_PAIRS: ReadonlyMap<string, string> = new Map([
  ['other', 'each'],
  ['another', 'one'],
  ['one', 'no'],
])

const chunk = ({ classes }: Words, from: number, head: number, to: number): Chunk => ({
  from,
  to,
  head,
  possessor: classes[to] === 'possessive',
})

function close(
  words: Words,
  start: number,
  index: number,
  head: number,
  fallback: number,
  determined: boolean,
): Chunk | null {
  if (head >= 0) return chunk(words, start, head, lastOf(words, head, index))
  if (determined && fallback >= 0 && !isDemonstrative(words, start))
    return chunk(words, start, fallback, fallback + 1)
  if (determined && index > start) {
    const last = fallback >= 0 ? start : lastNonHyphen(words, index)
    return last < start ? null : chunk(words, start, last, last + 1)
  }
  return isQuantifier(words, start) ? chunk(words, start, start, start + 1) : null
}

const isDemonstrative = ({ tokens }: Words, index: number): boolean =>
  /^(?:this|these|those|that)$/i.test(tokens[index]?.text ?? '')

function lastNonHyphen({ classes }: Words, index: number): number {
  let last = index - 1
  while (classes[last] === 'hyphen' || classes[last] === 'adverb' || classes[last] === 'quote')
    last--
  return last
}

/** Behind the head only numbers of its own belong to the phrase (“Resolution 2202”, “3 March 2019”). */
function lastOf({ classes }: Words, head: number, index: number): number {
  let to = head + 1
  for (let at = to; at < index; at++) {
    if (classes[at] === 'number' || classes[at] === 'noun') to = at + 1
  }
  return to
}

/** “few”, “many”, “most”, “others” can be a phrase alone. */
function isQuantifier({ tokens, classes }: Words, start: number): boolean {
  if (!QUANTIFIERS.has(tokens[start]?.lemma ?? '')) return false
  const next = classes[start + 1]
  if (classes[start] === 'adverb') return tokens[start + 1]?.lemma === 'of'
  return next === 'preposition' || next === 'finite' || next === 'modal' || next === 'base'
}

/** Whether a noun phrase can begin with a word of this class. */
export const canOpen = (word: WordClass | undefined): boolean =>
  word !== 'comma' &&
  word !== 'coordinator' &&
  word !== 'hyphen' &&
  word !== 'quote' &&
  word !== 'finite' &&
  word !== 'modal' &&
  word !== 'to'
