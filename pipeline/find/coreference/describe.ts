import type { Token } from '../../language/types.ts'
import { singular } from '../mentions/text.ts'
import type { FoundMention } from '../../types.ts'

/** What a noun phrase says of the actor that it refers to. */
export interface Description {
  /** The singular of the head noun, in lower case. */
  lemma: string
  plural: boolean
  /** The words before the head, in lower case, without those of the owner. */
  modifiers: string[]
  /** “two”, “both” are 2. */
  count: number | null
  /** The article, demonstrative or possessive before it, in lower case, else null. */
  determiner: string | null
  /** Whether its head is written with a capital. */
  capitalised: boolean
  /** The named actor within it whose it is: “Myanmar’s regime”, “Somali soldiers”, “government of Ecuador”. */
  owner: FoundMention | null
  /** The words of the phrase, in lower case, with the owner’s left out. */
  words: string[]
}

const COUNTS = new Map([
  ['two', 2],
  ['both', 2],
  ['2', 2],
  ['three', 3],
  ['3', 3],
  ['four', 4],
  ['4', 4],
  ['five', 5],
])

/** Describes a nominal mention. `named` are the named mentions of its sentence. */
export function describe(mention: FoundMention, named: readonly FoundMention[]): Description {
  const { sentence, start, end } = mention
  const { tokens } = sentence.syntax
  const first = indexAt(tokens, start)
  let last = first
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? Infinity) <= end) last++
  const owner =
    named.find(
      (one) => one !== mention && one.start >= start && one.end <= end && one.form !== 'nominal',
    ) ?? null
  const head = headIndex(tokens, first, last)
  const text = tokens[head]?.text ?? ''
  const before = tokens.slice(first, head).filter((token) => !isInside(token, owner))
  const words = tokens
    .slice(first, last + 1)
    .filter(
      (token) =>
        !isInside(token, owner) && /[\p{L}\p{N}]/u.test(token.text) && !/^['’]?s$/.test(token.text),
    )
    .map((token) => token.text.toLowerCase())
  const modifiers = before
    .map((token) => token.text.toLowerCase())
    .filter((word) => /\p{L}/u.test(word) && word !== "'s" && word !== '’s')
  const lower = text.toLowerCase()
  const either = /^(?:n?either|each)$/i.test(tokens[first - 1]?.text ?? '') && lower === 'side'
  const plural = text.endsWith('s') && singular(lower) !== lower
  return {
    lemma: singular(lower),
    plural: plural || lower === 'people' || lower.endsWith('men') || either,
    modifiers: modifiers.filter((word) => !COUNTS.has(word)),
    count: either ? 2 : firstCount(modifiers),
    determiner: either ? 'both' : determinerBefore(tokens, first),
    capitalised: text !== lower,
    owner,
    words: words.filter((word) => !/^(?:of|the|a|an|and|same|former)$/.test(word)),
  }
}

const firstCount = (words: readonly string[]): number | null => {
  for (const word of words) if (COUNTS.has(word)) return COUNTS.get(word) ?? null
  return null
}

const isInside = (token: Token, mention: FoundMention | null): boolean =>
  mention !== null && token.start >= mention.start && token.end <= mention.end

/** The index of the token that starts at an offset; binary search. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function headIndex(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) if (tokens[at]?.text === 'of') return at - 1
  return last
}

const ARTICLES = /^(?:the|this|that|these|those|its|their|his|her|our|a|an|no|any|some|all|both)$/

function determinerBefore(tokens: readonly Token[], first: number): string | null {
  const adverb = tokens[first - 1]?.upos === 'ADV'
  const word = tokens[first - (adverb ? 2 : 1)]?.text.toLowerCase() ?? ''
  if (ARTICLES.test(word)) return word
  const own = tokens[first]?.text.toLowerCase() ?? ''
  return own === 'both' ? 'both' : null
}
