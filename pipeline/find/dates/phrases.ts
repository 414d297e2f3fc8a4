import * as p from '../../match/parser.ts'
import type { Word } from '../../match/words.ts'

const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−'])

/** Whether a word is a hyphen or a dash. */
export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && DASHES.has(word.text)

/** A hyphen or a dash. */
export const dash: p.Parser<true> = p.single((word) => (isDash(word) ? true : null), DASHES)

/** A hyphen within a compound: nothing stands before it. */
export const hyphen: p.Parser<true> = p.glued(dash)

/** Phrases of one or more words, which hyphens may join, and what they mean; the longest fits first. */
export function phrases<T>(table: Readonly<Record<string, T>>): p.Parser<T> {
  const byFirst = new Map<string, { rest: string[]; value: T }[]>()
  for (const [phrase, value] of Object.entries(table)) {
    const [first = '', ...rest] = split(phrase)
    const entries = byFirst.get(first) ?? []
    entries.push({ rest, value })
    byFirst.set(
      first,
      entries.sort((a, b) => b.rest.length - a.rest.length),
    )
  }
  return p.make((words, at) => {
    for (const { rest, value } of byFirst.get(words[at]?.lower ?? '') ?? []) {
      const next = follow(words, at + 1, rest)
      if (next !== null) return { value, next }
    }
    return null
  }, new Set(byFirst.keys()))
}

const split = (phrase: string): string[] => phrase.split(/ |(?=')|(?<=')/)

function follow(words: readonly Word[], at: number, rest: readonly string[]): number | null {
  let next = at
  for (const form of rest) {
    if (isDash(words[next]) && words[next]?.glued) next++
    if (words[next]?.lower !== form) return null
    next++
  }
  return next
}
