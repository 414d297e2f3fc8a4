import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { sameAddressee } from './same-addressee.ts'
import { sameness } from './same-action.ts'
import type { FoundRecommendation } from '../../types.ts'

/** How many recommendations back a restatement is looked for. */
const reach = 200

/** Links each recommendation to the earlier one that it says again: to the likest, of equals the first. */
export const linkRestatements: Plugin<[], Root> = () => (_tree, file) => {
  const recommendations = file.data.recommendations ?? []
  for (const [index, recommendation] of recommendations.entries()) {
    const earlier = recommendations.slice(Math.max(0, index - reach), index)
    recommendation.restates = likest(recommendation, earlier)
  }
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
