import type { WordReading } from '../../tag/alternatives.ts'
import type { Token } from '../../types.ts'
import type { Readings } from '../other-readings.ts'
import type { Words } from '../verb-readings.ts'
import type { WordClass } from '../word-classes.ts'
import { VERB_CONSTRAINTS, WORD_CONSTRAINTS } from './constraints.ts'
import type { WordConstraint } from './constraint.ts'

/** The words of a sentence while they may still be read otherwise. */
interface OpenWords extends Words {
  tokens: Token[]
  classes: WordClass[]
}

/**
 * Reads words otherwise where a clause asks for it: of the readings that meet a constraint, the cheapest. Changes the
 * words’ tokens and classes in place.
 */
export function resolve(words: OpenWords, readings: Readings): void {
  const { tokens, classes } = words
  for (let index = 0; index < tokens.length; index++) {
    for (const constraint of BY_CLASS.get(classes[index] ?? 'other') ?? NONE) {
      if (!constraint.isBroken(words, index)) continue
      const reading = cheapest(constraint.readings, index, readings)
      if (readings.deficit(index, reading) > constraint.limit) continue
      take(words, index, reading, readings)
      break
    }
  }
  for (const { choose } of VERB_CONSTRAINTS) {
    for (const { index, reading } of choose(words, readings)) take(words, index, reading, readings)
  }
}

const BY_CLASS: ReadonlyMap<WordClass, readonly WordConstraint[]> = new Map(
  WORD_CONSTRAINTS.flatMap(({ of }) => of).map((word) => [
    word,
    WORD_CONSTRAINTS.filter(({ of }) => of.includes(word)),
  ]),
)

const NONE: readonly WordConstraint[] = []

function take(words: OpenWords, index: number, reading: WordReading, readings: Readings): void {
  words.classes[index] = reading
  words.tokens[index] = readings.tokenAs(index, reading)
}

function cheapest(list: readonly WordReading[], index: number, readings: Readings): WordReading {
  let best = list[0] ?? 'finite'
  for (const reading of list) {
    if (readings.deficit(index, reading) < readings.deficit(index, best)) best = reading
  }
  return best
}
