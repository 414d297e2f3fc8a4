import { firstIndex } from '../../first-index.ts'
import { COUNTS } from '../../lexicon/counts.ts'
import type { Token } from '../../language/types.ts'
import type { ActorPhrase, FoundMention } from '../../types.ts'
import { nounPhraseOf } from './noun-phrase.ts'
import { nounLemma } from '../../language/query/nouns.ts'

/** The mentions with what the noun phrases of those say that are no names. */
export const withPhrases = (mentions: readonly FoundMention[]): FoundMention[] =>
  bySentence(mentions).flatMap((group) => {
    const named = group.filter(
      ({ reference }) => reference === 'name' || reference === 'state-body',
    )
    return group.map((mention) => ({
      ...mention,
      nounPhrase: nounPhraseOf(mention),
      phrase: mention.reference === 'name' ? null : phraseOf(mention, named),
    }))
  })

/** No sentence of prose has more mentions: what has is read in parts, so that time stays linear. */
const MOST = 100

/** The mentions sentence by sentence. */
export function bySentence(mentions: readonly FoundMention[]): FoundMention[][] {
  const groups: FoundMention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)
    if (last?.[0]?.sentence === mention.sentence && last.length < MOST) last.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** Reads the words of a mention; `named` are those of its sentence that hold names. */
function phraseOf(mention: FoundMention, named: readonly FoundMention[]): ActorPhrase {
  const { sentence, start, end } = mention
  const { tokens } = sentence.syntax
  const first = indexAt(tokens, start)
  let last = first
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? Infinity) <= end) last++
  const possessor =
    named.find(
      (one) => one !== mention && one.start >= start && one.end <= end && one.form !== 'nominal',
    ) ?? null
  const head = headIndex(tokens, first, last)
  const text = tokens[head]?.text ?? ''
  const lower = text.toLowerCase()
  const lemma = tokens[head] ? nounLemma(tokens[head]) : lower
  const before = wordsOf(tokens, first, head, possessor).filter((word) => /\p{L}/u.test(word))
  const either = /^(?:n?either|each)$/i.test(tokens[first - 1]?.text ?? '') && lower === 'side'
  const plural = text.endsWith('s') && lemma !== lower
  return {
    lemma,
    plural: plural || lower === 'people' || lower.endsWith('men') || either,
    capitalised: text !== lower,
    modifiers: before.filter((word) => !COUNTS.has(word)),
    count: either ? 2 : firstCount(before),
    determiner: either ? 'both' : determinerBefore(tokens, first),
    possessor,
    restricted: RESTRICTS.test(sentence.block.text.slice(end, end + 8)),
    words: wordsOf(tokens, first, last + 1, possessor).filter((word) => !SMALL.test(word)),
  }
}

const RESTRICTS = /^ (?:that [a-z]|(?:which|who|whom|whose|of) )/

const SMALL = /^(?:of|the|a|an|and|same|former)$/

/** The words between two tokens that are not the possessor’s, in lower case. */
const wordsOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  possessor: FoundMention | null,
): string[] =>
  tokens
    .slice(from, to)
    .filter(
      (token) =>
        !isInside(token, possessor) &&
        /[\p{L}\p{N}]/u.test(token.text) &&
        !/^['’]?s$/.test(token.text),
    )
    .map(({ text }) => text.toLowerCase())

const firstCount = (words: readonly string[]): number | null =>
  COUNTS.get(words.find((word) => COUNTS.has(word)) ?? '') ?? null

const isInside = (token: Token, mention: FoundMention | null): boolean =>
  mention !== null && token.start >= mention.start && token.end <= mention.end

/** The index of the token that starts at an offset. */
const indexAt = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens.length - 1, (at) => (tokens[at]?.start ?? 0) >= offset)

function headIndex(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) if (tokens[at]?.text === 'of') return at - 1
  return last
}

const DETERMINER = /^(?:the|this|that|these|those|its|their|his|her|our|a|an|no|any|some|all|both)$/

function determinerBefore(tokens: readonly Token[], first: number): string | null {
  const adverb = tokens[first - 1]?.upos === 'ADV'
  const word = tokens[first - (adverb ? 2 : 1)]?.text.toLowerCase() ?? ''
  if (DETERMINER.test(word)) return word
  const own = tokens[first]?.text.toLowerCase() ?? ''
  return own === 'both' ? 'both' : null
}
