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
import type { Holder, Joiner } from './parts.ts'
import type { Content, PackageFiles } from './types.ts'
import { commonFiles, errorFiles } from './write-dataset.ts'

/** The package of a dataset that is too large for modules: NDJSON, Parquet and SQLite, and the types of the records. */
export async function writeLargeDataset(
  dataset: Dataset,
  join: Joiner<Content>,
  hold: Holder,
): Promise<PackageFiles> {
  const { config, tables } = dataset
  const data = new Map<string, Uint8Array>()
  const put = (path: string, bytes: Uint8Array) => data.set(path, hold(path, bytes))
  for (const table of declared) {
    const rows = rowsOf(tables, table.name)
    put(`ndjson/${table.name}.ndjson`, Buffer.from(ndjson(table, rows)))
    for (const [path, bytes] of parquetFiles(table, rows)) put(path, bytes)
  }
  put(`${config.name}.sqlite`, await sqliteFile(dataset))
  const contents = {
    entries: ['types'],
    folders: ['ndjson', 'parquet', 'schemas'],
    files: ['datapackage.json', `${config.name}.sqlite`, ...errorFiles(dataset).keys()],
  }
  const files = new Map<string, Content>([
    ...typesFiles(tables),
    ...data,
    ['datapackage.json', largeDescriptor(dataset, data)] as const,
    ['package.json', manifest(config, contents)] as const,
    ['README.md', largeReadme(dataset, data)] as const,
    ...commonFiles(dataset, join),
  ])
  return files.set('SHA256SUMS', checksums(files))
}
