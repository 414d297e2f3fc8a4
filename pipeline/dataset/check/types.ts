import type { GroundedTables } from '../types.ts'
import type { TableName } from '../tables/schemas.ts'

/** What a rule has found wrong with one record. */
export interface Problem {
  table: TableName
  row: object
  /** What is wrong, as a person would say it. */
  reason: string
  actual?: string
  expected?: string
}

/** One thing that must hold of a dataset. */
export interface Rule {
  id: string
  /** What holds, in a sentence. */
  description: string
  check: (dataset: GroundedTables) => Iterable<Problem>
}
