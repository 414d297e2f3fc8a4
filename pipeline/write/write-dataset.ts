import type { Dataset, DatasetConfig } from '../dataset/types.ts'
import { schemaText, tableNames } from '../tables/schemas.ts'
import { checksums } from './checksums.ts'
import { citation } from './citation.ts'
import { croissant } from './croissant.ts'
import { csvFiles } from './csv.ts'
import { csvw } from './csvw.ts'
import { descriptor } from './descriptor.ts'
import { jsonFiles } from './json.ts'
import { licence } from './licence.ts'
import { manifest } from './manifest.ts'
import { moduleFiles } from './modules.ts'
import { readme } from './readme.ts'
import type { Files } from './types.ts'

/** All files of the dataset’s package, from its records: the same bytes for the same dataset. */
export function writeDataset(dataset: Dataset): Files {
  const data = new Map([...jsonFiles(dataset.tables), ...csvFiles(dataset.tables)])
  const files: Files = new Map([
    ...moduleFiles(dataset.tables),
    ...data,
    ...tableNames.map((name): [string, string] => [
      `schemas/${name}.schema.json`,
      schemaText(name),
    ]),
    ['datapackage.json', descriptor(dataset, data)],
    ['croissant.json', croissant(dataset, data)],
    ['csv/csv-metadata.json', csvw(dataset.config)],
    ['package.json', manifest(dataset.config)],
    ['README.md', readme(dataset, data)],
    ['LICENSE', licence(dataset)],
    ['CITATION.cff', citation(dataset)],
    ...historyFiles(dataset.config),
  ])
  return files.set('SHA256SUMS', checksums(files))
}

/** What the last release changed, for people and for programs. */
function historyFiles({ history }: DatasetConfig): [string, string][] {
  if (history === null) return []
  return [
    ['CHANGELOG.md', history.changelog],
    ['changes.json', history.changes],
  ]
}
