import { recordRules } from '../../pipeline/dataset/check/rules.ts'
import { briefingPaths } from '../../pipeline/dataset/briefing-paths.ts'
import { readBriefings } from '../../pipeline/package/assemble/read-briefings.ts'

/** What became of documents. */
export interface Account {
  read: number
  /** Refused with a reason, by the id of the rule. */
  refused: Map<string, number>
  /** What must never be: a document that broke the reader, or records that our own rules refuse. */
  failures: string[]
}

/** Rules whose findings are faults of ours and none of the document’s. */
const faults = new Set(['internal', 'worker', ...recordRules.map(({ id }) => id)])

/** How many documents are held at once. */
const chunk = 200

/**
 * Reads all documents of a folder as a build does, with all checks of their records, and accounts for each.
 * @throws where one is neither read nor refused.
 */
export async function accountFor(folder: string, jobs: number): Promise<Account> {
  const paths = await briefingPaths(folder)
  const account: Account = { read: 0, refused: new Map(), failures: [] }
  for (let from = 0; from < paths.length; from += chunk) {
    const some = paths.slice(from, from + chunk)
    const reads = await readBriefings({ folder, paths: some, actors: [], jobs, cache: null })
    if (reads.length !== some.length) throw new Error('a document is not accounted for')
    for (const { path, read, messages } of reads) {
      const [error] = messages.filter(({ fatal }) => fatal === true)
      const rule = error?.ruleId ?? ''
      if (faults.has(rule)) account.failures.push(`${path}: ${rule}: ${error?.reason ?? ''}`)
      else if (read !== null) account.read++
      else if (rule === '') account.failures.push(`${path}: refused without a reason`)
      else account.refused.set(rule, (account.refused.get(rule) ?? 0) + 1)
    }
  }
  return account
}
