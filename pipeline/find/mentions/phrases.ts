import {
  ATTRIBUTIVE_GERUNDS,
  ATTRIBUTIVE_PARTICIPLES,
  DETERMINERS,
  PLURAL_MODIFIERS,
  VAGUE_NUMBERS,
} from '../../lexicon/phrase-grammar.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/temporal-names.ts'
import type { Token } from '../../language/types.ts'
import { isCapitalised } from './text.ts'
import type { Run } from './runs.ts'
import { touches } from './words.ts'

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word.toLowerCase())

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.xpos === 'POS' || /^['’]s?$/.test(token.text))

/**
 * The start of the base noun phrase with a head: its pre-modifiers and its possessor, but no article,
 * possessive pronoun or quantifier. Looks back 24 tokens at most.
 */
export function phraseStart(
  tokens: readonly Token[],
  head: number,
  keepsNumber: boolean,
  depth = 0,
): number {
  let from = head
  for (let at = head - 1; at >= 0 && at > head - 24; at--) {
    const token = tokens[at]
    if (token === undefined) break
    if (isPossessive(token) && at > 0 && touches(tokens, at - 1)) {
      if (!isNominal(tokens[at - 1]) || depth > 3) break
      from = phraseStart(tokens, at - 1, true, depth + 1)
      break
    }
    if (!isPremodifier(tokens, at, from, head)) break
    from = at
  }
  return trimStart(tokens, from, head, keepsNumber)
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    isCapitalised(token.text) ||
    token.upos === 'NUM')

/** Whether a token goes on a noun phrase to the left of `from`. */
function isPremodifier(tokens: readonly Token[], at: number, from: number, head: number): boolean {
  const token = tokens[at]
  const next = tokens[from]
  if (token === undefined || next === undefined) return false
  // “Chad's most trusted ally”: a superlative behind a possessor.
  if (/^(?:most|least|more|less)$/.test(token.text) && next.upos === 'ADJ')
    return isPossessive(tokens[at - 1])
  if (isDeterminer(token.text)) return false
  if (/^(?:both|other|outside)$/i.test(token.text)) return true
  if (token.text === 'aid' && next.xpos === 'NNS') return true
  switch (token.upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return !isTemporal(token.text) && !isVerbInDisguise(tokens, at) && !isPluralVerb(token, next)
    case 'VERB':
      return isParticipleModifier(tokens, at)
    case 'ADV':
      return (
        next.upos === 'ADJ' && /(?:ly|most|more|well)$/.test(token.text) && !opensClause(tokens, at)
      )
    case 'PUNCT':
    case 'SYM':
      if (token.text === '-' || token.text === '‑')
        return touches(tokens, at) && touches(tokens, at - 1)
      if (token.text === ',') return isAdjective(tokens[at - 1]) && isAdjective(next)
      return token.text === '&'
    case 'CCONJ':
      return isCoordinatedModifier(tokens, at, from, head)
    case 'X':
    case 'ADP':
    case 'PART':
      // “pro”, “anti” before a hyphen.
      return tokens[at + 1]?.text === '-' && touches(tokens, at)
    default:
      return tokens[at + 1]?.text === '-' && touches(tokens, at)
  }
}

/** A year or a month opens no phrase: “in January 2024 Mali’s …”. */
const isTemporal = (word: string): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(word) ||
  (isCapitalised(word) && [MONTHS, WEEKDAYS].some((names) => names.has(word.toLowerCase())))

/** A plural seldom modifies: “Jordan hosts 650,000 refugees”, but “women leaders”, “arms dealers”. */
const isPluralVerb = (token: Token, next: Token): boolean =>
  token.xpos === 'NNS' &&
  !isCapitalised(token.text) &&
  (next.upos === 'NUM' || !PLURAL_MODIFIERS.has(token.text)) &&
  next.text !== '-'

/** Behind a modal, “to” or “who” stands a verb, whatever its tag: “must free prisoners”, “who tax miners”. */
function isVerbInDisguise(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  const word = tokens[at]?.text ?? ''
  if (before.xpos === 'MD' || before.xpos === 'TO') return !isCapitalised(word)
  return before.text.toLowerCase() === 'who'
}

const isAdjective = (token: Token | undefined): boolean =>
  token?.upos === 'ADJ' && !/^(?:other|same)$/.test(token.text)

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.text === ','

/** “ruling party”, “armed groups”, “displaced people”, “fleeing civilians” behind a determiner or modifier. */
function isParticipleModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const before = tokens[at - 1]
  if (token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'VBD') {
    if (before === undefined) return token.xpos !== 'VBD'
    if (
      isDeterminer(before.text) ||
      before.upos === 'ADJ' ||
      before.upos === 'NUM' ||
      isPossessive(before)
    )
      return true
    if (before.text === '-') return true
    if (ATTRIBUTIVE_PARTICIPLES.has(token.text.toLowerCase()))
      return /^(?:ADP|SCONJ|CCONJ|VERB|PUNCT|ADV)$/.test(before.upos)
    if (token.xpos === 'VBG') return ATTRIBUTIVE_GERUNDS.has(token.text.toLowerCase())
    return token.xpos === 'VBN' && before.upos === 'ADP'
  }
  return false
}

