import type { Day } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'

/** How far back the years of a text may lie that is about its own time. */
const RECENT_YEARS = 1

/** Share of recent years from which a text counts as news. */
const NEWS_SHARE = 0.3

/**
 * Whether a text tells history: few of the years that it says lie near its publication. Its months without a year then take
 * the year of the thread (92% of them in WikiWars); in news they take the one nearest to the publication day.
 */
export function isNarrative(meanings: readonly Meaning[], published: Day | null): boolean {
  if (!published) return true
  const years = meanings.flatMap((meaning) =>
    meaning.kind === 'calendar' && meaning.fields.year !== undefined && !meaning.fields.fiscal
      ? [meaning.fields.bc ? -meaning.fields.year : meaning.fields.year]
      : [],
  )
  const recent = years.filter((year) => year >= published.year - RECENT_YEARS).length
  return years.length >= 3 && recent / years.length < NEWS_SHARE
}
