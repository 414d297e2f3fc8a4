import { hashText, mix } from './hash.ts'
import type { Lexicon } from './lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known of words beforehand. */
export interface Knowledge {
  lexicon: Lexicon
  vocabulary: Vocabulary
  /** Hashes of the words that can belong to a closed class (a preposition, a pronoun …); no other word can. */
  closed: ReadonlySet<number>
}

/** How a form is capitalised. */
export const Case = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4 } as const

/** All that the tagger asks about a form by itself, as 32-bit hashes or small integers. */
export interface FormFeatures {
  /** Hash of the lower-cased form, digits as 0. */
  word: number
  /** Hash of the form with its capitals. */
  exact: number
  /** Hashes of its last 1 to 5 letters, lower-cased. */
  suffixes: readonly [number, number, number, number, number]
  /** Hashes of its first 1 to 4 letters, lower-cased. */
  prefixes: readonly [number, number, number, number]
  /** Hash of the sequence of character classes, runs collapsed. */
  shape: number
  case: number
  length: number
  /** The word’s class of tags in the lexicon; 0 where it has none. */
  ambiguity: number
  /** The same of the form without its inflection; 0 where that is unknown too. */
  stem: number
  /** What the dictionary says of it and of the words that it may be an inflection of; 0 where it is in none. */
  dictionary: number
  /** The best short account of what it may be: class, dictionary or ending. */
  sort: number
  /** The one label that the lexicon allows, or −1. */
  only: number
  /** Whether it can belong to a closed class. */
  isClosed: boolean
}

const curlyApostrophe = /[‘’ʼ`]/g
const digit = /\d/g
const unseen = /[\u00ad\u200b-\u200d\u2060]/g

/** The form by which the lexicon knows a word: lower-cased, apostrophes straight, digits as 0, no soft hyphens. */
export function normalise(form: string): string {
  return form.toLowerCase().replace(unseen, '').replace(curlyApostrophe, "'").replace(digit, '0')
}

/** Describes a form for the tagger. */
export function describeForm(
  form: string,
  { lexicon, vocabulary, closed }: Knowledge,
): FormFeatures {
  const lower = normalise(form)
  const { length } = lower
  const word = hashText(lower)
  const entry = lexicon.get(word)
  const ending = (size: number) => hashText(lower, Math.max(0, length - size))
  const beginning = (size: number) => hashText(lower, 0, Math.min(size, length))
  const dictionary = describeInflections(lower, vocabulary)
  const ambiguity = entry?.ambiguity ?? 0
  return {
    word,
    exact: hashText(form),
    suffixes: [ending(1), ending(2), ending(3), ending(4), ending(5)],
    prefixes: [beginning(1), beginning(2), beginning(3), beginning(4)],
    shape: shapeOf(form),
    case: caseOf(form),
    length: Math.min(length, 12),
    ambiguity,
    stem: stemAmbiguity(lower, lexicon),
    dictionary,
    sort: ambiguity || dictionary || ending(2),
    only: entry?.only ?? -1,
    isClosed: closed.has(word),
  }
}

function caseOf(form: string): number {
  const first = form.charAt(0)
  const lower = form.toLowerCase()
  const upper = form.toUpperCase()
  if (lower === upper) return Case.none
  if (form === lower) return Case.lower
  if (form === upper && form.length > 1) return Case.upper
  return first !== first.toLowerCase() ? Case.initial : Case.mixed
}

const upperCase = /\p{Lu}/u
const letter = /\p{L}/u

function shapeOf(form: string): number {
  let shape = ''
  for (const character of form) {
    const next =
      character >= '0' && character <= '9'
        ? 'd'
        : upperCase.test(character)
          ? 'X'
          : letter.test(character)
            ? 'x'
            : character === '’' || character === '‘'
              ? "'"
              : character
    if (!shape.endsWith(next)) shape += next
    if (shape.length >= 12) break
  }
  return hashText(shape)
}

/** Endings that inflect or derive a word, each with what the stem may end in instead. */
const inflections: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['or', ['e', '']],
  ['ly', ['', 'le']],
  ['est', ['', 'e']],
  ['iest', ['y']],
  ['ier', ['y']],
]

/** The words that a form may be inflected or derived from, with the number of the ending. */
function* stemsOf(lower: string): Generator<[string, number]> {
  for (const [number, [ending, replacements]] of inflections.entries()) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue
    const base = lower.slice(0, -ending.length)
    for (const replacement of replacements) yield [base + replacement, number]
    if (base.at(-1) === base.at(-2)) yield [base.slice(0, -1), number]
  }
}

/** Which inflection the form shows and how its stem is used: knows “vetted” by “vet”, “levies” by “levy”. */
function stemAmbiguity(lower: string, lexicon: Lexicon): number {
  for (const [stem, ending] of stemsOf(lower)) {
    const entry = lexicon.get(hashText(stem))
    if (entry) return (ending + 1) * 4096 + entry.ambiguity
  }
  return 0
}

/** The parts of speech of the form and of its stems, as one hash; 0 where the dictionary has none of them. */
function describeInflections(lower: string, vocabulary: Vocabulary): number {
  const parts = lower.lastIndexOf('-')
  const word = parts > 0 ? lower.slice(parts + 1) : lower
  let hash = vocabulary.get(word) ?? 0
  for (const [stem, ending] of stemsOf(word)) {
    const value = vocabulary.get(stem)
    if (value !== undefined) hash = mix(ending + 100, hash, value & 31)
  }
  return hash
}
