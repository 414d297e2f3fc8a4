import {
  afterHours,
  connectives,
  numberedThings,
  partsOfNames,
  references,
  referencesThatAreWords,
  sentenceOpeners,
  titles,
  units,
} from '../lexicon/abbreviations.ts'
import type { Range } from './range.ts'

const sets = {
  afterHours: new Set(afterHours),
  connectives: new Set(connectives),
  openers: new Set(sentenceOpeners),
  partsOfNames: new Set(partsOfNames),
  references: new Set(references),
  referencesThatAreWords: new Set(referencesThatAreWords),
  titles: new Set(titles),
  units: new Set(units),
}

/** A run of full stops, question marks and exclamation marks with what closes behind it. */
interface Stop {
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

/**
 * Splits a text into sentences without outer white space, in order; blank lines split too. Linear in the
 * text’s length. A text of white space has none.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  let sentence = skipSpace(text, 0)
  let at = sentence
  const cut = (end: number): void => {
    if (end > sentence) sentences.push({ start: sentence, end })
    sentence = skipSpace(text, end)
    at = sentence
  }
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isTerminator(code)) {
      const stop = readStop(text, at, sentence)
      if (endsSentence(text, stop)) cut(stop.noted)
      else at = stop.end
    } else if (code === 10 && isBlankLine(text, at)) cut(trimEnd(text, sentence, at))
    else at++
  }
  if (sentence < text.length) cut(trimEnd(text, sentence, text.length))
  return sentences
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

const space = /\s/u

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    code === 32 || (code < 33 ? code > 8 && code < 14 : code > 127 && space.test(text.charAt(at)))
  )
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text, at)) at++
  return at
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text, end - 1)) end--
  return end
}

/** Whether nothing but white space stands between the line end at `at` and the next. */
function isBlankLine(text: string, at: number): boolean {
  let next = at + 1
  while (next < text.length && text.charCodeAt(next) !== 10 && isSpace(text, next)) next++
  return text.charCodeAt(next) === 10
}

const closing = /["'”’»)\]}]*/y
/** “line.1 The”, “line.[3] The”, “line.³ The”, “line.4,5 The”. */
const footnote =
  /(?:\[\d{1,3}\]|\d{1,3}(?:[,–-]\d{1,3}){0,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}|[†‡])?(?!\S)/y

function readStop(text: string, start: number, sentence: number): Stop {
  let end = start + 1
  while (end < text.length && isTerminator(text.charCodeAt(end))) end++
  const closed = matchEnd(closing, text, end)
  const noted = canBearNote(text, start) ? matchEnd(footnote, text, closed) : closed
  return { sentence, start, end, closed, noted }
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const yearOrWord = /(?:[^\d\s.]|(?<!\d)[12]\d{3})$/u

/** A figure behind a figure’s stop is a decimal (“3.5”), unless the first is a year (“in 1990.2 The”). */
function canBearNote(text: string, start: number): boolean {
  return yearOrWord.test(text.slice(Math.max(0, start - 5), start))
}

/** What follows: small letters, capitals, figures, or another sign; opening quotation marks are skipped. */
interface Following {
  kind: 'end' | 'lower' | 'capital' | 'figure' | 'bracket' | 'sign'
  /** The word, or figure, lower-cased. */
  word: string
  /** Whether a full stop stands behind it. */
  stopped: boolean
  quoted: boolean
}

const opening = /["'“‘«]*/y
const followingWord = /[\p{L}\p{M}\p{N}’'-]{1,30}/uy

function readFollowing(text: string, from: number): Following {
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

/** Whether a sentence ends with the stop. */
function endsSentence(text: string, stop: Stop): boolean {
  if (stop.noted >= text.length) return true
  if (!isSpace(text, stop.noted)) return isGlued(text, stop)
  const following = readFollowing(text, stop.noted)
  const run = text.slice(stop.start, stop.end)
  if (run === '.') return endsAtFullStop(text, stop, following)
  if (following.kind === 'lower') return /[!?]/.test(run) && stop.closed === stop.end
  return true
}

const gluedWords = /^\p{Ll}{2}\.(?:\p{Lu}\p{Ll}|[AI]\s)/u

/** “the border.The army”: a full stop with no space behind it, as PDF text has it. */
function isGlued(text: string, { start, end, closed }: Stop): boolean {
  return closed === end && gluedWords.test(text.slice(Math.max(0, start - 2), start + 3))
}

const lastWord = /[^\s("'“‘«[—–/]{0,24}$/u
const figures = /^[(\d.,]*\d\)?$/
const initial = /^\p{Lu}(?:-\p{Lu})?$/u
const label = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u
/** “Table 3.”, “Box 1.2.”: what a caption or a numbered heading begins with. */
const captionLabel = new RegExp(
  `^(?:${numberedThings.join('|')}) (?:\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5}|[A-Z])$`,
  'iu',
)

function isCaptionLabel(text: string, { sentence, start }: Stop): boolean {
  return start - sentence < 40 && captionLabel.test(text.slice(sentence, start))
}

const dotted = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u

function endsAtFullStop(text: string, stop: Stop, following: Following): boolean {
  const [word = ''] = lastWord.exec(text.slice(Math.max(0, stop.start - 24), stop.start)) ?? []
  const isFirst = stop.start - word.length <= stop.sentence
  if (isFirst && stop.closed === stop.end && label.test(word)) return false
  if (isCaptionLabel(text, stop)) return false
  if (figures.test(word)) return following.kind !== 'lower'
  return afterWord(text, word, stop, following)
}

function afterWord(text: string, word: string, stop: Stop, following: Following): boolean {
  const key = word.toLowerCase().replaceAll('’', "'")
  const { kind } = following
  if (sets.titles.has(word.slice(word.lastIndexOf('-') + 1)) || sets.connectives.has(key))
    return false
  if (key === 'a.m' || key === 'p.m') return endsAtHour(text, stop, following)
  if (sets.units.has(key)) return kind === 'capital' || kind === 'sign'
  if (initial.test(word) || dotted.test(word) || isPartOfName(word, key))
    return opensSentence(following)
  if (sets.references.has(key)) return stop.noted === stop.closed && afterReference(key, following)
  if (kind === 'lower') return stop.closed === stop.end && word.length > 2 && !following.quoted
  return true
}

/** “Moscow time”, “Eastern Standard Time”. */
const localTime = /\s+(?:\p{Lu}[\p{L}-]{1,20}\s){1,2}[Tt]ime(?!\p{L})/uy

function endsAtHour(text: string, stop: Stop, { kind, word }: Following): boolean {
  if (kind !== 'capital' || sets.afterHours.has(word)) return false
  return matchEnd(localTime, text, stop.noted) === stop.noted
}

function isPartOfName(word: string, key: string): boolean {
  return sets.partsOfNames.has(key) && (word !== key || key === 'al')
}

const numeral = /^(?:[ivxlc]+|\p{L})$/u

function afterReference(key: string, following: Following): boolean {
  if (following.kind === 'figure' || following.kind === 'lower') return false
  if (following.stopped && sets.references.has(following.word)) return false
  if (numeral.test(following.word) && following.word !== 'i' && following.word !== 'a') return false
  return sets.referencesThatAreWords.has(key) || opensSentence(following)
}

/** Whether it is a word that begins sentences, and no initial (“A. Smith”). */
function opensSentence({ kind, word, stopped }: Following): boolean {
  return kind === 'capital' && sets.openers.has(word) && !(stopped && word.length === 1)
}
