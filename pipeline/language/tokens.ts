import {
  connectives,
  partsOfNames,
  references,
  referencesThatAreWords,
  titles,
  units,
} from '../lexicon/abbreviations.ts'
import {
  attachedUnits,
  dollarPrefixes,
  fusedWords,
  hyphenatedPrefixes,
} from '../lexicon/word-parts.ts'
import type { Range } from './range.ts'

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')

const nothingMore = '(?![\\p{L}\\p{N}])'
const apostrophe = "['’]"

/** What stands within words: letters, figures, marks, and signs that are not seen (soft hyphens, joiners). */
const inner = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060]'

/**
 * What a token can look like, in the order in which the forms are tried. The first group needs white space,
 * an opening sign or nothing before it.
 */
const freestanding = [
  '(?:https?:\\/\\/|ftp:\\/\\/|www\\.)[^\\s<>"“”]{0,2000}[^\\s<>"“”.,;:!?)\\]\'’]',
  '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
  '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:com|org|net|gov|edu|int|info|eu|doc|docx|pdf|xlsx?|html?)' +
    nothingMore,
  '@\\w{1,64}',
  "[:;=][-']?[)(DPp](?!\\S)",
  `${apostrophe}\\d{2}s?${nothingMore}`,
  `${apostrophe}t(?=is|was)`,
  `${apostrophe}em${nothingMore}`,
  '\\.\\d{1,20}',
]

const anywhere = [
  // Dates, fractions, telephone numbers, times.
  '\\d{1,4}(?:\\/\\d{1,4}){1,2}(?![\\d/])',
  '\\d{4}-\\d{2}-\\d{2}(?![\\d-])',
  '(?:\\d{1,3}-){0,2}\\d{3}-\\d{4}(?![\\d-])',
  '\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  // A year before a footnote’s number.
  '[12]\\d{3}(?=\\.\\d{1,3}$)',
  // Decades and ordinals; figures.
  `\\d{1,3}0(?:${apostrophe}s|s)${nothingMore}`,
  `(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,20})(?:st|nd|rd|th|s)${nothingMore}`,
  `\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,20})?(?!\\d)`,
  `\\d{1,20}(?:\\.\\d{1,20}){0,8}(?=(?:${alternatives(attachedUnits)})${nothingMore})`,
  `\\d{1,20}(?:\\.\\d{1,20}){1,8}${nothingMore}`,
  `\\d{1,20}${nothingMore}`,
  // Abbreviations with inner stops; currencies; initials joined by “&”.
  `\\p{Lu}\\p{Ll}?(?:\\.\\p{Lu}\\p{Ll}?){1,8}(?:\\.|${nothingMore})(?!\\p{L})`,
  `\\p{Ll}(?:\\.\\p{Ll}){1,8}(?:\\.|${nothingMore})(?!\\p{L})`,
  `(?:${alternatives(dollarPrefixes)})\\$`,
  `\\p{Lu}{1,6}(?:&\\p{Lu}{1,6}){1,3}${nothingMore}`,
  // Words; what a footnote’s number is stuck to.
  '\\p{Ll}{4,40}(?=\\d{1,3}(?![\\p{L}\\p{N}.-]))',
  `[\\p{L}\\p{N}]${inner}*(?:${apostrophe}\\p{L}${inner}*)*`,
  `(?<=[\\p{L}\\p{N}."”)\\]*_])${apostrophe}(?:s|m|d|ll|ve|re)${nothingMore}`,
  // Signs that are repeated, and all others.
  '[.!?…]{2,}',
  '([-*=_~+#^|<>])\\1+',
  "''|``|‘‘|’’",
  '\\P{Cs}\\p{M}*',
  '[^]',
]

const freestandingToken = new RegExp(freestanding.join('|'), 'uy')
const token = new RegExp(anywhere.join('|'), 'uy')

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
