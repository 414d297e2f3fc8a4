import type {
  Briefing,
  Claim,
  Mention,
  Recommendation,
  Section,
  Sentence,
  TemporalExpression,
} from '../../records.ts'

/** Up to how many sentences and records a page shows, so that a browser can show it. */
const mostShown = 10_000

/** A briefing with what was found in it, in the text’s order. */
export interface Own {
  briefing: Briefing
  sections: Section[]
  sentences: Sentence[]
  mentions: Mention[]
  dates: TemporalExpression[]
  recommendations: Recommendation[]
  claims: Claim[]
}

/** How many sentences and records a page leaves out. */
export interface Left {
  sentences: number
  records: number
}

/** A briefing as far as one page can carry it: its first sentences with their records. */
export function firstPart(own: Own): Own & { left: Left } {
  const weights = new Map<string, number>()
  for (const { sentenceId } of recordsOf(own)) {
    weights.set(sentenceId, (weights.get(sentenceId) ?? 0) + 1)
  }
  let room = mostShown
  const sentences = own.sentences.filter(({ id }, index) => {
    room -= 1 + (weights.get(id) ?? 0)
    return room >= 0 || index === 0
  })
  const ids = new Set(sentences.map(({ id }) => id))
  const sections = new Set(sentences.map(({ sectionId }) => sectionId))
  // One sentence alone may hold more than a page can carry: then each table is cut.
  const most = room < 0 && sentences.length === 1 ? mostShown / 4 : mostShown
  const cut = <Row extends { sentenceId: string }>(rows: readonly Row[]) =>
    rows.filter(({ sentenceId }) => ids.has(sentenceId)).slice(0, most)
  const part = {
    briefing: own.briefing,
    sections: own.sections.filter(({ id }) => sections.has(id)),
    sentences,
    mentions: cut(own.mentions),
    dates: cut(own.dates),
    recommendations: cut(own.recommendations),
    claims: cut(own.claims),
  }
  const left = {
    sentences: own.sentences.length - sentences.length,
    records: recordsOf(own).length - recordsOf(part).length,
  }
  return { ...part, left }
}

function recordsOf({ mentions, dates, recommendations, claims }: Own): { sentenceId: string }[] {
  return [mentions, dates, recommendations, claims].flat()
}
