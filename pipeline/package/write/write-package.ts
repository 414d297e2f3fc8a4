import type { Dataset } from '../../dataset/types.ts'
import { jsonFiles } from './json.ts'
import { joinsAnew } from './parts.ts'
import type { Holder, Joiner } from './parts.ts'
import type { Content, PackageFiles } from './types.ts'
import { datasetFiles } from './write-dataset.ts'

/**
 * The dataset’s package: with modules, JSON and CSV, or where its JSON is too large to be loaded as a module, as
 * NDJSON, Parquet and SQLite.
 * @param mostJsonBytes up to how many bytes of JSON there are modules.
 * @param join puts files together that have a part of each briefing. @param hold holds what is made of large data.
 */
export async function writePackage(
  dataset: Dataset,
  mostJsonBytes = 50_000_000,
  join: Joiner<Content> = joinsAnew,
  hold: Holder = (_path, bytes) => bytes,
): Promise<PackageFiles> {
  const small = mostJsonBytes < 0 ? null : smallPackage(dataset, mostJsonBytes, join)
  if (small !== null) return small
  const { writeLargeDataset } = await import('./write-large-dataset.ts')
  return writeLargeDataset(dataset, join, hold)
}

/** The package with modules; null where its JSON is too large: that is not held any longer then. */
function smallPackage(
  dataset: Dataset,
  mostJsonBytes: number,
  join: Joiner<Content>,
): PackageFiles | null {
  const json = jsonFiles(dataset, join)
  const bytes = [...json.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return bytes <= mostJsonBytes ? datasetFiles(dataset, join, json) : null
}
