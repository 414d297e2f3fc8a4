import { rowsOf } from '../../dataset/rows.ts'
import type { Dataset } from '../../dataset/types.ts'
import { ndjson } from './ndjson.ts'
import { parquetFiles } from './parquet.ts'
import { sqliteFile } from './sqlite.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import { checksums } from './checksums.ts'
import { largeDescriptor } from './large-descriptor.ts'
import { largeReadme } from './large-readme.ts'
import { manifest } from './manifest.ts'
import { typesFiles } from './modules.ts'
import type { Joiner } from './parts.ts'
import type { Content, PackageFiles } from './types.ts'
import { commonFiles, errorFiles } from './write-dataset.ts'

/** The package of a dataset that is too large for modules: NDJSON, Parquet and SQLite, and the types of the records. */
export async function writeLargeDataset(
  dataset: Dataset,
  join: Joiner<Content>,
): Promise<PackageFiles> {
  const { config, tables } = dataset
  const data = new Map<string, string | Uint8Array>()
  for (const table of declared) {
    const rows = rowsOf(tables, table.name)
    data.set(`ndjson/${table.name}.ndjson`, ndjson(table, rows))
    for (const [path, bytes] of parquetFiles(table, rows)) data.set(path, bytes)
  }
  data.set(`${config.name}.sqlite`, await sqliteFile(dataset))
  const contents = {
    entries: ['types'],
    folders: ['ndjson', 'parquet', 'schemas'],
    files: ['datapackage.json', `${config.name}.sqlite`, ...errorFiles(dataset).keys()],
  }
  const files = new Map([
    ...typesFiles(tables),
    ...data,
    ['datapackage.json', largeDescriptor(dataset, data)] as const,
    ['package.json', manifest(config, contents)] as const,
    ['README.md', largeReadme(dataset, data)] as const,
    ...commonFiles(dataset, join),
  ])
  return files.set('SHA256SUMS', checksums(files))
}
