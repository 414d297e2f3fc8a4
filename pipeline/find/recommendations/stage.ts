import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { need } from '../../need.ts'
import { recommendationsOf } from './recommendations.ts'
import { withRestatements } from './restatements.ts'

/** Finds what the briefing urges on whom, to `file.data.recommendations`, in the order of the text. */
export const findRecommendations: Plugin<[], Root> = () => (_tree, file) => {
  const found = recommendationsOf(need(file, 'sentences'), {
    references: need(file, 'references'),
    dates: need(file, 'dates'),
    publisher: need(file, 'metadata').publisher?.toLowerCase() ?? null,
  })
  file.data.recommendations = withRestatements(found)
}
