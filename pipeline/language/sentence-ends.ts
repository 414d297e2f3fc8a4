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
import { isSpace, matchEnd, readFollowing } from './stops.ts'
import type { Following, Stop } from './stops.ts'

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

/** Whether a sentence ends with the stop. */
export function endsSentence(text: string, stop: Stop): boolean {
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
