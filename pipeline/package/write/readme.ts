import type { Dataset, DatasetConfig } from '../../dataset/types.ts'
import { dictionary } from './dictionary.ts'
import { markdownAddress, markdownText } from './markdown-text.ts'
import { markdownTable } from './markdown-table.ts'
import { downloads } from './readme-downloads.ts'
import { usage } from './readme-usage.ts'
import type { PackageFiles } from './types.ts'

/** The dataset’s `README.md`. @param files the data files that it lists. */
export function readme(dataset: Dataset, files: PackageFiles): string {
  return readmeOf(dataset, {
    download: downloads(dataset, files),
    use: usage(dataset),
    slice: `\`quoteOf(body, record)\` of \`${dataset.config.name}/helpers\` gives the words.`,
  })
}

/** What a README says of the form that the data has. */
interface Form {
  /** Where the files are, and what describes them. */
  download: string
  /** Examples. */
  use: string
  /** How the words of a record are cut out of its source. */
  slice: string
}

/** The README of a dataset in some form. */
export function readmeOf(dataset: Dataset, { download, use, slice }: Form): string {
  const { config } = dataset
  return `# ${markdownText(config.title)}

${markdownText(config.description)}

Every record carries its place in the source (\`start\`, \`end\`), the exact words there (\`quote\`), the words as a
reader sees them (\`text\`), their digest (\`quoteSha256\`), the rule that made it and how sure that rule is. Every
sentence of the source is in the table \`sentences\`, with what was drawn from it or why nothing was.

Version ${config.version}. Made from:

${markdownTable(['briefing', 'publisher', 'published'], dataset.tables.briefings.map(briefingRow))}${leftOut(dataset)}
## Download

${download}
## Use

${use}
## How right it is

${config.quality ?? 'Not measured for this version.'}

## Positions and proofs

\`start\` and \`end\` are half-open offsets in Unicode code points, counted from the first character of the source’s
body: after its front matter and a byte order mark, line ends as stored. \`sourceSha256\` is the digest of that body.
${slice} Where a briefing’s rights withhold words, their
fields are empty; position and digest stay, so that whoever has the source can prove the record.

## Dictionary

${dictionary()}
## Licences

- Code (modules, declarations, helpers): ${config.codeLicence.id}.
- Data (records, schemas, descriptor): ${dataLicence(config)}
- Source text: ${markdownText(config.sourceRights)}

Cite the dataset as \`CITATION.cff\` says, and the briefing whose words you quote.
`
}

/** The briefings that the dataset should have and has not. */
function leftOut({ omitted = [] }: Dataset): string {
  if (omitted.length === 0) return ''
  const rows = omitted.map(({ path, line, reason }) => [
    markdownText(`${path}${line === null ? '' : `:${String(line)}`}`),
    markdownText(reason),
  ])
  return `
**Left out**, because they have errors (\`errors.json\` has them in full):

${markdownTable(['file', 'error'], rows)}`
}

function briefingRow({
  title,
  url,
  publisher,
  publishedOn,
}: Dataset['tables']['briefings'][number]): string[] {
  const name = markdownText(title)
  const linked = url === null ? name : `[${name}](${markdownAddress(url)})`
  return [linked, markdownText(publisher ?? ''), publishedOn ?? '']
}

function dataLicence({ dataLicence: licence, authors }: DatasetConfig): string {
  return licence === null
    ? 'none given.'
    : `[${licence.id}](${licence.url}), by ${markdownText(authors)}.`
}
