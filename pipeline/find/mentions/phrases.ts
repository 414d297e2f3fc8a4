import {
  ATTRIBUTIVE_GERUNDS,
  ATTRIBUTIVE_PARTICIPLES,
  DETERMINERS,
  PLURAL_MODIFIERS,
  VAGUE_NUMBERS,
} from '../../lexicon/phrase-grammar.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/temporal-names.ts'
import type { NounPhrase, Sentence, Token } from '../../language/types.ts'
import { isCapitalised } from './text.ts'
import { isFirstWord, touches } from './words.ts'
import type { Words } from './words.ts'

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word.toLowerCase())

const indices = new WeakMap<Sentence, Int32Array>()

/** The index of the noun phrase that holds a token of a sentence; -1 where none does. */
function indexAt(syntax: Sentence, token: number): number {
  let index = indices.get(syntax)
  if (index === undefined) {
    index = new Int32Array(syntax.tokens.length).fill(-1)
    for (const [phrase, { from, to }] of syntax.nounPhrases.entries()) index.fill(phrase, from, to)
    indices.set(syntax, index)
  }
  return index[token] ?? -1
}

/** The noun phrase that holds a word; its token indices are the sentence’s. */
export const phraseAt = ({ sentence: { syntax }, first }: Words, word: number): NounPhrase | null =>
  syntax.nounPhrases[indexAt(syntax, first + word)] ?? null

/**
 * The start of the noun phrase that holds a word: its pre-modifiers and its possessors, but no article, possessive
 * pronoun or quantifier.
 */
export function phraseStart(words: Words, head: number, keepsNumber: boolean): number {
  const start = owningStart(words, head)
  const opening = isModifier(words.tokens, start - 1) ? start - 1 : start
  const from = sharedStart(words, beforeHyphen(words, opening), head)
  return trimStart(words.tokens, from, head, keepsNumber)
}

/** The start of the noun phrase that holds a word, or of the first possessor before it. */
function owningStart({ sentence, first, tokens }: Words, head: number): number {
  const { nounPhrases } = sentence.syntax
  let phrase = indexAt(sentence.syntax, first + head)
  let from = nounPhrases[phrase]?.from ?? first + head
  while (nounPhrases[phrase - 1]?.possessorOf === phrase) {
    phrase--
    from = nounPhrases[phrase]?.from ?? from
  }
  return Math.min(Math.max(0, from - first), head, tokens.length)
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑'

/** “Iran-backed armed groups”: the layer’s phrase may begin within a compound, whose first part belongs to it. */
function beforeHyphen(words: Words, from: number): number {
  const { tokens } = words
  if (!isHyphen(tokens[from - 1]) || !touches(tokens, from - 1) || !touches(tokens, from - 2))
    return from
  return owningStart(words, from - 2)
}

/** “Armed groups attacked”, “it helps displaced people”, “Outside experts say”: what the layer took for another word. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const { xpos, text } = tokens[at] ?? { xpos: '', text: '' }
  const word = text.toLowerCase()
  if (isFirstWord(tokens, at))
    return xpos === 'VBN' || word === 'outside' || ATTRIBUTIVE_GERUNDS.has(word)
  const before = tokens[at - 1]?.upos ?? ''
  return ATTRIBUTIVE_PARTICIPLES.has(word) && /^(?:ADP|SCONJ|CCONJ|VERB|PUNCT|ADV)$/.test(before)
}

/** “state security and law enforcement agencies”: bare nouns that “and” joins to such, before the noun of both. */
function sharedStart(words: Words, from: number, head: number): number {
  const { tokens } = words
  const isNoun = (token: Token | undefined): boolean => token?.xpos === 'NN'
  if (from === head || !isNoun(tokens[from]) || tokens[from - 1]?.upos !== 'CCONJ') return from
  let start = from - 1
  while (isNoun(tokens[start - 1])) start--
  const before = tokens[start - 1]
  const opens = before === undefined || /^(?:ADJ|ADP|PUNCT)$/.test(before.upos)
  return start < from - 1 && opens ? start : from
}

/** Drops what stands before the words of substance: articles, numbers of people, “at least” before a number. */
export function trimStart(
  tokens: readonly Token[],
  from: number,
  head: number,
  keepsNumber: boolean,
): number {
  let start = from
  for (let at = from; at < head; at++) {
    const token = tokens[at]
    if (token === undefined || token.xpos === 'POS') break
    const next = tokens[at + 1]
    if (isTemporal(token.text)) start = at + 1
    else if (token.upos === 'NUM' && tokens.slice(start, at).every(isVague))
      start = keepsNumber ? at : at + 1
    else if (isHyphen(next)) continue
    else if (isDeterminer(token.text) || isPluralBreak(token, next)) start = at + 1
    else if (at === start && opensNone(token)) start = at + 1
  }
  return behindQuote(tokens, start, head)
}

/** “foreign ‘volunteers’”: behind a quotation mark whose partner stands behind the phrase. */
function behindQuote(tokens: readonly Token[], start: number, head: number): number {
  const marks = tokens.slice(start, head).filter(isQuote)
  const last = marks.length % 2 === 0 ? undefined : marks.at(-1)
  return last === undefined ? start : tokens.indexOf(last, start) + 1
}

const isQuote = ({ text, xpos }: Token): boolean => xpos !== 'POS' && /^["“”'‘]$/.test(text)

/** A year or a month opens no phrase: “in January 2024 Mali’s …”. */
const isTemporal = (word: string): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(word) ||
  (isCapitalised(word) && [MONTHS, WEEKDAYS].some((names) => names.has(word.toLowerCase())))

const isVague = ({ upos, text }: Token): boolean =>
  /^(?:ADV|ADP|NUM)$/.test(upos) || text === '-' || VAGUE_NUMBERS.has(text.toLowerCase())

/** A mark, a conjunction, or an adverb that is no adjective’s: “often Shia gatherings”. */
const opensNone = ({ upos, text }: Token): boolean =>
  /^(?:[-,&]|and|or)$/.test(text) ||
  (upos === 'ADV' && !/(?:ly|most|more|well|outside)$/i.test(text))

/** “Measures individuals should take”: what stands before a plural that modifies nothing is no part of the phrase behind. */
const isPluralBreak = ({ xpos, text }: Token, next: Token | undefined): boolean =>
  xpos === 'NNS' && next?.xpos !== 'POS' && !isCapitalised(text) && !PLURAL_MODIFIERS.has(text)

/** “sales to customers of enriched uranium”, but “groups of armed men”. */
const isParticiple = (token: Token | undefined): boolean =>
  token?.upos === 'VERB' && !ATTRIBUTIVE_PARTICIPLES.has(token.text)

/** The end of the “of” phrase behind a head: its noun phrase with a possessor; the head’s own end where there is none. */
export function complementEnd({ sentence, first, tokens }: Words, head: number): number {
  const { nounPhrases } = sentence.syntax
  if (tokens[head + 1]?.text !== 'of') return head + 1
  let phrase = indexAt(sentence.syntax, first + head + 2)
  while (phrase >= 0 && nounPhrases[phrase]?.possessorOf === phrase + 1) phrase++
  const { head: noun = -1, to = 0 } = nounPhrases[phrase] ?? {}
  const isNamed = /^(?:NOUN|PROPN)$/.test(sentence.syntax.tokens[noun]?.upos ?? '')
  const isQuoted = tokens.slice(head + 2, to - first).some(isQuote)
  const isPart = isParticiple(tokens[head + 2])
  return isNamed && !isQuoted && !isPart ? Math.min(to - first, tokens.length) : head + 1
}
