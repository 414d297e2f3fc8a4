import { byCodeUnits } from '../order.ts'
import type { Tables } from '../types.ts'
import type { Tombstone } from '../../records.ts'
import type { ListedActor } from '../../types.ts'

/**
 * Tombstones with those that the list of actors demands: an actor that was renamed, or merged with another, stays known
 * by its old ids.
 * @param version the version that first goes without the old id.
 */
export function withReplaced(
  tombstones: readonly Tombstone[],
  listed: readonly ListedActor[],
  { actors }: Omit<Tables, 'tombstones'>,
  version: string,
): Tombstone[] {
  const idsByName = new Map(actors.map(({ id, name }) => [name, id]))
  const present = new Set(actors.map(({ id }) => id))
  const rows = new Map(tombstones.map((row) => [row.id, row]))
  for (const { name, id, replaces = [] } of listed) {
    const replacedBy = id ?? idsByName.get(name)
    if (replacedBy === undefined || !present.has(replacedBy)) continue
    for (const old of replaces.filter((one) => !present.has(one))) {
      const withdrawnIn = rows.get(old)?.withdrawnIn ?? version
      rows.set(old, { id: old, table: 'actors', withdrawnIn, reason: 'replaced', replacedBy })
    }
  }
  return [...rows.values()].sort((one, other) => byCodeUnits(one.id, other.id))
}
