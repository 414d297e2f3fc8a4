import type { Dataset } from '../../dataset/types.ts'
import { jsonFiles } from './json.ts'
import type { PackageFiles } from './types.ts'
import { writeDataset } from './write-dataset.ts'

/**
 * The dataset’s package: with modules, JSON and CSV, or where its JSON is too large to be loaded as a module, as
 * NDJSON, Parquet and SQLite.
 * @param mostJsonBytes up to how many bytes of JSON there are modules.
 */
export async function writePackage(
  dataset: Dataset,
  mostJsonBytes = 50_000_000,
): Promise<PackageFiles> {
  const json = jsonFiles(dataset.tables)
  const bytes = [...json.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes <= mostJsonBytes) return writeDataset(dataset, json)
  const { writeLargeDataset } = await import('./write-large-dataset.ts')
  return writeLargeDataset(dataset)
}
