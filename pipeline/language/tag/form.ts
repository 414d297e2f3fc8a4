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
  // What is asked at each word stands first, and beside one another in memory.
  /** Hash of the lower-cased form, digits as 0. */
  word: number
  /** The best short account of what it may be: class, dictionary or ending. */
  sort: number
  /** The one label that the lexicon allows, or −1. */
  only: number
  case: number
  length: number
  /** Hashes of its last 2 and 3 letters, lower-cased. */
  ending2: number
  ending3: number
  /** Hashes of its last 1, 4 and 5 letters, and of its first 1 to 4. */
  ending1: number
  ending4: number
  ending5: number
  beginning1: number
  beginning2: number
  beginning3: number
  beginning4: number
  /** Hash of the form with its capitals. */
  exact: number
  /** Hash of the sequence of character classes, runs collapsed. */
  shape: number
  /** The word’s class of tags in the lexicon; 0 where it has none. */
  ambiguity: number
  /** The same of the form without its inflection; 0 where that is unknown too. */
  stem: number
  /** What the dictionary says of it and of the words that it may be an inflection of; 0 where it is in none. */
  dictionary: number
  /** Whether it can belong to a closed class. */
  isClosed: boolean
}

const curlyApostrophe = /[‘’ʼ`]/g
const digit = /\d/g
const unseen = /[\u00ad\u200b-\u200d\u2060]/g

const plain = /^[a-z]*$/

/** The form by which the lexicon knows a word: lower-cased, apostrophes straight, digits as 0, no soft hyphens. */
export function normalise(form: string): string {
  const lower = form.toLowerCase()
  if (plain.test(lower)) return lower
  return lower.replace(unseen, '').replace(curlyApostrophe, "'").replace(digit, '0')
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
  const stems = stemsOf(lower)
  const dictionary = describeInflections(lower, stems, vocabulary)
  const ambiguity = entry?.ambiguity ?? 0
  const ending2 = ending(2)
  return {
    word,
    sort: ambiguity || dictionary || ending2,
    only: entry?.only ?? -1,
    case: caseOf(form),
    length: Math.min(length, 12),
    ending2,
    ending3: ending(3),
    ending1: ending(1),
    ending4: ending(4),
    ending5: ending(5),
    beginning1: beginning(1),
    beginning2: beginning(2),
    beginning3: beginning(3),
    beginning4: beginning(4),
    exact: hashText(form),
    shape: shapeOf(form),
    ambiguity,
    stem: stemAmbiguity(stems, lexicon),
    dictionary,
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

/** A word that a form may be inflected or derived from, and the number of the ending. */
interface Stem {
  text: string
  ending: number
}

function stemsOf(lower: string): Stem[] {
  const stems: Stem[] = []
  for (let number = 0; number < inflections.length; number++) {
    const [ending, replacements] = inflections[number] ?? ['', []]
    if (lower.length < ending.length + 2 || !lower.endsWith(ending)) continue
    const base = lower.slice(0, -ending.length)
    for (const replacement of replacements) stems.push({ text: base + replacement, ending: number })
    if (base.at(-1) === base.at(-2)) stems.push({ text: base.slice(0, -1), ending: number })
  }
  return stems
}

/** Which inflection the form shows and how its stem is used: knows “vetted” by “vet”, “levies” by “levy”. */
function stemAmbiguity(stems: readonly Stem[], lexicon: Lexicon): number {
  for (const { text, ending } of stems) {
    const entry = lexicon.get(hashText(text))
    if (entry) return (ending + 1) * 4096 + entry.ambiguity
  }
  return 0
}

/** The parts of speech of the form and of its stems, as one hash; 0 where the dictionary has none of them. */
function describeInflections(
  lower: string,
  stems: readonly Stem[],
  vocabulary: Vocabulary,
): number {
  const parts = lower.lastIndexOf('-')
  const word = parts > 0 ? lower.slice(parts + 1) : lower
  let hash = vocabulary.get(word) ?? 0
  for (const { text, ending } of parts > 0 ? stemsOf(word) : stems) {
    const value = vocabulary.get(text)
    if (value !== undefined) hash = mix(ending + 100, hash, value & 31)
  }
  return hash
}
