import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** What may make the words that a reader sees differ from the source’s: markup, references, escapes, broken lines. */
const markup = /[\\`*_{}[\]<>()#|~^!&\u00AD\r\n\-\uFEFF]/

/**
 * Whether `text` can be what a reader sees of `stored`. Where no markup stands in it, they are the same words with
 * single spaces; else every letter and digit of the text stands in the slice, in the same order.
 * @param cut whether the text may be only the slice’s beginning.
 * @returns null where it can; else what was expected.
 */
export function readerTextProblem(text: string, stored: string, cut: boolean): string | null {
  // What Markdown reads for a zero byte.
  const slice = stored.replaceAll('\u0000', '\uFFFD')
  if (text.trim() !== text || /[\t\n\r]| {2}/.test(text)) return 'single spaces, none at the ends'
  const decoded = decodeReferences(slice)
  if (!markup.test(slice)) {
    const words = slice.replace(/\s+/g, ' ')
    return words === text || (cut && words.startsWith(text)) ? null : words
  }
  // In code, addresses and behind a backslash a reference stands as it is written.
  const either = decodeReferences(slice, true)
  return isSubsequence(wordCharacters(text), wordCharacters(either)) ? null : decoded
}

/** @param keep whether each reference also stays as it is written. */
function decodeReferences(text: string, keep = false): string {
  return text.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi,
    (whole, name: string) => `${keep ? whole : ''}${decoded(whole, name)}`,
  )
}

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || whole
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

function wordCharacters(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? []
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0
  for (const character of whole) if (character === part[found]) found++
  return found === part.length
}
