import type { Dataset } from '../../dataset/types.ts'
import { jsonFiles } from './json.ts'
import { joinsAnew } from './parts.ts'
import type { Joiner } from './parts.ts'
import type { Content, PackageFiles } from './types.ts'
import { datasetFiles } from './write-dataset.ts'

/**
 * The dataset’s package: with modules, JSON and CSV, or where its JSON is too large to be loaded as a module, as
 * NDJSON, Parquet and SQLite.
 * @param mostJsonBytes up to how many bytes of JSON there are modules.
 * @param join puts files together that have a part of each briefing.
 */
export async function writePackage(
  dataset: Dataset,
  mostJsonBytes = 50_000_000,
  join: Joiner<Content> = joinsAnew,
): Promise<PackageFiles> {
  const json = jsonFiles(dataset, join)
  const bytes = [...json.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes <= mostJsonBytes) return datasetFiles(dataset, join, json)
  const { writeLargeDataset } = await import('./write-large-dataset.ts')
  return writeLargeDataset(dataset, join)
}
