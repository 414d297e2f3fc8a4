import { hangingHyphenFollowers, hyphenatedPrefixes } from '../../../lexicon/hyphenation.ts'
import { knownWords } from '../../../language/known-words.ts'

/** Where it ends a line, the word goes on. */
const softHyphen = '\u00AD'
const brokenWord = /(?<![\p{L}’'])(\p{L}[\p{L}’']{0,40})-$/u
const restOfWord = /^([\p{L}’']+)/u

/**
 * Joins the end of a line and the start of the next. A word that the line end broke loses its hyphen, unless its
 * parts are words and the whole is none (“Chinese-⏎owned”).
 */
export function joinLines(before: string, after: string): string {
  if (before.endsWith(softHyphen)) return before.slice(0, -1) + after
  const head = brokenWord.exec(before)?.[1]
  const tail = restOfWord.exec(after)?.[1]
  if (head === undefined || tail === undefined) {
    return /[\p{L}\p{N}][–—/]$/u.test(before) ? before + after : `${before} ${after}`
  }
  if (hangingHyphenFollowers.has(tail)) return `${before} ${after}`
  return keepsHyphen(head, tail) ? before + after : before.slice(0, -1) + after
}

function keepsHyphen(head: string, tail: string): boolean {
  if (!/^\p{Ll}/u.test(tail)) return true
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()]
  if (isWord(first + second)) return false
  if (hyphenatedPrefixes.has(first)) return true
  return isWord(first) && isWord(second)
}

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
