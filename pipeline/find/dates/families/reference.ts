import {
  BEFORE_PASSING,
  BEFORE_PRESENT,
  FUNCTION_WORDS,
} from '../../../lexicon/temporal-contexts.ts'
import { UNITS } from '../../../lexicon/temporal-units.ts'
import {
  ATTRIBUTIVE,
  REFERENCE_ADJECTIVES,
  REFERENCES,
  VAGUE_LENGTHS,
  type Reference,
} from '../../../lexicon/temporal-references.ts'
import type { Said } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { phrases } from '../phrases.ts'
import { pluralUnit } from '../parts/amounts.ts'
import { isCapitalised, type Word } from '../../../match/words.ts'

const refer = (reference: Reference): Said => ({
  rule: 'reference',
  meaning: { kind: 'reference', reference },
})

/** “recent years”, “the coming months”, “the years ahead”. */
const adjective: p.Parser<Said> = p.either(
  p.map(
    p.sequence(phrases(REFERENCE_ADJECTIVES), p.optional(p.word('few')), pluralUnit),
    ([reference, few]) => (few === null ? refer(reference) : null),
  ),
  p.map(
    p.sequence(
      p.optional(p.word('the')),
      pluralUnit,
      p.either(p.word('ahead'), p.sequence(p.word('to'), p.word('come'))),
    ),
    () => refer('FUTURE_REF'),
  ),
)

const AFTER_PAST: ReadonlySet<string> = new Set([
  'and',
  'or',
  'but',
  'to',
  'as',
  'when',
  'that',
  'is',
  'was',
  'has',
  'had',
  'have',
  'by',
  'for',
])

/** “the past” alone is a noun only where nothing that it could modify follows. */
const endsPhrase = (words: readonly Word[], next: number): boolean => {
  const after = words[next]
  return after?.kind !== 'letters' || AFTER_PAST.has(after.lower)
}

const plain: p.Parser<Said> = p.where(p.map(phrases(REFERENCES), refer), (words, from, next) => {
  const [first, last, after] = [words[from], words[next - 1], words[next]]
  if (!first || !last) return false
  if (isCapitalised(first) && from > 0 && after && isCapitalised(after)) return false
  if (last.lower === 'past' || last.lower === 'present') return endsPhrase(words, next)
  if (last.lower === 'day') return words[from]?.lower === 'the' ? endsPhrase(words, next) : true
  if (last.lower === 'moment')
    return ['at', 'for'].includes(words[from - 1]?.lower ?? '') && endsPhrase(words, next)
  return last.lower !== 'now' || after?.lower !== 'that'
})

/** “future displacement”, “past and present programming”: before a noun. */
const attributive: p.Parser<Said> = p.where(
  p.map(phrases(ATTRIBUTIVE), refer),
  (words, from, next) => {
    const [before, named, after] = [words[from - 1], words[from], words[next]]
    if (!named || (isCapitalised(named) && from > 0 && after && isCapitalised(after))) return false
    if (named.lower === 'past' && (!before || BEFORE_PASSING.has(before.lower)))
      return isJoined(words, next)
    if (named.lower === 'present' && (!before || !BEFORE_PRESENT.has(before.lower))) return false
    if (words[next - 1]?.lower !== 'future' && before?.lower === 'to') return false
    return isNounLike(after) || isJoined(words, next)
  },
)

const isNounLike = (after: Word | undefined): boolean =>
  after?.kind === 'letters' &&
  !after.glued &&
  !isCapitalised(after) &&
  !FUNCTION_WORDS.has(after.lower) &&
  !UNITS.has(after.lower)

/** “past and present …”. */
const isJoined = (words: readonly Word[], next: number): boolean =>
  /^(?:and|or)$/.test(words[next]?.lower ?? '') &&
  Object.hasOwn(ATTRIBUTIVE, words[next + 1]?.lower ?? '') &&
  isNounLike(words[next + 2])

/** “for a considerable time”, “a while”: lengths that are not said. */
const vagueLength: p.Parser<Said> = p.map(
  p.either(
    p.sequence(
      p.word('a', 'some'),
      p.word(...VAGUE_LENGTHS),
      p.word('time', 'period', 'while'),
      p.not(p.word('of')),
    ),
    p.where(
      p.sequence(p.word('some'), p.word('time')),
      (words, from) => words[from - 1]?.lower === 'for',
    ),
    p.where(p.sequence(p.word('a'), p.word('while')), (words, from) =>
      /^(?:for|after|in)$/.test(words[from - 1]?.lower ?? ''),
    ),
  ),
  () => ({ rule: 'vague-duration', meaning: { kind: 'duration', amount: [], place: null } }),
)

/** A vague pointer to the past, the present or the future. */
export const referenceExpression: p.Parser<Said> = p.longest(
  adjective,
  plain,
  attributive,
  vagueLength,
)
