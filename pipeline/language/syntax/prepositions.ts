import type { Chunks } from './chunks.ts'
import type { Words } from './verb-readings.ts'

/** Notes for each noun phrase the preposition that governs it, and makes “of” phrases possessors. */
export function linkPrepositions({ tokens }: Words, { units, nounPhrases }: Chunks): void {
  let preposition: number | null = null
  let previous: number | null = null
  let qualified = false
  for (const unit of units) {
    if (unit.kind === 'preposition') {
      preposition = unit.from
      qualified = false
    } else if (unit.kind === 'noun-phrase') {
      const phrase = nounPhrases[unit.index]
      if (phrase && preposition !== null) {
        phrase.preposition = preposition
        if (tokens[preposition]?.lemma === 'of') phrase.possessorOf = previous
      }
      preposition = null
      previous = unit.index
    } else if (unit.kind === 'adverb' || unit.kind === 'adjective') qualified = true
    else if (unit.kind !== 'comma' || qualified) {
      preposition = null
      if (unit.kind !== 'other') previous = null
    }
  }
}