/** “political and military leaders”: two modifiers alike. */
function isCoordinatedModifier(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: number,
): boolean {
  const left = tokens[at - 1]
  const right = tokens[from]
  if (left === undefined || right === undefined || tokens[at]?.text.toLowerCase() === 'but')
    return false
  if (at > 1 && isCapitalised(left.text) !== isCapitalised(right.text)) return false
  if (left.upos === 'ADJ' && right.upos === 'ADJ') return true
  if (from === head) return false
  let first = at - 1
  while (isSingularNoun(tokens[first - 1])) first--
  return isSingularNoun(left) && isSingularNoun(right) && opensPhrase(tokens[first - 1])
}

const isSingularNoun = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' && token.xpos === 'NN'

const opensPhrase = (token: Token | undefined): boolean =>
  token === undefined || token.upos === 'ADJ' || token.upos === 'ADP' || token.upos === 'PUNCT'

/** Drops numbers of people, and what cannot open a phrase. */
function trimStart(
  tokens: readonly Token[],
  from: number,
  head: number,
  keepsNumber: boolean,
): number {
  let start = from
  while (start < head) {
    const token = tokens[start]
    if (token === undefined) break
    const number = token.upos === 'NUM' && !keepsNumber
    const joint = /^(?:[-,&]|and|or)$/.test(token.text)
    const vague = VAGUE_NUMBERS.has(token.text.toLowerCase()) && tokens[start + 1]?.upos === 'NUM'
    if (!(number || joint || vague || isDeterminer(token.text))) break
    start++
  }
  return start
}

/** The end of the “of” phrase behind a head: its noun phrase with a possessor; the head’s own end where there is none. */
export function complementEnd(tokens: readonly Token[], head: number): number {
  const end = head + 1
  if (tokens[end]?.text !== 'of') return end
  const complement = simplePhrase(tokens, end + 1)
  return complement === null ? end : complement.to
}

/** A simple noun phrase that starts at a token: determiner, modifiers, head. */
function simplePhrase(tokens: readonly Token[], at: number): Run | null {
  let from = at
  while (from < at + 2 && isDeterminer(tokens[from]?.text ?? '')) from++
  let to = from
  let noun = -1
  while (to < tokens.length && to < from + 12) {
    const token = tokens[to]
    if (token === undefined) break
    const noun_ = token.upos === 'NOUN' || token.upos === 'PROPN'
    const inside = noun_ || token.upos === 'ADJ' || token.upos === 'NUM' || isInnerMark(tokens, to)
    if (!inside) break
    if (noun_ && token.xpos !== 'POS') noun = to
    to++
  }
  if (noun < 0) return null
  return { from, to: noun + 1 }
}

function isInnerMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isPossessive(token)) return touches(tokens, at - 1) && isNominal(tokens[at + 1] ?? undefined)
  return (token.text === '-' && touches(tokens, at) && touches(tokens, at - 1)) ||
    token.xpos === 'VBN' ||
    token.xpos === 'VBG'
    ? token.text === '-'
    : false
}
