import type { Dataset, DatasetConfig } from '../../dataset/types.ts'

/** How to install the dataset: from a registry only where it has been released to one. */
export function installation({ name, repository, released }: DatasetConfig): string {
  if (repository !== null && released !== null) return `    npm install ${name}`
  return `This version is published on no registry. Install it from its folder:

    npm install ./path/to/this/folder`
}

/** Examples of use whose outputs are those of this very dataset: tests run them and compare. */
export function usage({ config, tables }: Dataset): string {
  const { name } = config
  const forecasts = tables.claims.filter(({ kind }) => kind === 'forecast')
  const musts = tables.recommendations.filter(({ strength }) => strength === 'must')
  const [first] = tables.recommendations
  const addressees = first?.addresseeIds.map(
    (id) => tables.actors.find((actor) => actor.id === id)?.name ?? id,
  )
  return `${installation(config)}

TypeScript or JavaScript, everything or one table:

\`\`\`js
import { claims } from '${name}/claims'

console.log(claims.filter((claim) => claim.kind === 'forecast').length)
\`\`\`

\`\`\`output
${String(forecasts.length)}
\`\`\`

\`\`\`js
import { recommendations } from '${name}'
import { addresseesOf } from '${name}/helpers'

for (const recommendation of recommendations.slice(0, 1)) {
  console.log(recommendation.stance, recommendation.action)
  console.log(addresseesOf(recommendation).map((actor) => actor.name).join(', '))
}
\`\`\`

\`\`\`output
${first ? `${first.stance} ${first.action}\n${addressees?.join(', ') ?? ''}` : ''}
\`\`\`

CommonJS:

\`\`\`cjs
const { recommendations } = require('${name}/recommendations')

console.log(recommendations.filter(({ strength }) => strength === 'must').length)
\`\`\`

\`\`\`output
${String(musts.length)}
\`\`\`

Python. Absent is an empty cell and nothing else is, so that Namibia stays \`NA\`:

\`\`\`python
import csv

with open('csv/claims.csv', newline='', encoding='utf-8') as file:
    claims = list(csv.DictReader(file))
print(sum(claim['kind'] == 'forecast' for claim in claims))
\`\`\`

\`\`\`output
${String(forecasts.length)}
\`\`\`

With pandas:

\`\`\`python
import pandas

claims = pandas.read_csv('csv/claims.csv', keep_default_na=False, na_values=[''])
print((claims['kind'] == 'forecast').sum())
\`\`\`

\`\`\`output
${String(forecasts.length)}
\`\`\`

R:

\`\`\`r
claims <- read.csv("csv/claims.csv", na.strings = "", encoding = "UTF-8")
print(sum(claims$kind == "forecast"))
\`\`\`

\`\`\`output
[1] ${String(forecasts.length)}
\`\`\`

DuckDB:

\`\`\`sql
SELECT count(*) AS forecasts
FROM read_csv('csv/claims.csv', header = true, delim = ',', nullstr = '')
WHERE kind = 'forecast';
\`\`\`

\`\`\`output
${String(forecasts.length)}
\`\`\`

Excel and other spreadsheets: open the files in \`csv/flat/\`. They begin with a byte order mark, and what would
be a formula has an apostrophe before it. All other tools read \`csv/\`, which holds the values as they are; the same
tables for spreadsheets are in the archive of CSV that \`build --downloads\` writes.
`
}
