import { knownWords } from '../../language/known-words.ts'
import { hangingHyphenFollowers, hyphenatedPrefixes } from '../../lexicon/hyphenation.ts'

/** What stands between a hyphen’s two sides in the reader’s text: “short- and”, “Chinese-owned”, “autonomous”. */
export type Join = 'space' | 'hyphen' | 'nothing'

const brokenWord = /(?<![\p{L}’'])(\p{L}[\p{L}’']{0,40})-$/u
const restOfWord = /^([\p{L}’']+)/u

/**
 * How a text that ends in a hyphen and the text behind it are joined: a word that a line end broke loses its hyphen,
 * unless its parts are words and the whole is none.
 */
export function joinAtHyphen(before: string, after: string): Join {
  const tail = restOfWord.exec(after.slice(0, 42))?.[1]
  if (tail !== undefined && hangingHyphenFollowers.has(tail)) return 'space'
  const end = before.slice(-44)
  const head = brokenWord.exec(end)?.[1]
  if (head === undefined || tail === undefined) return isOneWord(end, after) ? 'hyphen' : 'space'
  return keepsHyphen(head, tail, end.at(-head.length - 2) === '-') ? 'hyphen' : 'nothing'
}

/** “COVID-19”, “2010-2014”, “20-year”, “U.S.-led”. */
const isOneWord = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]\.?-$/u.test(before) && /^[\p{Ll}\p{N}]/u.test(after)

function keepsHyphen(head: string, tail: string, compound: boolean): boolean {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()]
  const whole = isWord(first + second)
  if (isAcronym(head)) return !whole || (isWord(first) && isWord(second))
  if (!/^\p{Ll}/u.test(tail)) return true
  // “Balance-of-payments”, but “self-determination”.
  if (compound) return (isWord(first) || first.length < 4) && isWord(second)
  if (whole) return false
  return hyphenatedPrefixes.has(first) || (isWord(first) && isWord(second))
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,}s?$/u.test(word)

/** Whether the word list knows the form, or the one that a plural or a tense is of. */
function isWord(form: string): boolean {
  const words = knownWords()
  const stems = [
    form,
    form.replace(/s$/, ''),
    form.replace(/(?:ed|es)$/, ''),
    form.replace(/(?:ed|ing)$/, 'e'),
    form.replace(/(?:ing|ly)$/, ''),
  ]
  return stems.some((stem) => stem.length > 1 && words.get(stem) !== undefined)
}
