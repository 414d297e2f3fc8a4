import {
  connectives,
  partsOfNames,
  references,
  referencesThatAreWords,
  titles,
  units,
} from '../lexicon/abbreviations.ts'
import { fusedWords, hyphenatedPrefixes } from '../lexicon/word-parts.ts'
import type { Range } from './range.ts'
import { freestandingToken, token } from './token-patterns.ts'

const abbreviations = new Set(
  [...connectives, ...units, ...references].filter(
    (word) => !referencesThatAreWords.includes(word),
  ),
)
const capitalAbbreviations = new Set([
  ...partsOfNames,
  ...titles.map((title) => title.toLowerCase()),
])
const wordReferences = new Set(referencesThatAreWords)
const prefixes = new Set(hyphenatedPrefixes)

/**
 * Splits a sentence into syntactic words as UD English EWT does. Offsets are UTF-16, into `sentence`. Every
 * character but white space is in exactly one token. Linear in the sentence’s length.
 */
export function tokenise(sentence: string): Range[] {
  const tokens: Range[] = []
  let at = 0
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at)
    if (isSpace(code, sentence, at)) {
      at++
      continue
    }
    const end = plainWordEnd(sentence, at)
    if (end > at) pushWord(tokens, sentence, at, end)
    else pushToken(tokens, sentence, at)
    at = tokens.at(-1)?.end ?? sentence.length
  }
  return tokens
}

const space = /\s/u

function isSpace(code: number, text: string, at: number): boolean {
  return (
    code === 32 || (code < 33 ? code > 8 && code < 14 : code > 127 && space.test(text.charAt(at)))
  )
}

const isAsciiLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123

/** The end of a word of plain letters with a space or a comma behind it; `at` where there is none. */
function plainWordEnd(text: string, at: number): number {
  let end = at
  while (isAsciiLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  return next === 32 || next === 44 ? end : at
}

function pushToken(tokens: Range[], text: string, at: number): void {
  const freestanding = isFreestanding(text, at) ? matchEnd(freestandingToken, text, at) : at
  if (freestanding > at) {
    tokens.push({ start: at, end: freestanding })
    return
  }
  const end = matchEnd(token, text, at)
  if (isWordCharacter(text, at)) pushWord(tokens, text, at, extend(text, at, end))
  else tokens.push({ start: at, end })
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const beforeFreestanding = /[\s(["'“‘«<]/u

function isFreestanding(text: string, at: number): boolean {
  return at === 0 || beforeFreestanding.test(text.charAt(at - 1))
}

const wordCharacter = /[\p{L}\p{N}]/u

function isWordCharacter(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at))
}

/** Takes in the words that prefixes are joined to, and an abbreviation’s full stop. */
function extend(text: string, start: number, firstEnd: number): number {
  let from = start
  let end = firstEnd
  while (isPrefix(text, from, end)) {
    from = end + 1
    end = matchEnd(token, text, from)
  }
  return text.charCodeAt(end) === 46 && isAbbreviation(text, from, end) ? end + 1 : end
}

function isPrefix(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 45 || end - start > 10) return false
  return isWordCharacter(text, end + 1) && prefixes.has(text.slice(start, end).toLowerCase())
}

const initial = /^\p{Lu}$/u
const figureFollows = /\s*[\d\p{Lu}]/uy

function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end + 1 >= text.length || end - start > 8) return false
  const word = text.slice(start, end)
  const key = word.toLowerCase()
  if (initial.test(word) || abbreviations.has(key)) return true
  if (capitalAbbreviations.has(key) && (word !== key || key === 'al')) return true
  return wordReferences.has(key) && matchEnd(figureFollows, text, end + 1) > end + 1
}

/** Pushes a word, split where it is two: “do|n’t”, “Ecuador|’s”, “can|not”. */
function pushWord(tokens: Range[], text: string, start: number, end: number): void {
  const cut = findClitic(text, start, end)
  if (cut <= start) tokens.push({ start, end })
  else {
    pushWord(tokens, text, start, cut)
    tokens.push({ start: cut, end })
  }
}

const clitic = /(?:n['’]t|['’](?:[smd]|ll|ve|re))$/iu

function findClitic(text: string, start: number, end: number): number {
  const length = end - start
  if (length < 2 || length > 60) return start
  const word = text.slice(start, end)
  const match = word.includes("'") || word.includes('’') ? clitic.exec(word) : null
  if (match !== null && !/\d0.s$/u.test(word)) return start + match.index
  return start + (length < 9 ? (fusedWords.get(word.toLowerCase()) ?? 0) : 0)
}
