import { strToU8, zipSync } from 'fflate'
import { rowsOf } from '../../dataset/rows.ts'
import type { Dataset } from '../../dataset/types.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import { croissant } from './croissant.ts'
import { csvFiles, excelFiles } from './csv.ts'
import { csvw } from './csvw.ts'
import { annotations } from './annotations.ts'
import { ndjson } from './ndjson.ts'
import { joinsAnew } from './parts.ts'
import { parquetFiles } from './parquet.ts'
import { sqliteFile } from './sqlite.ts'
import type { Files } from './types.ts'

/** Zip has no time zones and begins in 1980: every file is of its first day, on every machine. */
const epoch = new Date(1980, 0, 1)

/**
 * What a release has beside the package, by path: NDJSON, Parquet, SQLite, Web Annotations, and all CSV in one archive
 * with what describes it. Each is made from the same tables as the package.
 */
export async function downloadFiles(dataset: Dataset): Promise<Map<string, Uint8Array>> {
  const { name } = dataset.config
  const files = new Map<string, Uint8Array>()
  for (const table of declared) {
    const rows = rowsOf(dataset.tables, table.name)
    files.set(`ndjson/${table.name}.ndjson`, strToU8(ndjson(table, rows)))
    for (const [path, bytes] of parquetFiles(table, rows)) files.set(path, bytes)
  }
  files.set(`${name}.sqlite`, await sqliteFile(dataset))
  files.set(`${name}-annotations.jsonld`, strToU8(annotations(dataset)))
  const csv = csvFiles(dataset, joinsAnew)
  const archive = { path: `${name}-csv.zip`, content: zip(dataset, csv) }
  files.set(archive.path, archive.content)
  files.set('croissant.json', strToU8(croissant(dataset, csv, archive)))
  return files
}

/** The CSV, the same tables for spreadsheets, and the metadata of CSV on the Web beside it. */
function zip({ config, tables }: Dataset, csv: Files): Uint8Array {
  const texts = new Map([...csv, ...excelFiles(tables), ['csv/csv-metadata.json', csvw(config)]])
  const zipped = Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)]))
  return zipSync(zipped, { mtime: epoch, level: 9 })
}
