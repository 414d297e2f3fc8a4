import type { Dataset, DatasetConfig } from '../../dataset/types.ts'
import { tableNames, tableSchema } from '../../dataset/tables/schemas.ts'
import { checksums } from './checksums.ts'
import { citation } from './citation.ts'
import { csvFiles } from './csv.ts'
import { descriptor } from './descriptor.ts'
import { jsonFiles } from './json.ts'
import { licence } from './licence.ts'
import { manifest } from './manifest.ts'
import { entryNames, moduleFiles } from './modules.ts'
import { readableJson } from './readable-json.ts'
import { readme } from './readme.ts'
import { joinsAnew } from './parts.ts'
import type { Joiner } from './parts.ts'
import type { Content, Files } from './types.ts'

/** All files of the dataset’s package, from its records: the same bytes for the same dataset. */
export function writeDataset(dataset: Dataset): Files {
  return datasetFiles(dataset, joinsAnew, jsonFiles(dataset, joinsAnew))
}

/** The same, with data that is put together in some way. @param json the records as JSON. */
export function datasetFiles<Joined extends Content>(
  dataset: Dataset,
  join: Joiner<Joined>,
  json: ReadonlyMap<string, Joined>,
): Map<string, Joined | string> {
  const data = new Map([...json, ...csvFiles(dataset, join)])
  const contents = {
    entries: entryNames,
    folders: ['json', 'csv', 'schemas'],
    files: ['datapackage.json', ...errorFiles(dataset).keys()],
  }
  const files = new Map<string, Joined | string>([
    ...moduleFiles(dataset.tables),
    ...data,
    ['datapackage.json', descriptor(dataset, data)],
    ['package.json', manifest(dataset.config, contents)],
    ['README.md', readme(dataset, data)],
    ...commonFiles(dataset, join),
  ])
  return files.set('SHA256SUMS', checksums(files))
}

/** What every dataset’s package has, whatever form its data takes. */
export function commonFiles<Joined extends Content>(
  dataset: Dataset,
  join: Joiner<Joined>,
): Map<string, Joined | string> {
  return new Map<string, Joined | string>([
    ...tableNames.map((name): [string, string] => [
      `schemas/${name}.schema.json`,
      readableJson(tableSchema(name)),
    ]),
    ['LICENSE', licence(dataset)],
    ['CITATION.cff', citation(dataset, join)],
    ...historyFiles(dataset.config),
    ...errorFiles(dataset),
  ])
}

/** What the last release changed, for people and for programs. */
function historyFiles({ history }: DatasetConfig): [string, string][] {
  if (history === null) return []
  return [
    ['CHANGELOG.md', history.changelog],
    ['changes.json', history.changes],
  ]
}

/** `errors.json`: why which briefings are not in the dataset; nothing where all are. */
export function errorFiles({ omitted = [] }: Dataset): Files {
  if (omitted.length === 0) return new Map()
  return new Map([
    ['errors.json', `[\n${omitted.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`],
  ])
}
