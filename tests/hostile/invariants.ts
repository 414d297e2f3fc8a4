import { checkDataset } from '../../pipeline/dataset/check/check-dataset.ts'
import { recordRules } from '../../pipeline/dataset/check/rules.ts'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import { extract } from '../../pipeline/index.ts'

/** What became of a document. Nothing else may become of one. */
export type Outcome = 'read' | 'refused'

/**
 * Reads a document and holds what was read against the rules of a dataset.
 * @throws where the reader broke down, refused without a reason, or made what its own rules refuse.
 */
export async function readSafely(text: string): Promise<Outcome> {
  const { records, messages, body } = await extract(text, { path: 'hostile.md' })
  if (records === null) {
    const [reason] = messages.filter(({ fatal }) => fatal === true)
    if (reason?.ruleId === undefined) throw new Error('refused without a reason')
    return 'refused'
  }
  const { id } = records.briefing
  const source = { path: 'hostile.md', text, body }
  const grounded = { tables: mergeRecords([records]), sources: new Map([[id, source]]) }
  const problems = checkDataset(grounded, recordRules)
  if (problems.length > 0) throw new Error(problems.slice(0, 3).map(String).join('\n'))
  return 'read'
}
