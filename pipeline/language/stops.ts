/** A run of full stops, question marks and exclamation marks with what closes behind it. */
export interface Stop {
  /** Where the sentence that may end here begins. */
  sentence: number
  /** The run’s first character and the one behind its last. */
  start: number
  end: number
  /** Behind closing quotation marks and brackets. */
  closed: number
  /** Behind a footnote’s number too. */
  noted: number
}

export function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

const space = /\s/u

export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    code === 32 || (code < 33 ? code > 8 && code < 14 : code > 127 && space.test(text.charAt(at)))
  )
}

export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text, at)) at++
  return at
}

const closing = /["'”’»)\]}]*/y
/** “line.1 The”, “line.[3] The”, “line.³ The”, “line.4,5 The”. */
const footnote =
  /(?:\[\d{1,3}\]|\d{1,3}(?:[,–-]\d{1,3}){0,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}|[†‡])?(?!\S)/y

export function readStop(text: string, start: number, sentence: number): Stop {
  let end = start + 1
  while (end < text.length && isTerminator(text.charCodeAt(end))) end++
  const closed = matchEnd(closing, text, end)
  const noted = canBearNote(text, start) ? matchEnd(footnote, text, closed) : closed
  return { sentence, start, end, closed, noted }
}

export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const yearOrWord = /(?:[^\d\s.]|(?<!\d)[12]\d{3})$/u

/** A figure behind a figure’s stop is a decimal (“3.5”), unless the first is a year (“in 1990.2 The”). */
function canBearNote(text: string, start: number): boolean {
  return yearOrWord.test(text.slice(Math.max(0, start - 5), start))
}

/** What follows: small letters, capitals, figures, or another sign; opening quotation marks are skipped. */
export interface Following {
  kind: 'end' | 'lower' | 'capital' | 'figure' | 'bracket' | 'sign'
  /** The word, or figure, lower-cased. */
  word: string
  /** Whether a full stop stands behind it. */
  stopped: boolean
  quoted: boolean
}

const opening = /["'“‘«]*/y
const followingWord = /[\p{L}\p{M}\p{N}’'-]{1,30}/uy

export function readFollowing(text: string, from: number): Following {
  const start = skipSpace(text, from)
  const at = matchEnd(opening, text, start)
  const end = matchEnd(followingWord, text, at)
  const word = text.slice(at, end).toLowerCase()
  return { kind: kindOf(text, at), word, stopped: text[end] === '.', quoted: at > start }
}

const upper = /\p{Lu}/u
const lower = /\p{Ll}/u

function kindOf(text: string, at: number): Following['kind'] {
  const character = text.charAt(at)
  if (character === '') return 'end'
  if (character >= '0' && character <= '9') return 'figure'
  if (character === '(' || character === '[') return 'bracket'
  if (upper.test(character)) return 'capital'
  return lower.test(character) ? 'lower' : 'sign'
}
