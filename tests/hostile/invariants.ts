import { checkDataset } from '../../pipeline/dataset/check/check-dataset.ts'
import { recordRules } from '../../pipeline/dataset/check/rules.ts'
import { defaultConfig } from '../../pipeline/dataset/config.ts'
import { joinBriefings } from '../../pipeline/dataset/join/join-briefings.ts'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import { applyRights } from '../../pipeline/dataset/rights.ts'
import { extract } from '../../pipeline/index.ts'
import { sourceTextRule } from '../../pipeline/package/verify/rules/source-text.ts'
import { runRules } from '../../pipeline/package/verify/run-rules.ts'
import { readSource } from '../../pipeline/package/verify/sources.ts'
import { verifyFiles } from '../../pipeline/package/verify/verify-files.ts'
import { writePackage } from '../../pipeline/package/write/write-package.ts'

/** What became of a document. Nothing else may become of one. */
export type Outcome = 'read' | 'refused'

/**
 * Reads a document and holds what was read against the rules of a dataset, as a build does; then writes the dataset of
 * it alone, and proves that one as `verify` does, with its source.
 * @throws where the reader broke down, refused without a reason, or made what its own rules refuse.
 */
export async function readSafely(text: string): Promise<Outcome> {
  const path = 'hostile.md'
  const { records, messages, body } = await extract(text, { path })
  if (records === null) {
    const [reason] = messages.filter(({ fatal }) => fatal === true)
    if (reason?.ruleId === undefined) throw new Error('refused without a reason')
    return 'refused'
  }
  const { id } = records.briefing
  const sources = new Map([[id, { path, text, body }]])
  const problems = checkDataset({ tables: mergeRecords([records]), sources }, recordRules)
  const tables = mergeRecords(joinBriefings([records]).map(applyRights))
  const written = await writePackage({ config: defaultConfig('hostile'), tables, sources })
  const files = [...written].map(([name, content]) => [name, Buffer.from(content)] as const)
  problems.push(...(await verifyFiles(new Map(files))).problems)
  const rules = [sourceTextRule(new Map([[id, await readSource(path, text)]]))]
  const place = (row: object) => ({ file: JSON.stringify(row).slice(0, 300), line: 1 })
  problems.push(...runRules({ tables, sources }, rules, place, String))
  if (problems.length > 0) throw new Error(problems.slice(0, 3).map(String).join('\n'))
  return 'read'
}
