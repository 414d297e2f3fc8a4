import type { Words } from './verb-readings.ts'
import type { WordClass } from './word-classes.ts'

/** Determiners, predeterminers, possessive pronouns and what limits a number (“at least”, “nearly”). */
export function skipDeterminers(words: Words, start: number): number {
  const { classes, tokens } = words
  let index = skipLimiter(words, start)
  for (;;) {
    const word = classes[index]
    if (word === 'determiner' || word === 'possessive-pronoun') index++
    else if (
      word === 'adjective' &&
      tokens[index]?.lemma === 'such' &&
      isDeterminer(classes[index + 1])
    )
      index++
    else return index
  }
}

export const isDeterminer = (word: WordClass | undefined): boolean =>
  word === 'determiner' || word === 'possessive-pronoun'

const startsQuantity = (word: WordClass | undefined): boolean =>
  word === 'number' || word === 'currency' || word === 'determiner'

const LIMITERS = new Set(
  'nearly almost about roughly around approximately only just over some not'.split(' '),
)

/** “nearly 300”, “at least 300”, “more than a dozen”, “up to 50”: the index behind the limiting words. */
function skipLimiter({ classes, forms }: Words, start: number): number {
  const first = forms[start] ?? ''
  const second = forms[start + 1] ?? ''
  if (LIMITERS.has(first) && startsQuantity(classes[start + 1])) {
    return classes[start] === 'adverb' || classes[start + 1] === 'number' ? start + 1 : start
  }
  const pair =
    (first === 'at' && (second === 'least' || second === 'most')) ||
    ((first === 'more' || first === 'less' || first === 'fewer') && second === 'than') ||
    (first === 'up' && second === 'to')
  return pair && startsQuantity(classes[start + 2]) ? start + 2 : start
}
