import type { Row } from '../rows.ts'
import { rowsOf } from '../rows.ts'
import type { Tables } from '../types.ts'
import { sha256 } from './ids.ts'
import type { Tombstone } from '../../records.ts'
import { tableNames } from '../tables/schemas.ts'
import type { TableName } from '../tables/schemas.ts'

/** A table whose records come from briefings. */
export type RecordTable = Exclude<TableName, 'tombstones'>

/**
 * What the last release published, as `source/published.json` holds it: enough for a build to know, without a
 * network, which ids it owes.
 */
export interface Ledger {
  version: string
  /** By table: the fingerprint of each record by its id, in the order of the table. */
  records: Partial<Record<RecordTable, Record<string, string>>>
  tombstones: Tombstone[]
}

/** The tables whose ids a ledger keeps. */
export const recordTables: readonly RecordTable[] = tableNames.filter(
  (name): name is RecordTable => name !== 'tombstones',
)

/** The ledger of a dataset that is released as that version. */
export function ledgerOf(tables: Tables, version: string): Ledger {
  const entries = recordTables.map((name) => {
    const rows = rowsOf(tables, name).map((row) => [String(row.id), fingerprint(row)] as const)
    return [name, Object.fromEntries(rows)] as const
  })
  return {
    version,
    records: Object.fromEntries(entries),
    tombstones: tables.tombstones,
  }
}

/** The digest of the words that a record stands for, by which it is known under another id. */
export function fingerprint(row: Row): string {
  const words = row.name ?? row.title ?? row.id
  return typeof row.quoteSha256 === 'string' ? row.quoteSha256 : sha256(String(words))
}

/** A ledger as a file: one id a line. */
export function ledgerText(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 1)}\n`
}
