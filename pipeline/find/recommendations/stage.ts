import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { recommendationsOf } from './recommendations.ts'

/** Finds what the briefing urges on whom, to `file.data.recommendations`, in the order of the text. */
export const findRecommendations: Plugin<[], Root> = () => (_tree, file) => {
  const { sentences = [], mentions = [], dates = [], metadata } = file.data
  const publisher = metadata?.publisher?.toLowerCase() ?? null
  file.data.recommendations = recommendationsOf(sentences, { mentions, dates, publisher })
}
