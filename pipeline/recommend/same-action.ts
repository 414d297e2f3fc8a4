import { synonymousNouns, synonymousVerbs, unspecificNouns } from '../lexicon/synonyms.ts'
import type { Token } from '../language/types.ts'
import type { FoundRecommendation } from '../types.ts'

/** How alike the actions of two recommendations are: 0 where they are not the same. */
export function sameness(a: FoundRecommendation, b: FoundRecommendation): number {
  const verb = verbLikeness(a, b)
  const object = objectLikeness(objectNouns(a), objectNouns(b))
  const bare = objectNouns(a).length === 0 || objectNouns(b).length === 0
  if (verb > 0) return object > 0 || (bare && verb === 1) ? verb + object : 0
  return object >= 1 ? object : 0
}

function verbLikeness({ action: a }: FoundRecommendation, { action: b }: FoundRecommendation): number {
  if (a === b) return 1
  return synonymousVerbs(a, b) ? 0.8 : 0
}

/** The lemmas of the nouns and modifiers that an action is done to: those before its first clause or adjunct. */
function objectNouns(recommendation: FoundRecommendation): string[] {
  return contentTokens(recommendation).map(({ lemma }) => lemma.toLowerCase())
}

function contentTokens({ sentence, start, end }: FoundRecommendation): Token[] {
  return sentence.syntax.tokens
    .filter((token) => token.start > start && token.end <= end)
    .filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ')
    .slice(0, 8)
}

function objectLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const shared = a.filter((one) => b.some((other) => synonymousNouns(one, other)))
  const specific = shared.filter((lemma) => !unspecificNouns.has(lemma))
  return specific.length / Math.min(a.length, b.length)
}
