/** What a front-matter field may hold. */
export interface MetadataField {
  pattern: RegExp
  expected: string
  list?: true
}

const anyText: MetadataField = { pattern: /^[^\n]{1,1000}$/, expected: 'one line of text' }

/** The fields of the front matter: what a briefing’s text cannot say, or what must agree with it. */
export const metadataFields: ReadonlyMap<string, MetadataField> = new Map([
  ['id', { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, expected: 'lower-case words joined by hyphens' }],
  ['title', anyText],
  ['series', anyText],
  ['number', anyText],
  ['publisher', anyText],
  ['publishedOn', { pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a day, YYYY-MM-DD' }],
  [
    'language',
    { pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, expected: 'a language tag such as `en`' },
  ],
  [
    'countries',
    { pattern: /^[A-Z]{2}$/, expected: 'a list of ISO 3166-1 alpha-2 codes', list: true },
  ],
  ['url', { pattern: /^https?:\/\/\S+$/, expected: 'a web address' }],
  ['rights', anyText],
  [
    'quotePolicy',
    {
      pattern: /^(?:full|none|excerpt [1-9]\d{0,4})$/,
      expected: '`full`, `none` or `excerpt N` (N characters)',
    },
  ],
  ['retrievedOn', { pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a day, YYYY-MM-DD' }],
  ['originalType', { pattern: /^[\w.+-]+\/[\w.+-]+$/, expected: 'a media type' }],
  ['originalSha256', { pattern: /^[0-9a-f]{64}$/, expected: 'a SHA-256 digest in hexadecimal' }],
  ['textPolicy', { pattern: /^(?:open|withheld)$/, expected: '`open` or `withheld`' }],
])
