import { CONTINUATIONS, isArabicPrefix } from './name-continuations.ts'
import { isNameWord } from './words.ts'
import type { Words } from './words.ts'

/** A half-open range of token indices. */
export interface Run {
  from: number
  to: number
}

/** No name is longer, in tokens. */
export const LONGEST = 24

/** The runs of words that make up proper names: capitalised words with particles, hyphens and initials. */
export function findRuns(words: Words): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.tokens.length;) {
    const from = startOf(words, at)
    if (from === null) {
      at++
      continue
    }
    const to = endOf(words, from)
    runs.push({ from: at, to })
    at = Math.max(to, at + 1)
  }
  return runs
}

/** The index of the first capitalised word of a run that starts here; null where none does. */
function startOf(words: Words, at: number): number | null {
  if (isNameWord(words, at)) return at
  return isArabicPrefix(words.tokens, at) && isNameWord(words, at + 2) ? at + 2 : null
}

function endOf(words: Words, first: number): number {
  const { tokens } = words
  let end = first + 1
  while (end < tokens.length && end < first + LONGEST) {
    const next = continuation(words, first, end)
    if (next === end) break
    end = next
  }
  return end
}

/** Where the run goes on to from an index: the index itself where it ends. */
function continuation(words: Words, first: number, at: number): number {
  for (const { goesOnTo } of CONTINUATIONS) {
    const next = goesOnTo(words, at, first)
    if (next !== null) return next
  }
  return at
}
