import { families } from './families.ts'
import type { Reading } from './meaning.ts'
import { mayOpen } from './openers.ts'
import { longest } from './parser.ts'
import type { Word } from './words.ts'

/**
 * Reads the temporal expressions of a sentence from left to right; where several fit, the longest holds.
 * Linear: each family reads a bounded number of words from where it starts.
 */
export function readExpressions(words: readonly Word[], monthFirst: boolean): Reading[] {
  const family = longest(...(monthFirst ? MONTH_FIRST : DAY_FIRST))
  const readings: Reading[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    const parse = word && mayOpen(word) ? family(words, at) : null
    if (parse) readings.push(...parse.value)
    at = parse ? Math.max(parse.next, at + 1) : at + 1
  }
  return readings
}

const MONTH_FIRST = families(true)
const DAY_FIRST = families(false)
