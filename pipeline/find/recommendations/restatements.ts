import { sameAddressee } from './same-addressee.ts'
import { sameness } from './same-action.ts'
import type { FoundRecommendation } from '../../types.ts'

/** How many recommendations back a restatement is looked for. */
const reach = 200

/** The recommendations, each with the earlier one that it says again: the likest, of equals the first. */
export function withRestatements(
  recommendations: readonly FoundRecommendation[],
): FoundRecommendation[] {
  const linked: FoundRecommendation[] = []
  for (const recommendation of recommendations)
    linked.push({ ...recommendation, restates: likest(recommendation, linked.slice(-reach)) })
  return linked
}

function likest(
  recommendation: FoundRecommendation,
  earlier: readonly FoundRecommendation[],
): FoundRecommendation | null {
  let [best, most]: [FoundRecommendation | null, number] = [null, 0]
  for (const other of earlier) {
    if (other.sentence === recommendation.sentence || other.stance !== recommendation.stance)
      continue
    if (!sameAddressee(other, recommendation)) continue
    const score = sameness(other, recommendation)
    if (score > most) [best, most] = [other, score]
  }
  return best
}
