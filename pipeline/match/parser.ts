/*
 * Parser combinators over words. Grammars of many parsers read best with `import * as p`: `p.sequence(month, p.optional(year))`.
 */
import type { Token, Upos } from '../language/types.ts'
import type { Word } from './words.ts'

/** What a parser read, and the index of the first word behind it. */
export interface Parse<T> {
  value: T
  next: number
}

/** Reads something from the words at an index; null where it is not there. */
export interface Parser<T> {
  (words: readonly Word[], at: number): Parse<T> | null
  /** The keys of the words that it can start with; absent where it cannot tell. */
  first?: ReadonlySet<string>
  /** Whether it may fit without reading a word. */
  nullable?: boolean
}

type Read<T> = (words: readonly Word[], at: number) => Parse<T> | null

type Values<P extends readonly unknown[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never
}

/** What the first words of a parser are known by: digits are all one. */
export const DIGITS = '#'

const keyOf = ({ kind, lower }: Word): string => (kind === 'digits' ? DIGITS : lower)

export function make<T>(
  read: Read<T>,
  first: ReadonlySet<string> | undefined,
  nullable = false,
): Parser<T> {
  return first ? Object.assign(read, { first, nullable }) : Object.assign(read, { nullable })
}

/** A parser that starts as another one does. */
const like = <T>(read: Read<T>, { first, nullable }: Parser<unknown>): Parser<T> =>
  make(read, first, nullable)

/** One word that a function makes something of; `first` are the keys of the words that it may take. */
export const single = <T>(
  read: (word: Word) => T | null | undefined,
  first?: Iterable<string>,
): Parser<T> =>
  make(
    (words, at) => {
      const word = words[at]
      const value = word && read(word)
      return value === null || value === undefined ? null : { value, next: at + 1 }
    },
    first && new Set(first),
  )

/** One of the given words, lower case. */
export function word(...forms: string[]): Parser<string> {
  const set = new Set(forms)
  return single(({ lower }) => (set.has(lower) ? lower : null), set)
}

/** A word that the map knows. */
export const lookup = <T>(map: ReadonlyMap<string, T>): Parser<T> =>
  single(({ lower }) => map.get(lower), map.keys())

/** One parser after the other. */
export function sequence<const P extends readonly Parser<unknown>[]>(
  ...parsers: P
): Parser<Values<P>> {
  const needed = parsers.findIndex(({ nullable }) => !nullable)
  const opening = needed < 0 ? parsers : parsers.slice(0, needed + 1)
  return make(
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
    },
    union(opening),
    needed < 0,
  )
}

function union(parsers: readonly Parser<unknown>[]): ReadonlySet<string> | undefined {
  const all = new Set<string>()
  for (const { first } of parsers) {
    if (!first) return undefined
    for (const key of first) all.add(key)
  }
  return all
}

/** The parsers that may fit at a word: a choice looks at the word once instead of asking each of them. */
function dispatch<T>(
  parsers: readonly Parser<T>[],
): (word: Word | undefined) => readonly Parser<T>[] {
  const always = parsers.filter(({ first, nullable }) => nullable === true || !first)
  const byKey = new Map<string, Parser<T>[]>()
  for (const key of new Set(parsers.flatMap(({ first }) => [...(first ?? [])])))
    byKey.set(
      key,
      parsers.filter((parser) => always.includes(parser) || parser.first?.has(key)),
    )
  return (word) => (word && byKey.get(keyOf(word))) ?? always
}

const isNullable = ({ nullable }: Parser<unknown>): boolean => nullable ?? false

/** The first parser that fits. */
export function either<P extends readonly Parser<unknown>[]>(
  ...parsers: P
): Parser<Values<P>[number]> {
  const candidates = dispatch(parsers)
  return make(
    (words, at) => {
      for (const parser of candidates(words[at])) {
        const parse = parser(words, at)
        if (parse) return parse as Parse<Values<P>[number]>
      }
      return null
    },
    union(parsers),
    parsers.some(isNullable),
  )
}

/** The parser that reads furthest; the first among equals. */
export function longest<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const candidates = dispatch(parsers)
  return make(
    (words, at) => {
      let best: Parse<T> | null = null
      for (const parser of candidates(words[at])) {
        const parse = parser(words, at)
        if (parse && (!best || parse.next > best.next)) best = parse
      }
      return best
    },
    union(parsers),
    parsers.some(isNullable),
  )
}

/** What the parser reads, or null and no word. */
export const optional = <T>(parser: Parser<T>): Parser<T | null> =>
  make<T | null>((words, at) => parser(words, at) ?? { value: null, next: at }, parser.first, true)

/** Another form of what the parser reads; null rejects it. */
export const map = <T, U>(parser: Parser<T>, change: (value: T) => U | null): Parser<U> =>
  like((words, at) => {
    const parse = parser(words, at)
    const value = parse && change(parse.value)
    return parse && value !== null ? { value: value as U, next: parse.next } : null
  }, parser)

/** One word of a set, lower case. */
export const oneOf = (words: ReadonlySet<string>): Parser<string> =>
  single(({ lower }) => (words.has(lower) ? lower : null), words)

/** A token of one of some parts of speech (UPOS). */
export const ofClass = (...classes: Upos[]): Parser<Token> =>
  single(({ token }) => (token && classes.includes(token.upos) ? token : null))

/** A token with one of some tags (XPOS). */
export const tagged = (...tags: string[]): Parser<Token> =>
  single(({ token }) => (token && tags.includes(token.xpos) ? token : null))

/** The end of the words. */
export const end: Parser<null> = make(
  (words, at) => (at >= words.length ? { value: null, next: at } : null),
  undefined,
  true,
)

/** The parser, where no white space stands before its first word. */
export const glued = <T>(parser: Parser<T>): Parser<T> =>
  like((words, at) => (words[at]?.glued ? parser(words, at) : null), parser)

/** The parser, where the words around what it read allow it. */
export const where = <T>(
  parser: Parser<T>,
  allowed: (words: readonly Word[], from: number, next: number, value: T) => boolean,
): Parser<T> =>
  like((words, at) => {
    const parse = parser(words, at)
    return parse && allowed(words, at, parse.next, parse.value) ? parse : null
  }, parser)

/** Fits where the parser does not; reads nothing. */
export const not = (parser: Parser<unknown>): Parser<null> =>
  make((words, at) => (parser(words, at) ? null : { value: null, next: at }), new Set(), true)

/** What a parser read, with the half-open range of word indices that it read. */
export interface Spanned<T> {
  value: T
  from: number
  to: number
}

export const spanned = <T>(parser: Parser<T>): Parser<Spanned<T>> =>
  like((words, at) => {
    const parse = parser(words, at)
    return parse && { value: { value: parse.value, from: at, to: parse.next }, next: parse.next }
  }, parser)

/** The parser, as often as it fits, at most `limit` times. */
export const many = <T>(parser: Parser<T>, limit: number): Parser<T[]> =>
  make(
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
    },
    parser.first,
    true,
  )

/** The parser, once and as often again as it fits, at most `limit` times. */
export const some = <T>(parser: Parser<T>, limit: number): Parser<T[]> =>
  map(sequence(parser, many(parser, limit - 1)), ([first, more]) => [first, ...more])
