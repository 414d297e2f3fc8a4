import { isFinite } from '../stretches.ts'
import type { Words } from '../verb-readings.ts'
import type { WordClass } from '../word-classes.ts'

/** “coal [exports] to Mexico rose”: whether a finite verb follows, though not at once (“the way things [work] is”). */
export const isRivalled = (words: Words, index: number, to: number): boolean =>
  words.classes[index - 1] === 'noun' &&
  !isFinite(words.classes, index + 1) &&
  hasRival(words, index, to)

/** Whether another finite verb follows with nothing between that opens or joins a clause. */
export function hasRival({ classes, forms }: Words, index: number, to: number): boolean {
  for (let at = index + 1; at < to; at++) {
    if (isFinite(classes, at)) return true
    if (!WITHIN_PHRASES.has(classes[at] ?? 'stop')) return false
    if (OPENS_CLAUSE.has(forms[at] ?? '')) return false
  }
  return false
}

/** “Attacks [continued] until the defenders were”: words that open a clause, though a tagger takes them for prepositions. */
const OPENS_CLAUSE = new Set('after as before since than till until'.split(' '))

/** What can stand inside phrases. */
export const WITHIN_PHRASES: ReadonlySet<WordClass> = new Set([
  'noun',
  'number',
  'determiner',
  'possessive-pronoun',
  'possessive',
  'adjective',
  'adverb',
  'preposition',
  'particle',
  'hyphen',
  'currency',
])
