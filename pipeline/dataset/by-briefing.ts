import { groupBy } from '../group-by.ts'
import type { Tables } from './types.ts'

/** The records of each briefing as tables of their own, in the order of the briefings; actors and tombstones are of all. */
export function byBriefing(tables: Tables): Tables[] {
  const of = <Row extends { briefingId: string }>(rows: readonly Row[]) => {
    const groups = groupBy(rows, ({ briefingId }) => briefingId)
    return (id: string): Row[] => groups.get(id) ?? []
  }
  const [sections, sentences] = [of(tables.sections), of(tables.sentences)]
  const [mentions, dates] = [of(tables.mentions), of(tables.dates)]
  const [recommendations, claims] = [of(tables.recommendations), of(tables.claims)]
  return tables.briefings.map((briefing) => ({
    ...tables,
    briefings: [briefing],
    sections: sections(briefing.id),
    sentences: sentences(briefing.id),
    mentions: mentions(briefing.id),
    dates: dates(briefing.id),
    recommendations: recommendations(briefing.id),
    claims: claims(briefing.id),
  }))
}
