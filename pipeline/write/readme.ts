import { rowsOf } from '../dataset/rows.ts'
import type { Dataset, DatasetConfig } from '../dataset/types.ts'
import { tables as declared } from '../tables/tables.ts'
import { dictionary } from './dictionary.ts'
import { markdownTable } from './markdown-table.ts'
import { usage } from './readme-usage.ts'
import type { Files } from './types.ts'

/** The dataset’s `README.md`. @param files the data files that it lists. */
export function readme(dataset: Dataset, files: Files): string {
  const { config } = dataset
  return `# ${config.title}

${config.description}

Every record carries its place in the source (\`start\`, \`end\`), the exact words there (\`quote\`), the words as a
reader sees them (\`text\`), their digest (\`quoteSha256\`), the rule that made it and how sure that rule is. Every
sentence of the source is in the table \`sentences\`, with what was drawn from it or why nothing was.

Version ${config.version}. Made from:

${markdownTable(['briefing', 'publisher', 'published'], dataset.tables.briefings.map(briefingRow))}
## Download

${downloads(dataset, files)}
\`SHA256SUMS\` holds the digest of each file, \`datapackage.json\` (Data Package 2.0) the fields, types and keys of
each table, \`csv/csv-metadata.json\` the same for CSV on the Web (W3C), \`croissant.json\` for Croissant (MLCommons),
\`schemas/\` the JSON Schema of each record. A list in a record is a table of its own in CSV, with the
record’s id and the item’s place from 1.

## Use

${usage(dataset)}
## How right it is

${config.quality ?? 'Not measured for this version.'}

## Positions and proofs

\`start\` and \`end\` are half-open offsets in Unicode code points, counted from the first character of the source’s
body: after its front matter and a byte order mark, line ends as stored. \`sourceSha256\` is the digest of that body.
\`quoteOf(body, record)\` of \`${config.name}/helpers\` gives the words. Where a briefing’s rights withhold words, their
fields are empty; position and digest stay, so that whoever has the source can prove the record.

## Dictionary

${dictionary()}
## Licences

- Code (modules, declarations, helpers): ${config.codeLicence.id}.
- Data (records, schemas, descriptor): ${dataLicence(config)}
- Source text: ${config.sourceRights}

Cite the dataset as \`CITATION.cff\` says, and the briefing whose words you quote.
`
}

function briefingRow({
  title,
  url,
  publisher,
  publishedOn,
}: Dataset['tables']['briefings'][number]): string[] {
  const name = title.replace(/[[\]\\]/g, '\\$&')
  return [url === null ? name : `[${name}](${url})`, publisher ?? '', publishedOn ?? '']
}

function dataLicence({ dataLicence: licence, authors }: DatasetConfig): string {
  return licence === null ? 'none given.' : `[${licence.id}](${licence.url}), by ${authors}.`
}

function downloads({ config, tables }: Dataset, files: Files): string {
  const link = (path: string) => {
    const address =
      config.repository === null
        ? path
        : `https://cdn.jsdelivr.net/npm/${config.name}@${config.version}/${path}`
    return `[${path.replace(/^.*\//, '')}](${address}) (${size(files.get(path) ?? '')})`
  }
  const rows = declared.flatMap((table) => [
    [
      table.name,
      String(rowsOf(tables, table.name).length),
      link(`csv/${table.name}.csv`),
      link(`json/${table.name}.json`),
    ],
    ...table.lists.map((list) => [
      list.link.name,
      String(itemCount(rowsOf(tables, table.name), list.field)),
      link(`csv/${list.link.name}.csv`),
      '',
    ]),
  ])
  return markdownTable(['table', 'rows', 'CSV', 'JSON'], rows)
}

function itemCount(rows: readonly Record<string, unknown>[], field: string): number {
  return rows.reduce((count, row) => count + (row[field] as unknown[]).length, 0)
}

function size(text: string): string {
  const bytes = Buffer.byteLength(text)
  return bytes < 1000 ? `${String(bytes)} B` : `${(bytes / 1000).toFixed(1)} kB`
}
