import type { DocumentSection } from '../../../types.ts'
import type { Day } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'

/** How far back the years of a text may lie that is about its own time. */
const RECENT_YEARS = 1

/** Share of recent years from which a text counts as news. */
const NEWS_SHARE = 0.3

/** The fewest years that tell the genre of a text. */
const FEWEST_YEARS = 3

/** What a section says about time. */
export interface SectionMeaning {
  section: DocumentSection
  meaning: Meaning
}

/**
 * Which sections tell history: few of the years that they say lie near the publication. Their months without a year
 * then take the year of the thread (92% of them in WikiWars); in news they take the one nearest to the publication
 * day. A section with too few years is of its document’s genre; without a publication day all is history.
 */
export function narrativeSections(
  said: readonly SectionMeaning[],
  published: Day | null,
): (section: DocumentSection) => boolean {
  if (!published) return () => true
  const bySection = new Map<DocumentSection, number[]>()
  for (const { section, meaning } of said) {
    const years = bySection.get(section) ?? []
    years.push(...yearsOf(meaning))
    bySection.set(section, years)
  }
  const whole = isHistory([...bySection.values()].flat(), published.year) ?? false
  return (section) => isHistory(bySection.get(section) ?? [], published.year) ?? whole
}

const yearsOf = (meaning: Meaning): number[] => {
  if (meaning.kind !== 'calendar') return []
  const { bc, fiscal, year } = meaning.fields
  return year === undefined || fiscal ? [] : [bc ? -year : year]
}

/** Null where there are too few years to tell. */
function isHistory(years: readonly number[], publishedYear: number): boolean | null {
  if (years.length < FEWEST_YEARS) return null
  const recent = years.filter((year) => year >= publishedYear - RECENT_YEARS).length
  return recent / years.length < NEWS_SHARE
}
