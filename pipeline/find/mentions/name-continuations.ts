import { ARABIC_PREFIXES, NAME_PARTICLES } from '../../lexicon/name-words.ts'
import type { Token } from '../../language/types.ts'
import { knownWords, verbBase } from '../../language/known-words.ts'
import { isNameWord, touches } from './words.ts'
import type { Words } from './words.ts'

/** A way in which a name that began goes on. */
export interface Continuation {
  id: string
  /** Words with a name in square brackets that goes on so. */
  example: string
  /** The index behind what continues the name at an index; null where this does not. `first` is its first word’s. */
  goesOnTo: (words: Words, at: number, first: number) => number | null
}

/** A continuation of so many tokens, where a test holds. */
const by =
  (
    length: number,
    holds: (words: Words, at: number, first: number) => boolean,
  ): Continuation['goesOnTo'] =>
  (words, at, first) =>
    holds(words, at, first) ? at + length : null

/** The ways in which names go on, the first that fits. */
export const CONTINUATIONS: readonly Continuation[] = [
  { id: 'capitalised', example: 'They met [Ana Silva].', goesOnTo: by(1, isNameWord) },
  {
    id: 'arabic-prefix',
    example: 'They met [Bashar al-Assad].',
    goesOnTo: by(3, (words, at) => isArabicPrefix(words.tokens, at) && isNameWord(words, at + 2)),
  },
  {
    id: 'hyphen',
    example: 'They met [Hassan-Kingwe] there.',
    goesOnTo: by(
      2,
      (words, at) =>
        isHyphen(words.tokens[at]) &&
        touches(words.tokens, at - 1) &&
        touches(words.tokens, at) &&
        isNameWord(words, at + 1),
    ),
  },
  {
    id: 'hyphened-title',
    example: 'They met the [Commander-in-Chief].',
    goesOnTo: by(4, isHyphenedTitle),
  },
  { id: 'syllable', example: 'They met [Tsai Ing-wen].', goesOnTo: by(2, isSyllableJoined) },
  {
    id: 'ampersand',
    example: 'They met [Ernst & Young].',
    goesOnTo: by(2, (words, at) => words.tokens[at]?.text === '&' && isNameWord(words, at + 1)),
  },
  { id: 'parted', example: 'They met [Tim O ’Brien].', goesOnTo: by(2, isParted) },
  { id: 'particles', example: 'They met [Ursula von der Leyen].', goesOnTo: afterParticles },
]

/** Whether “al-” and the like stand at an index, joined to what follows. */
export function isArabicPrefix(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    ARABIC_PREFIXES.has(token.text) &&
    tokens[at + 1]?.text === '-' &&
    touches(tokens, at) &&
    touches(tokens, at + 1)
  )
}

/** “Massimo D 'Alema”, “Tim O ’Brien”: a space that stands before the apostrophe of a name. */
function isParted(words: Words, at: number): boolean {
  const { tokens } = words
  return (
    /^['’‘]$/.test(tokens[at]?.text ?? '') &&
    /^[DO]$/.test(tokens[at - 1]?.text ?? '') &&
    !touches(tokens, at - 1) &&
    touches(tokens, at) &&
    isNameWord(words, at + 1)
  )
}

/** “Commander-in-Chief”: a small word between two hyphens. */
function isHyphenedTitle(words: Words, at: number): boolean {
  const { tokens } = words
  if (!isHyphen(tokens[at])) return false
  const small = tokens[at + 1]
  const second = tokens[at + 2]
  if (small === undefined || !isHyphen(second)) return false
  if (!/^(?:in|at|of|de|to)$/.test(small.text) || !isNameWord(words, at + 3)) return false
  return [at - 1, at, at + 1, at + 2].every((index) => touches(tokens, index))
}

/** No syllable of a romanised given name is longer, in letters. */
const LONGEST_SYLLABLE = 5

/**
 * “Kim Dae-jung”, “Tsai Ing-wen”: behind a family name a hyphen joins the second syllable of a given name, in
 * small letters; “Abu Sayyaf-led” and “Cold War-era” have words of English there.
 */
function isSyllableJoined({ tokens }: Words, at: number, first: number): boolean {
  if (!isHyphen(tokens[at]) || at - 1 <= first) return false
  const one = tokens[at - 1]?.text ?? ''
  const other = tokens[at + 1]?.text ?? ''
  if (!touches(tokens, at - 1) || !touches(tokens, at) || touches(tokens, at - 2)) return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(one) || !/^\p{Ll}+$/u.test(other)) return false
  if (one.length > LONGEST_SYLLABLE || other.length > LONGEST_SYLLABLE) return false
  const isEnglish = (word: string): boolean =>
    word.length > 3 && knownWords().get(word) !== undefined
  return !isEnglish(one.toLowerCase()) && !isEnglish(other) && verbBase(other, 'VBN') === undefined
}

const isHyphen = (token: Token | undefined): boolean => /^[-‑‐]$/.test(token?.text ?? '')

/** Past “van der”, “bin”, “de la” before a capitalised word. */
function afterParticles(words: Words, at: number): number | null {
  let after = at
  while (after < at + 3 && NAME_PARTICLES.has(words.tokens[after]?.text ?? '')) after++
  return after > at && isNameWord(words, after) ? after + 1 : null
}
