import type { VFileMessage } from 'vfile-message'
import { publishedRules } from '../../dataset/check/rules.ts'
import type { Dataset, Tables } from '../../dataset/types.ts'
import { version } from '../../version.ts'
import { checkAsWritten } from './as-written.ts'
import { checkChecksums } from '../read/checksums.ts'
import { checkHistory } from './history.ts'
import { detailOf, problem } from '../read/problem.ts'
import { readPackageConfig } from './read-config.ts'
import { readOmissions } from './read-omissions.ts'
import { readRecords } from '../read/read-records.ts'
import type { PackageRecords } from '../read/read-records.ts'
import { anchorsRule } from './rules/anchors.ts'
import { idsRule } from './rules/ids.ts'
import { listsRule } from './rules/lists.ts'
import { orderRule } from './rules/order.ts'
import { outlineRule } from './rules/outline.ts'
import { sourceTextRule } from './rules/source-text.ts'
import { tombstonesRule } from './rules/tombstones.ts'
import { wordsRule } from './rules/words.ts'
import { runRules } from './run-rules.ts'
import { findSources } from './sources.ts'
import type { SourceDocument } from './sources.ts'

/** What was proven of a package, and what was not. */
export interface Verification {
  /** What does not hold. Empty for a sound package. */
  problems: VFileMessage[]
  /** How many records there are. */
  records: number
  /** How many of them were held against their source. */
  proven: number
  files: number
  /** What the package holds, where it could be read. */
  dataset?: Dataset
}

/** What must hold of the records of a package. Their schema has been checked as they were read. */
const rules = [
  ...publishedRules.filter(({ id }) => id !== 'schema'),
  orderRule,
  listsRule,
  wordsRule,
  idsRule,
  outlineRule,
  anchorsRule,
  tombstonesRule,
]

/**
 * Proves the files of a package, by path. Whatever they hold, it ends in problems and not in an error.
 * @param sources the folder of the briefings, or their files.
 */
export async function verifyFiles(
  files: ReadonlyMap<string, Buffer>,
  sources?: string | readonly string[],
): Promise<Verification> {
  const result: Verification = { problems: [], records: 0, proven: 0, files: files.size }
  try {
    await verify(files, sources, result)
  } catch (error) {
    const reason = `this package cannot be proven: ${detailOf(error)}`
    result.problems.push(problem('datapackage.json', 'package', reason))
  }
  return result
}

async function verify(
  files: ReadonlyMap<string, Buffer>,
  from: string | readonly string[] | undefined,
  result: Verification,
): Promise<void> {
  const { problems } = result
  // Files that are not those that were written say nothing about what was written.
  problems.push(...checkChecksums(files))
  if (problems.length > 0) return
  const settings = readPackageConfig(files, problems)
  const records = readRecords(files, problems)
  if (records === null) return
  const { tables, large } = records
  const sources =
    from === undefined
      ? new Map<string, SourceDocument>()
      : await findSources(from, tables.briefings, problems)
  problems.push(...recordProblems(records, sources))
  result.records = Object.values(tables).flat().length
  result.proven = provenCount(tables, sources)
  if (settings === null) return
  if (settings.generatorVersion !== version) {
    const reason = `briefdata \`${String(settings.generatorVersion)}\` wrote this package, and this is ${version}: verify it with the version that wrote it`
    problems.push(problem('datapackage.json', 'version', reason))
    return
  }
  problems.push(...checkHistory(settings.config))
  const dataset = { ...settings, tables, sources, omitted: readOmissions(files) }
  result.dataset = dataset
  problems.push(...(await checkAsWritten(dataset, large, files)))
}

function recordProblems(
  { tables, placeOf, large }: PackageRecords,
  sources: ReadonlyMap<string, SourceDocument>,
): VFileMessage[] {
  const fileOf = (table: string) => (large ? `ndjson/${table}.ndjson` : `json/${table}.json`)
  const all = [...rules, sourceTextRule(sources)]
  return runRules({ tables, sources }, all, placeOf, fileOf)
}

function provenCount(tables: Tables, sources: ReadonlyMap<string, SourceDocument>): number {
  const { sections, sentences, mentions, dates, recommendations, claims } = tables
  const placed = [sections, sentences, mentions, dates, recommendations, claims].flat()
  return placed.filter(({ briefingId }) => sources.has(briefingId)).length
}
