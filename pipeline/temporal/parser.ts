import type { Word } from './words.ts'

/** What a parser read, and the index of the first word behind it. */
export interface Parse<T> {
  value: T
  next: number
}

/** Reads something from the words at an index; null where it is not there. */
export type Parser<T> = (words: readonly Word[], at: number) => Parse<T> | null

type Values<P extends readonly unknown[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never
}

/** One word that a function makes something of. */
export const single =
  <T>(read: (word: Word) => T | null | undefined): Parser<T> =>
  (words, at) => {
    const word = words[at]
    const value = word && read(word)
    return value === null || value === undefined ? null : { value, next: at + 1 }
  }

/** One of the given words, lower case. */
export function word(...forms: string[]): Parser<string> {
  const set = new Set(forms)
  return single(({ lower }) => (set.has(lower) ? lower : null))
}

/** A word that the map knows. */
export const lookup = <T>(map: ReadonlyMap<string, T>): Parser<T> =>
  single(({ lower }) => map.get(lower))

/** One parser after the other. */
export const sequence =
  <const P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> =>
  (words, at) => {
    const values: unknown[] = []
    let next = at
    for (const parser of parsers) {
      const parse = parser(words, next)
      if (!parse) return null
      values.push(parse.value)
      next = parse.next
    }
    return { value: values as Values<P>, next }
  }

/** The first parser that fits. */
export const either =
  <P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>[number]> =>
  (words, at) => {
    for (const parser of parsers) {
      const parse = parser(words, at)
      if (parse) return parse as Parse<Values<P>[number]>
    }
    return null
  }

/** What the parser reads, or null and no word. */
export const optional =
  <T>(parser: Parser<T>): Parser<T | null> =>
  (words, at) =>
    parser(words, at) ?? { value: null, next: at }

/** Another form of what the parser reads; null rejects it. */
export const map =
  <T, U>(parser: Parser<T>, change: (value: T) => U | null): Parser<U> =>
  (words, at) => {
    const parse = parser(words, at)
    const value = parse && change(parse.value)
    return parse && value !== null ? { value: value as U, next: parse.next } : null
  }

/** The parser, where no white space stands before its first word. */
export const glued =
  <T>(parser: Parser<T>): Parser<T> =>
  (words, at) =>
    words[at]?.glued ? parser(words, at) : null

/** The parser, where the words around what it read allow it. */
export const where =
  <T>(
    parser: Parser<T>,
    allowed: (words: readonly Word[], from: number, next: number, value: T) => boolean,
  ): Parser<T> =>
  (words, at) => {
    const parse = parser(words, at)
    return parse && allowed(words, at, parse.next, parse.value) ? parse : null
  }

/** Fits where the parser does not; reads nothing. */
export const not =
  (parser: Parser<unknown>): Parser<null> =>
  (words, at) =>
    parser(words, at) ? null : { value: null, next: at }

const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−'])

/** Whether a word is a hyphen or a dash. */
export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && DASHES.has(word.text)

/** A hyphen or a dash. */
export const dash: Parser<true> = single((word) => (isDash(word) ? true : null))

/** A hyphen within a compound: nothing stands before it. */
export const hyphen: Parser<true> = glued(dash)

/** Phrases of one or more words, which hyphens may join, and what they mean; the longest fits first. */
export function phrases<T>(table: Readonly<Record<string, T>>): Parser<T> {
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
  return (words, at) => {
    const entries = byFirst.get(words[at]?.lower ?? '')
    for (const { rest, value } of entries ?? []) {
      const next = follow(words, at + 1, rest)
      if (next !== null) return { value, next }
    }
    return null
  }
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

/** The parser that reads furthest; the first among equals. */
export const longest =
  <T>(...parsers: readonly Parser<T>[]): Parser<T> =>
  (words, at) => {
    let best: Parse<T> | null = null
    for (const parser of parsers) {
      const parse = parser(words, at)
      if (parse && (!best || parse.next > best.next)) best = parse
    }
    return best
  }

/** What a parser read, with the half-open range of word indices that it read. */
export interface Spanned<T> {
  value: T
  from: number
  to: number
}

export const spanned =
  <T>(parser: Parser<T>): Parser<Spanned<T>> =>
  (words, at) => {
    const parse = parser(words, at)
    return parse && { value: { value: parse.value, from: at, to: parse.next }, next: parse.next }
  }

/** The parser, as often as it fits, at most `limit` times. */
export const many =
  <T>(parser: Parser<T>, limit: number): Parser<T[]> =>
  (words, at) => {
    const values: T[] = []
    let next = at
    while (values.length < limit) {
      const parse = parser(words, next)
      if (!parse) break
      values.push(parse.value)
      next = parse.next
    }
    return { value: values, next }
  }
