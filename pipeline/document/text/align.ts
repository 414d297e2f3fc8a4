import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A reader’s text, each UTF-16 unit with the half-open range of source offsets (UTF-16) that it comes from. */
export interface MappedText {
  text: string
  starts: number[]
  ends: number[]
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[A-Z][A-Z\d]{0,31});/iy
const asciiPunctuation = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/
/** What may stand between a line’s end and its text: indentation and blockquote markers. */
const containerPrefix = /[\t >]/

/**
 * Maps each UTF-16 unit of a Markdown node’s `value` to its place in `source`, from offset `from` on:
 * two pointers that step over escapes, character references and the prefixes of continuation lines
 * (CommonMark 0.31.2, sections 2.4, 2.5 and 5).
 * @returns the offset behind the last character that was read.
 */
export function align(value: string, source: string, from: number, into: MappedText): number {
  into.text += value
  if (source.startsWith(value, from)) {
    for (let index = 0; index < value.length; index++) push(into, from + index, from + index + 1)
    return from + value.length
  }
  let at = from
  for (let index = 0; index < value.length;) {
    const step = match(value, index, source, at)
    for (const last = index + step.length; index < last; index++) {
      push(into, step.start, step.end)
    }
    at = step.end
  }
  return at
}

function push(into: MappedText, start: number, end: number): void {
  into.starts.push(start)
  into.ends.push(end)
}

interface Step {
  /** How many units of the value were matched. */
  length: number
  start: number
  end: number
}

function match(value: string, index: number, source: string, at: number): Step {
  const expected = value[index] ?? ''
  const found = source[at] ?? ''
  const lineEnd = found === '&' ? null : lineEndAt(value, index)
  if (lineEnd !== null) {
    return matchLineEnd(lineEnd.length, value[index + lineEnd.length] ?? '', source, at)
  }
  if (found === '\\' && isEscape(source[at + 1], expected)) {
    return { length: 1, start: at, end: at + 2 }
  }
  if (found === '&') {
    const decoded = decodeAt(source, at)
    if (decoded !== null && value.startsWith(decoded.text, index)) {
      return { length: decoded.text.length, start: at, end: decoded.end }
    }
  }
  if (found === expected || at >= source.length) return { length: 1, start: at, end: at + 1 }
  return skip(value, index, source, at)
}

/** The parser drops some characters (NUL becomes U+FFFD, spaces at a line’s end vanish): look a little further. */
function skip(value: string, index: number, source: string, at: number): Step {
  if (value[index] === '\uFFFD') return { length: 1, start: at, end: at + 1 }
  let next = at
  while (next < source.length && /\s/.test(source[next] ?? '')) next++
  if (next > at && next < source.length) return match(value, index, source, next)
  return { length: 1, start: at, end: at + 1 }
}

function lineEndAt(text: string, index: number): string | null {
  if (text.startsWith('\r\n', index)) return '\r\n'
  const character = text[index]
  return character === '\n' || character === '\r' ? character : null
}

function matchLineEnd(length: number, following: string, source: string, at: number): Step {
  let start = at
  while (source[start] === ' ' || source[start] === '\t') start++
  let end = start + (lineEndAt(source, start)?.length ?? 1)
  while (containerPrefix.test(source[end] ?? '') && source[end] !== following) end++
  return { length, start, end }
}

function isEscape(next: string | undefined, expected: string): boolean {
  return next !== undefined && next === expected && asciiPunctuation.test(next)
}

function decodeAt(source: string, at: number): { text: string; end: number } | null {
  reference.lastIndex = at
  const found = reference.exec(source)?.[0]
  if (found === undefined) return null
  const text = decode(found.slice(1, -1))
  return text === false ? null : { text, end: at + found.length }
}

function decode(name: string): string | false {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name)
  const hexadecimal = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : '\uFFFD'
}
