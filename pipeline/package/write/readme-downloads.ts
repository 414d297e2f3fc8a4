import { rowsOf } from '../../dataset/rows.ts'
import type { Dataset, DatasetConfig } from '../../dataset/types.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import { markdownTable } from './markdown-table.ts'
import { peopleTableNames } from './people-tables.ts'
import type { PackageFiles } from './types.ts'

/** The files of the package, each with the addresses that it has in this version, and what describes them. */
export function downloads({ config, tables }: Dataset, files: PackageFiles): string {
  const link = (path: string) => links(config, path, sizeOf(files, path))
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
  const people = peopleTableNames.map((name) => [name, link(`csv/flat/${name}.csv`)])
  return `To read in a spreadsheet: one row with all that is known of a record, words first, names instead of ids.

${markdownTable(['what', 'table for people'], people)}
For programs, every table in full:

${markdownTable(['table', 'rows', 'CSV', 'JSON'], rows)}
${releaseAssets(config)}\`SHA256SUMS\` holds the digest of each file, \`datapackage.json\` (Data Package 2.0) the fields, types and keys of
each table, \`schemas/\` the JSON Schema of each record. A list in a record is a table of its own in CSV, with the
record’s id and the item’s place from 1.
`
}

/** How large a file is, for people. */
export function sizeOf(files: PackageFiles, path: string): string {
  const bytes = Buffer.byteLength(files.get(path) ?? '')
  return bytes < 1000 ? `${String(bytes)} B` : `${(bytes / 1000).toFixed(1)} kB`
}

/** The items of a list in all rows together. */
export function itemCount(rows: readonly Record<string, unknown>[], field: string): number {
  return rows.reduce((count, row) => count + (row[field] as unknown[]).length, 0)
}

/**
 * A file’s name with its size: linked to this version on a mirror of npm and, where the repository is on GitHub, as
 * the release’s tag has it. Before there is a repository nothing is published, and the link is to the file itself.
 */
export function links(
  { name, version, repository, released }: DatasetConfig,
  path: string,
  size: string,
): string {
  const file = path.replace(/^.*\//, '')
  if (repository === null || released === null) return `[${file}](${path}) (${size})`
  const mirror = `[${file}](https://cdn.jsdelivr.net/npm/${name}@${version}/${path}) (${size})`
  if (!isGitHub(repository)) return mirror
  return `${mirror}, [release](${repository}/raw/v${version}/dist/${path})`
}

/** The heavy formats, which a release has attached. */
function releaseAssets({ name, version, repository }: DatasetConfig): string {
  const assets = [
    [
      `${name}-csv.zip`,
      'all CSV in one archive, the same for spreadsheets, and its metadata as CSV on the Web (W3C)',
    ],
    [`${name}.sqlite`, 'all tables with keys, views and full-text search over the claims'],
    [`${name}-annotations.jsonld`, 'the mentions as W3C Web Annotations'],
    ['croissant.json', 'what the archive holds, as Croissant (MLCommons) has it'],
  ] as const
  const items = assets.map(([file, what]) => {
    const isAttached = repository !== null && isGitHub(repository)
    const address = `${repository ?? ''}/releases/download/v${version}/${file}`
    return `- ${isAttached ? `[${file}](${address})` : `\`${file}\``}: ${what}\n`
  })
  return `Attached to each release, and made by \`briefdata build --downloads\`:

${items.join('')}- one Parquet and one NDJSON file for each table

`
}

function isGitHub(repository: string): boolean {
  return repository.startsWith('https://github.com/')
}
