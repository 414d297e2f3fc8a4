import { briefingOfId, localPart } from './id-parts.ts'
import { byCodeUnits } from '../order.ts'
import { rowsOf } from '../rows.ts'
import type { Tables } from '../types.ts'
import type { Tombstone } from '../../records.ts'
import { fingerprint, recordTables } from './ledger.ts'
import type { Ledger, RecordTable } from './ledger.ts'

/**
 * The tombstones of a dataset: one for each id that a release published and that no record has any more. A record of
 * the same table and briefing that is new and stands for the same words replaces it.
 * @param version the version that first goes without the record.
 */
export function tombstonesOf(ledger: Ledger, tables: Tables, version: string): Tombstone[] {
  const earlier = new Map(ledger.tombstones.map((tombstone) => [tombstone.id, tombstone]))
  const fresh = recordTables.flatMap((table) => vanished(table, ledger, tables, version))
  const replacements = new Map(fresh.map(({ id, replacedBy }) => [id, replacedBy]))
  const present = idsOf(tables)
  const kept = [...earlier.values()].map((tombstone) => follow(tombstone, replacements, present))
  return [...kept, ...fresh.filter(({ id }) => !earlier.has(id))]
    .filter(({ id }) => !present.has(id))
    .sort((left, right) => byCodeUnits(left.id, right.id))
}

function vanished(
  table: RecordTable,
  ledger: Ledger,
  tables: Tables,
  version: string,
): Tombstone[] {
  const published = ledger.records[table] ?? {}
  const rows = rowsOf(tables, table)
  const present = new Set(rows.map(({ id }) => id))
  const successors = new Map<string, string[]>()
  for (const row of rows.filter(({ id }) => !Object.hasOwn(published, String(id)))) {
    const key = `${briefingOfId(String(row.id))} ${fingerprint(row)}`
    successors.set(key, [...(successors.get(key) ?? []), String(row.id)])
  }
  return Object.entries(published)
    .filter(([id]) => !present.has(id))
    .map(([id, print]) => {
      const replacedBy =
        successors.get(`${briefingOfId(id)} ${print}`)?.shift() ?? globalTwin(id, table, present)
      const reason = replacedBy === null ? 'withdrawn' : 'replaced'
      return { id, table, withdrawnIn: version, reason, replacedBy }
    })
}

/** An actor that was its briefing’s own and now has the same id in all. */
function globalTwin(id: string, table: RecordTable, present: ReadonlySet<unknown>): string | null {
  const key = localPart(id)
  return table === 'actors' && key !== id && present.has(key) ? key : null
}

/** A redirect to what has itself been replaced goes on to that. */
function follow(
  tombstone: Tombstone,
  replacements: ReadonlyMap<string, string | null>,
  present: ReadonlySet<string>,
): Tombstone {
  const { replacedBy } = tombstone
  if (replacedBy === null || present.has(replacedBy)) return tombstone
  const next = replacements.get(replacedBy) ?? null
  return { ...tombstone, replacedBy: next, reason: next === null ? 'withdrawn' : 'replaced' }
}

function idsOf(tables: Tables): Set<string> {
  return new Set(recordTables.flatMap((name) => rowsOf(tables, name).map(({ id }) => String(id))))
}
