import { MONTHS } from '../../lexicon/temporal-names.ts'
import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import type { Words } from './verb-readings.ts'

const isMonth = ({ tokens }: Words, index: number): boolean =>
  MONTHS.has(tokens[index]?.lemma.toLowerCase() ?? '')

/** “April 30”, “Resolution 2202”, “phase 2”: not “in Gaza 12 people”. */
export function continuesWithNumber(
  words: Words,
  start: number,
  head: number,
  index: number,
  determined: boolean,
): boolean {
  const { classes, tokens } = words
  if (classes[index - 1] === 'hyphen') return true
  if (index !== head + 1 && classes[index - 1] !== 'number' && classes[index - 1] !== 'hyphen')
    return false
  if (isMonth(words, head)) return true
  const next = classes[index + 1]
  if (next === 'noun' || next === 'adjective') return determined && tokens[head]?.upos === 'PROPN'
  return start < index
}

/** A date with no determiner is a phrase of its own (“On 7 December 2023 Greek officials”). */
export function endsAfterDate(
  words: Words,
  start: number,
  head: number,
  index: number,
  determined: boolean,
): boolean {
  if (determined) return false
  const { classes, tokens } = words
  const next = classes[index]
  if (next !== 'noun' && next !== 'adjective') return false
  if (isMonth(words, head) && head < index - 1) return true
  const bareYear = index - 1 === start && /^[12]\d{3}$/.test(tokens[start]?.text ?? '')
  return bareYear && !isPlural(words, index) && classes[start - 1] !== 'determiner'
}

const isPlural = ({ tokens }: Words, index: number): boolean => tokens[index]?.xpos === 'NNS'

/** “March 3, 2021”: the comma and the year belong to the date. */
export function isDateComma(words: Words, head: number, index: number): boolean {
  const { classes, tokens } = words
  return (
    classes[index] === 'comma' &&
    classes[index - 1] === 'number' &&
    isMonth(words, head) &&
    /^\d{4}$/.test(tokens[index + 1]?.text ?? '')
  )
}

/** Two nouns side by side that are two phrases: “told reporters Ankara”, “last month Washington”; not “an April 8 statement”. */
export function startsAnew(words: Words, start: number, head: number, index: number): boolean {
  const { tokens, classes } = words
  if (index !== head + 1) {
    if (classes[start] === 'determiner' && isMonth(words, head)) return false
    return classes[index - 1] === 'number' && classes[head] !== 'number'
  }
  const before = tokens[head]
  const after = tokens[index]
  if (before === undefined || after === undefined) return false
  if (isLoneDay(words, start, head) && !TIME_NOUNS.has(after.lemma.toLowerCase())) return true
  if (after.upos !== 'PROPN') return false
  // “Bureau of Overseas Buildings Operations”: a plural within a name.
  if (before.xpos === 'NNS') return head === 0 || !/^\p{Lu}/u.test(before.text)
  const time = TIME_NOUNS.has(before.lemma.toLowerCase())
  return time && (before.upos !== 'PROPN' || start === head || classes[start] !== 'determiner')
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** “On Monday officials”, “In March talks”: a day or a month alone behind a preposition. */
function isLoneDay({ tokens, classes }: Words, start: number, head: number): boolean {
  if (start !== head || classes[start - 1] !== 'preposition') return false
  const name = tokens[head]?.lemma.toLowerCase() ?? ''
  return WEEKDAY.test(name) || (start === 1 && MONTHS.has(name))
}
