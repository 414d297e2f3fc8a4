import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { NEVER_NAMES } from '../../lexicon/name-words.ts'
import type { Token } from '../../language/types.ts'
import type { Block, DocumentSentence } from '../../types.ts'
import { isAcronym, isCapitalised, plain } from './text.ts'

/** A sentence as the finders of names and phrases see it. */
export interface Words {
  sentence: DocumentSentence
  tokens: readonly Token[]
  /** The index of the first of them in the sentence’s tokens. */
  first: number
  /** The block’s text with typewriter apostrophes and hyphens; offsets as in the block. */
  text: string
  /** How capitals are used: as in running text, on all long words (a title), on all letters. */
  casing: 'sentence' | 'title' | 'capitals'
}

/** The sentences as words; a block’s text is made plain once. */
export function readWords(sentences: readonly DocumentSentence[]): Words[] {
  const texts = new Map<Block, string>()
  return sentences.flatMap((sentence) => {
    const { block } = sentence
    const text = texts.get(block) ?? plain(block.text)
    texts.set(block, text)
    const { tokens } = sentence.syntax
    const casing = casingOf(tokens, block.kind === 'heading')
    return windows(tokens).map((part) => ({ sentence, ...part, text, casing }))
  })
}

/** No sentence of prose is longer, in tokens; what is gets read in parts, so that time stays linear. */
const LONGEST = 300

function windows(tokens: readonly Token[]): Pick<Words, 'tokens' | 'first'>[] {
  if (tokens.length <= LONGEST) return [{ tokens, first: 0 }]
  const parts: Pick<Words, 'tokens' | 'first'>[] = []
  for (let first = 0; first < tokens.length; first += LONGEST)
    parts.push({ tokens: tokens.slice(first, first + LONGEST), first })
  return parts
}

const lower = /\p{Ll}/u

function casingOf(tokens: readonly Token[], heading: boolean): Words['casing'] {
  let long = 0
  let capitalised = 0
  let shouted = 0
  for (const { text } of tokens) {
    if (text.length < 4) continue
    long++
    if (!isCapitalised(text)) continue
    capitalised++
    if (!lower.test(text)) shouted++
  }
  if ((long >= 2 || (heading && tokens.length === long)) && long > 0 && shouted >= 0.7 * long)
    return 'capitals'
  const title = heading
    ? long > 1 && capitalised >= 0.75 * long
    : long > 3 && capitalised >= 0.9 * long
  return title ? 'title' : 'sentence'
}

/** Whether two neighbouring tokens have no white space between them. */
export function touches(tokens: readonly Token[], left: number): boolean {
  const one = tokens[left]
  const other = tokens[left + 1]
  return one !== undefined && one.end === other?.start
}

const opening = /^["“‘'«([*–—:•-]$/u

/** Whether a token is the first word of its sentence, quotation marks aside. */
export function isFirstWord(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.text === ':') return true
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      !(opening.test(token.text) || /^\d{1,3}[.)]?$|^[.)]$/.test(token.text))
    )
      return false
  }
  return true
}

const isNeverName = (word: string): boolean =>
  NEVER_NAMES.has(word) ||
  (word.length > 1 && NEVER_NAMES.has(`${word.charAt(0)}${word.slice(1).toLowerCase()}`))

const numeral = /^(?:[IVXLC]{1,6}|[A-Z])[.)]?$/

/** “I. Introduction”, “B. Findings”: what numbers a heading is no initial. */
const isOrdinal = ({ tokens, sentence }: Words, index: number): boolean =>
  index === 0 &&
  numeral.test(tokens[0]?.text ?? '') &&
  (sentence.block.kind === 'heading' || tokens[1]?.upos === 'NOUN')

/** Whether a token can be part of a proper name by its capital, its place and its part of speech. */
export function isNameWord(words: Words, index: number): boolean {
  const token = words.tokens[index]
  if (token === undefined || !isCapitalised(token.text) || isNeverName(token.text)) return false
  if (isOrdinal(words, index)) return false
  if (words.casing !== 'sentence') return true
  if (!isFirstWord(words.tokens, index)) return true
  if (token.upos === 'PROPN' || isAcronym(token.text)) return true
  const next = words.tokens[index + 1]
  const given = GIVEN_NAMES.has(token.text)
  const nominal = given || token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X'
  return nominal && next !== undefined && isCapitalised(next.text) && !NEVER_NAMES.has(next.text)
}
