import { rowsOf } from '../../dataset/rows.ts'
import type { Dataset } from '../../dataset/types.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import { markdownTable } from './markdown-table.ts'
import { itemCount, links, sizeOf } from './readme-downloads.ts'
import { readmeOf } from './readme.ts'
import { installation } from './readme-usage.ts'
import type { PackageFiles } from './types.ts'

/** The `README.md` of a dataset without modules. @param files the data files that it lists. */
export function largeReadme(dataset: Dataset, files: PackageFiles): string {
  return readmeOf(dataset, {
    download: downloads(dataset, files),
    use: usage(dataset),
    slice: 'In Python, `body[start:end]` gives the words.',
  })
}

function downloads({ config, tables }: Dataset, files: PackageFiles): string {
  const link = (path: string) => links(config, path, sizeOf(files, path))
  const rows = declared.flatMap((table) => [
    [
      table.name,
      String(rowsOf(tables, table.name).length),
      link(`parquet/${table.name}.parquet`),
      link(`ndjson/${table.name}.ndjson`),
    ],
    ...table.lists.map((list) => [
      list.link.name,
      String(itemCount(rowsOf(tables, table.name), list.field)),
      link(`parquet/${list.link.name}.parquet`),
      '',
    ]),
  ])
  const database = `${config.name}.sqlite`
  return `The data is too large for modules: it comes as Parquet, NDJSON and SQLite.

${markdownTable(['table', 'rows', 'Parquet', 'NDJSON'], rows)}
All tables, with keys, views and full-text search over the claims: ${link(database)}.
\`SHA256SUMS\` holds the digest of each file, \`datapackage.json\` (Data Package 2.0) the fields, types and keys of
each table, \`schemas/\` the JSON Schema of each record, \`types.d.ts\` its type in TypeScript. A list in a record is a
list in its table’s Parquet too, and a table of its own in Parquet and SQLite, with the record’s id and the item’s place
from 1.
`
}

function usage({ config, tables }: Dataset): string {
  const forecasts = tables.claims.filter(({ kind }) => kind === 'forecast').length
  return `${installation(config)}

Python:

\`\`\`python
import json

with open('ndjson/claims.ndjson', encoding='utf-8') as file:
    claims = [json.loads(line) for line in file]
print(sum(claim['kind'] == 'forecast' for claim in claims))
\`\`\`

\`\`\`output
${String(forecasts)}
\`\`\`

DuckDB:

\`\`\`sql
SELECT count(*) AS forecasts FROM 'parquet/claims.parquet' WHERE kind = 'forecast';
\`\`\`

\`\`\`output
${String(forecasts)}
\`\`\`
`
}
