import { codePointText } from '../../dataset/code-points.ts'
import { byPlace } from '../../dataset/order.ts'
import { groupBy } from '../../group-by.ts'
import type { GroundedTables } from '../../dataset/types.ts'

/** The share of the sources’ characters, white space aside, that stands in a published quote: 0 to 1. */
export function shareQuoted({ tables, sources }: GroundedTables): number {
  const { sections, sentences, mentions, dates, recommendations, claims } = tables
  const quoted = [sections, sentences, mentions, dates, recommendations, claims]
    .flat()
    .flatMap(({ id, briefingId, start, quote }) =>
      quote === null ? [] : { id, briefingId, start, end: start + codePointText(quote).length },
    )
    .sort(byPlace)
  const byBriefing = groupBy(quoted, ({ briefingId }) => briefingId)
  let [characters, covered] = [0, 0]
  for (const [briefingId, { body }] of sources) {
    const text = codePointText(body)
    characters += visible(body)
    let reached = 0
    for (const { start, end } of byBriefing.get(briefingId) ?? []) {
      if (end > reached) covered += visible(text.slice(Math.max(start, reached), end))
      reached = Math.max(reached, end)
    }
  }
  return characters === 0 ? 0 : covered / characters
}

function visible(text: string): number {
  return text.replace(/\s+/g, '').length
}
