import { stringify } from 'yaml'
import type { Dataset } from '../../dataset/types.ts'
import { stampOf } from '../../dataset/identity/ids.ts'
import type { Briefing } from '../../records.ts'
import type { Joiner } from './parts.ts'
import type { Content } from './types.ts'

/** `CITATION.cff` (Citation File Format 1.2.0): how to cite the dataset, and the briefings that it was made from. */
export function citation<Joined extends Content>(
  { config, tables, stamps }: Dataset,
  join: Joiner<Joined>,
): Joined {
  const head = yaml({
    'cff-version': '1.2.0',
    message: 'If you use this dataset, please cite it, and the briefing whose words you quote.',
    type: 'dataset',
    title: config.title,
    abstract: config.description,
    authors: [{ name: config.authors }],
    version: config.version,
    ...(config.released === null ? {} : { 'date-released': config.released }),
    ...(config.dataLicence === null ? {} : { license: config.dataLicence.id }),
    ...(config.keywords.length === 0 ? {} : { keywords: config.keywords }),
    ...(config.repository === null ? {} : { 'repository-code': config.repository }),
  })
  const parts = distinct(tables.briefings.map(reference)).map((one) => ({
    stamp: stamps === undefined ? null : stampOf(one),
    make: () =>
      yaml([one])
        .replace(/^(?=.)/gm, '  ')
        .trimEnd(),
  }))
  const start = `${head}references:\n`
  return join(
    'CITATION.cff',
    { start, separator: '\n', end: '\n', empty: `${head}references: []\n` },
    parts,
  )
}

function yaml(value: object): string {
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
}

function reference({ title, publisher, publishedOn, url, series, number }: Briefing): object {
  return {
    type: 'report',
    title,
    authors: [{ name: publisher ?? 'unknown' }],
    ...(publisher === null ? {} : { institution: { name: publisher } }),
    ...(series === null ? {} : { 'collection-title': series }),
    ...(number === null ? {} : { number }),
    ...(publishedOn === null ? {} : { 'date-published': publishedOn }),
    ...(url === null ? {} : { url }),
  }
}

/** The format allows no reference twice, and parts of one report have the same. */
function distinct(references: readonly object[]): object[] {
  return [...new Map(references.map((one) => [JSON.stringify(one), one])).values()]
}
