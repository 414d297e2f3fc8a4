import {
  REFERENCE_ADJECTIVES,
  REFERENCES,
  type Reference,
} from '../../../lexicon/temporal-references.ts'
import type { Said } from '../meaning.ts'
import { either, longest, map, optional, sequence, where, word, type Parser } from '../parser.ts'
import { phrases } from '../phrases.ts'
import { pluralUnit } from '../parts/amounts.ts'
import { isCapitalised, type Word } from '../words.ts'

const refer = (reference: Reference): Said => ({
  rule: 'reference',
  meaning: { kind: 'reference', reference },
})

/** “recent years”, “the coming months”, “the years ahead”. */
const adjective: Parser<Said> = either(
  map(
    sequence(phrases(REFERENCE_ADJECTIVES), optional(word('few')), pluralUnit),
    ([reference, few]) => (few === null ? refer(reference) : null),
  ),
  map(
    sequence(
      optional(word('the')),
      pluralUnit,
      either(word('ahead'), sequence(word('to'), word('come'))),
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

const plain: Parser<Said> = where(map(phrases(REFERENCES), refer), (words, from, next) => {
  const [first, last, after] = [words[from], words[next - 1], words[next]]
  if (!first || !last) return false
  if (isCapitalised(first) && from > 0 && after && isCapitalised(after)) return false
  if (last.lower === 'past' || last.lower === 'present') return endsPhrase(words, next)
  if (last.lower === 'day') return words[from]?.lower === 'the' ? endsPhrase(words, next) : true
  if (last.lower === 'moment')
    return ['at', 'for'].includes(words[from - 1]?.lower ?? '') && endsPhrase(words, next)
  return last.lower !== 'now' || after?.lower !== 'that'
})

/** A vague pointer to the past, the present or the future. */
export const referenceExpression: Parser<Said> = longest(adjective, plain)
