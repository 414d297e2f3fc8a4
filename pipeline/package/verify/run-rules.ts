import type { VFileMessage } from 'vfile-message'
import type { Rule } from '../../dataset/check/types.ts'
import type { GroundedTables } from '../../dataset/types.ts'
import { detailOf, problem } from '../read/problem.ts'
import type { RecordPlace } from '../read/read-records.ts'

/** How many findings of one rule are reported. */
const most = 50

/** Runs the rules over a package’s records; each finding names the record’s line. */
export function runRules(
  dataset: GroundedTables,
  rules: readonly Rule[],
  placeOf: (row: object) => RecordPlace | null,
  fileOf: (table: string) => string,
): VFileMessage[] {
  return rules.flatMap((rule) => {
    const found: VFileMessage[] = []
    try {
      for (const { table, row, reason } of rule.check(dataset)) {
        const { file, line } = placeOf(row) ?? { file: fileOf(table) }
        found.push(problem(file, rule.id, reason, line))
        if (found.length >= most) break
      }
    } catch (error) {
      // Records that pass their schema may still hold what a rule cannot compute with.
      const detail = detailOf(error)
      const reason = `the rule cannot be held against these records: ${detail}`
      found.push(problem(fileOf('claims'), rule.id, reason))
    }
    return found
  })
}
