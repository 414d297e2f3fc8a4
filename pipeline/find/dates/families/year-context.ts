import {
  BEFORE_AMOUNT,
  BEFORE_YEAR,
  COUNTED,
  FUNCTION_WORDS,
  NUMBERED,
} from '../../../lexicon/temporal-contexts.ts'
import { isDash } from '../phrases.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'

const isPlural = (word: Word | undefined): boolean =>
  word?.kind === 'letters' &&
  !FUNCTION_WORDS.has(word.lower) &&
  /[a-z]s$|^people$|^men$/.test(word.lower)

/** Whether the word before makes a name of the number: “Resolution 2231”, “No. 5”, “N°173”. */
function isLabelled(words: readonly Word[], from: number): boolean {
  const [before, second] = [words[from - 1], words[from - 2]]
  if (!before) return false
  if (NUMBERED.has(before.lower) || before.lower === '°') return true
  return before.lower === '.' && before.glued && second !== undefined && NUMBERED.has(second.lower)
}

/** Whether a number is part of a name, an amount of money or a longer code: “pages 1990-1995”, “$2000”, “S/2021/5”. */
export function isNumbered(words: readonly Word[], from: number): boolean {
  const [before, second] = [words[from - 1], words[from - 2]]
  if (!before) return false
  if (isLabelled(words, from)) return true
  if (isDash(before) && second?.kind === 'digits' && isLabelled(words, from - 2)) return true
  if (!words[from]?.glued) return false
  if (before.kind === 'digits') return true
  return before.kind === 'mark' && '#$€£/.,:_'.includes(before.lower) && before.glued
}

const isCode = (words: readonly Word[], next: number): boolean => {
  const after = words[next]
  return (
    (after?.glued ?? false) &&
    '/:_'.includes(after?.lower ?? ' ') &&
    words[next + 1]?.kind === 'digits'
  )
}

/** Whether a number of four digits is a year: what stands around it neither names nor counts with it. */
export function isYear(words: readonly Word[], from: number, next: number): boolean {
  const [before, after] = [words[from - 1], words[next]]
  if (isNumbered(words, from) || isCode(words, next)) return false
  if (
    before &&
    BEFORE_AMOUNT.has(before.lower) &&
    (COUNTED.has(after?.lower ?? '') || isPlural(after))
  )
    return false
  if (after?.text === 'Agenda') return false
  const value = Number(words[from]?.text)
  return value >= 1900 && value <= 2100
    ? isModernYear(before, after, value)
    : isOldYear(before, after)
}

const isIntroduced = (before: Word | undefined): boolean =>
  before !== undefined && (BEFORE_YEAR.has(before.lower) || '(–—'.includes(before.text))

const WEAK: ReadonlySet<string> = new Set([
  'and',
  'or',
  'for',
  'of',
  'with',
  'to',
  'than',
  'about',
  'around',
])

function isModernYear(before: Word | undefined, after: Word | undefined, value: number): boolean {
  if (!COUNTED.has(after?.lower ?? '')) return true
  if (before?.lower === 'the') return value % 100 !== 0
  return isIntroduced(before) && !WEAK.has(before?.lower ?? '')
}

/** Numbers that are far more often amounts. */
function isOldYear(before: Word | undefined, after: Word | undefined): boolean {
  const ends = after === undefined || ')],;.:'.includes(after.lower)
  if (before?.kind === 'mark') return '(,–—'.includes(before.text) ? ends : false
  if (!before || COUNTED.has(after?.lower ?? '') || isPlural(after)) return !before && ends
  if (WEAK.has(before.lower))
    return ends || FUNCTION_WORDS.has(after.lower) || (before.lower === 'of' && !isPlural(after))
  return isIntroduced(before) || (isCapitalised(before) && ends)
}
