import { isIrregularPlural, isKnownAdjective, isKnownNoun, verbBase } from '../../known-words.ts'
import { isAuxiliaryLemma, isVerbal } from '../word-classes.ts'
import { COMPOUND, opensNounPhrase, skipAdverbs } from './lookups.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** “Judges routinely reject”, “for Gulf states to”: a plural tagged as a verb where no subject stands before it. */
export function isPlural(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'finite' || token?.xpos !== 'VBZ' || token.upos === 'AUX') return false
  if (!isKnownNoun(token.lemma)) return false
  if (index === 0) return true
  const next = classes[index + 1]
  const ends = next === 'comma' || next === 'stop' || next === 'to' || next === 'preposition'
  if (!ends || classes[index - 1] !== 'noun') return false
  let at = index - 1
  while (COMPOUND.has(classes[at] ?? 'other')) at--
  // A plural takes no such verb: “sanctions and arms embargoes on”.
  if (tokens[index - 1]?.xpos === 'NNS' && classes[at] !== 'preposition') return true
  if (next === 'preposition') return false
  const governor = tokens[at]?.text
  return next === 'to' ? governor === 'for' : governor === 'to' || governor === 'of'
}

/** “that men in uniform separated”: tagged as a past tense, but no verb has such a form. */
export function isNoPast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'finite' || token?.xpos !== 'VBD' || token.upos === 'AUX') return false
  if (token.text.endsWith('ed') || verbBase(token.text, 'VBD') !== undefined) return false
  return isKnownNoun(token.text) || isIrregularPlural(token.text)
}

/** “a close ally and arms supplier”: tagged as a present tense or a base form, but no verb has such a form. */
export function isNoPresent(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  const word = classes[index]
  if ((word !== 'finite' && word !== 'base') || token?.upos !== 'VERB') return false
  if ((token.xpos !== 'VBP' && token.xpos !== 'VB') || isAuxiliaryLemma(token)) return false
  return isKnownNoun(token.text) && verbBase(token.text, 'VB') === undefined
}

/** “has been slow”: tagged as a participle, but no verb has such a form. */
export function isNoParticiple(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'participle' || token === undefined) return false
  if (token.text.endsWith('ed') || isAuxiliaryLemma(token)) return false
  const verbal = verbBase(token.text, 'VBD') ?? verbBase(token.text, 'VBN')
  return verbal === undefined && isKnownAdjective(token.text)
}

/** “all those detained for”: a participle behind a pronoun that something governs. */
export function describesThose(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (classes[index] !== 'finite' || token?.xpos !== 'VBD') return false
  if (tokens[index - 1]?.text !== 'those' || verbBase(token.text, 'VBN') === undefined) return false
  const before = classes[index - 2]
  const governed = before === 'preposition' || before === 'determiner' || isVerbal(before)
  return governed && !opensNounPhrase(classes[index + 1])
}

/** “have become more heavily sanctioned and isolated”: behind a copula and another adjective. */
export function isPredicateAdjective(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'participle' || opensNounPhrase(classes[index + 1])) return false
  const coordinator = skipAdverbs(classes, index - 1, -1)
  if (classes[coordinator] !== 'coordinator' || classes[coordinator - 1] !== 'adjective')
    return false
  const copula = skipAdverbs(classes, coordinator - 2, -1)
  return BECOMING.has(tokens[copula]?.lemma ?? '')
}

const BECOMING = new Set(['become', 'remain', 'grow', 'stay', 'feel', 'seem', 'appear'])
