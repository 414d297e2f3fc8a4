import { countries } from '../../../countries.ts'
import type { Metadata } from '../../../types.ts'

/** Where a page says what it is: names of `<meta>` and keys of JSON-LD, the surest first. */
const fields = {
  title: ['citation_title', 'headline', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'],
  publisher: [
    'citation_publisher',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'og:site_name',
  ],
  publishedOn: [
    'citation_publication_date',
    'datePublished',
    'article:published_time',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'date',
    'pubdate',
  ],
  url: ['canonical', 'og:url', 'citation_public_url'],
  language: ['language', 'inLanguage', 'dc.language', 'dcterms.language', 'og:locale'],
  number: ['citation_technical_report_number', 'reportNumber'],
  series: ['citation_series_title'],
} as const

/** What a page says of itself: lower-case names to their first values. */
export type PageFields = ReadonlyMap<string, string>

/** The briefing’s metadata from what its page says of itself. */
export function metadataOf(page: PageFields): Metadata {
  const first = (names: readonly string[]) =>
    names.map((name) => page.get(name.toLowerCase())).find((value) => value !== undefined)
  const publisher = first(fields.publisher)
  const title = first(fields.title) ?? page.get('title')
  const day = /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(first(fields.publishedOn) ?? '')
  const url = first(fields.url)
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(first(fields.language) ?? '')?.[0].toLowerCase()
  const number = first(fields.number)
  const series = first(fields.series)
  return {
    ...(title === undefined ? {} : { title: withoutSite(title, publisher) }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(day === null ? {} : { publishedOn: day.slice(1).join('-') }),
    ...(url !== undefined && /^https?:\/\/\S+$/.test(url) ? { url } : {}),
    ...(language === undefined ? {} : { language }),
    ...(number === undefined ? {} : { number }),
    ...(series === undefined ? {} : { series }),
  }
}

/** “Aid Cut Off | Watchdog”: the site’s name behind the title is none of it. */
function withoutSite(title: string, site: string | undefined): string {
  const bare = title.replace(/\s+/g, ' ').trim()
  const parts = /^(.{3,}) [|–—-] ([^|]{2,60})$/.exec(bare)
  const [, words, name] = parts ?? []
  if (words === undefined || name === undefined) return bare
  return name === site || bare.includes(' | ') ? words : bare
}

/** Two-letter codes of countries by their English names; names that are none are left out. */
export function countryCodes(names: readonly string[]): string[] {
  return names
    .map((name) => countries.getAlpha2Code(name, 'en'))
    .filter((code) => code !== undefined)
}
