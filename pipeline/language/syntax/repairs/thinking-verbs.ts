import { ATTRIBUTION_VERBS } from '../../../lexicon/attribution.ts'
import { QUANTIFIERS } from '../../../lexicon/quantifiers.ts'
import type { Token } from '../../types.ts'
import { isVerbal } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { agree } from './agreement.ts'
import { skipAdverbs } from './lookups.ts'

/** “residents report that”, “Djibouti, …, fears that”: tagged as a noun, but no noun phrase ends so. */
export function isThinkingVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (token === undefined || classes[index] !== 'noun' || token.upos !== 'NOUN') return false
  if (!ATTRIBUTION_VERBS.has(token.lemma)) return false
  if (tokens[index + 1]?.xpos === 'PRP') {
    return tokens[index - 1]?.xpos === 'NNS' && token.xpos === 'NN'
  }
  if (fearsThat(tokens, classes, index) || endsQuotation(tokens, classes, index)) return true
  if (tokens[index + 1]?.lemma !== 'that' || !opensContent(classes, index + 1)) return false
  if (classes[index - 1] === 'comma') return true
  if (QUANTIFIERS.has(tokens[index - 1]?.lemma.toLowerCase() ?? '')) return token.xpos === 'NN'
  if (classes[index - 1] !== 'noun') return false
  return (
    agree(tokens[index - 1], token) || (token.xpos === 'NN' && classes[index - 2] === 'coordinator')
  )
}

/** “officials fear violence could resume”: a bare clause with a verb of its own follows. */
function fearsThat(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index - 1] !== 'noun' || tokens[index - 1]?.xpos !== 'NNS') return false
  if (tokens[index]?.xpos !== 'NN' || classes[index + 1] !== 'noun') return false
  let at = index + 1
  while (classes[at] === 'noun' || classes[at] === 'adjective') at++
  return classes[at] === 'modal'
}

/** “…, the UN estimates.”: behind a comma and a name, at the end. */
function endsQuotation(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const next = classes[index + 1]
  if (tokens[index]?.xpos !== 'NNS' || (next !== undefined && next !== 'stop')) return false
  let at = index - 1
  while (tokens[at]?.upos === 'PROPN' && at > index - 8) at--
  if (at === index - 1 || !agree(tokens[index - 1], tokens[index])) return false
  if (classes[at] === 'determiner') at--
  return classes[at] === 'comma'
}

/** Whether “that” has a clause with a subject behind it, however it is tagged. */
function opensContent(classes: readonly WordClass[], that: number): boolean {
  if (classes[that] === 'subordinator') return true
  const next = classes[skipAdverbs(classes, that + 1, 1)]
  return classes[that] === 'wh' && next !== undefined && next !== 'modal' && !isVerbal(next)
}
