import type { VFileMessage } from 'vfile-message'
import { partOf } from '../../dataset/part-of.ts'
import type { Dataset } from '../../dataset/types.ts'
import { verifyFiles } from '../verify/verify-files.ts'
import { writePackage } from '../write/write-package.ts'

/**
 * Proves what an earlier build has not proven: some briefings, as a package of their own. The files of all hold the same
 * lines, and the others’ as they were proven.
 * @param fresh the ids of these briefings.
 */
export async function proveNew(
  dataset: Dataset,
  fresh: ReadonlySet<string>,
): Promise<VFileMessage[]> {
  if (fresh.size === 0) return []
  const { config, sources } = dataset
  const tables = partOf(dataset.tables, fresh)
  const written = await writePackage({ config, sources, tables }, Infinity)
  const files = new Map([...written].map(([path, content]) => [path, Buffer.from(content)]))
  const paths = tables.briefings.flatMap(({ id }) => sources.get(id)?.path ?? [])
  return (await verifyFiles(files, paths)).problems
}
