import { FUNCTION_WORDS, HABIT } from '../../lexicon/temporal-contexts.ts'
import type { TemporalReading } from './meaning.ts'
import type { Word } from '../../match/words.ts'

/** Whether a sentence says how things are from year to year: “Rain usually peaks in March.” */
export const speaksOfHabit = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => HABIT.has(lower))

/**
 * Whether a day of the calendar stands between an article and a noun (“the April 11 meeting”): the clause’s
 * tense then says nothing of when it is.
 */
export function standsBeforeNoun(
  { from, to, meaning }: TemporalReading,
  words: readonly Word[],
): boolean {
  if (meaning.kind !== 'calendar' || meaning.fields.day === undefined) return false
  const [before, after] = [words[from - 1], words[to]]
  if (!/^(?:the|its|their|his|her|a|an)$/.test(before?.lower ?? '')) return false
  return after?.kind === 'letters' && !after.glued && !FUNCTION_WORDS.has(after.lower)
}
