import { ATTRIBUTION_VERBS } from '../../../lexicon/attribution.ts'
import { isIrregularPast, isKnownNoun } from '../../known-words.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'
import { COMPOUND, skipAdverbs } from './lookups.ts'

/**
 * “Torture remains widespread”, “Demand for fuel fell”, “Aid workers fled”: a sentence’s first word, tagged as a base
 * form, that is the subject of the finite verb behind it, or a part of that.
 */
export function isBareSubject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[0]
  if (index > 0 || classes[0] !== 'base' || token === undefined) return false
  if (!isKnownNoun(token.text.toLowerCase())) return false
  if (classes[1] === 'preposition') {
    return governsOf(tokens) || isVerb(tokens, classes, behindPhrases(classes))
  }
  if (classes[1] === 'modal') return true
  if (classes[1] === 'finite') return tokens[1]?.xpos !== 'VBP'
  return ATTRIBUTION_VERBS.get(token.lemma)?.bare !== true && isCompound(tokens, classes)
}

/** “Return of refugees”: few verbs stand before “of”, and those are no nouns. */
const governsOf = (tokens: readonly Token[]): boolean => tokens[1]?.text === 'of'

/** “Aid workers fled”: a plural noun directly behind, and a past tense or a modal behind that. */
function isCompound(tokens: readonly Token[], classes: readonly WordClass[]): boolean {
  if (classes[1] !== 'noun' || tokens[1]?.xpos !== 'NNS') return false
  const verb = skipAdverbs(classes, 2, 1)
  return classes[verb] === 'modal' || (classes[verb] === 'finite' && tokens[verb]?.xpos !== 'VBP')
}

/** The index behind the prepositional phrases that begin at 1. */
function behindPhrases(classes: readonly WordClass[]): number {
  let at = 1
  while (classes[at] === 'preposition') {
    at++
    const start = at
    while (PHRASE.has(classes[at] ?? 'other')) at++
    if (at === start) return -1
  }
  return skipAdverbs(classes, at, 1)
}

const PHRASE: ReadonlySet<WordClass> = new Set([...COMPOUND, 'number', 'hyphen', 'possessive'])

function isVerb(tokens: readonly Token[], classes: readonly WordClass[], index: number): boolean {
  const word = classes[index]
  if (word === 'modal' || word === 'finite') return true
  // A phrase ends in what was taken for a noun: “Demand for fuel fell.”
  const last = tokens[index - 1]
  return word === 'stop' && last?.upos === 'NOUN' && isIrregularPast(last.text)
}
