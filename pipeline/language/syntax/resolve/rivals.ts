import { isFinite } from '../stretches.ts'
import type { WordClass } from '../word-classes.ts'

/** “coal [exports] to Mexico rose”: whether a finite verb follows, though not at once (“the way things [work] is”). */
export const isRivalled = (classes: readonly WordClass[], index: number, to: number): boolean =>
  classes[index - 1] === 'noun' && !isFinite(classes, index + 1) && hasRival(classes, index, to)

/** Whether another finite verb follows with nothing between that opens or joins a clause. */
export function hasRival(classes: readonly WordClass[], index: number, to: number): boolean {
  for (let at = index + 1; at < to; at++) {
    if (isFinite(classes, at)) return true
    if (!WITHIN_PHRASES.has(classes[at] ?? 'stop')) return false
  }
  return false
}

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
