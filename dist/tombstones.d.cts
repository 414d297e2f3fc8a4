import type { Tombstone } from './types.cjs'

/** A record that an earlier version published and this one no longer holds. Ids never vanish. */
export declare const tombstones: readonly Tombstone[]
export type { Tombstone, TombstoneId, TombstoneReason, TombstoneTable } from './types.cjs'
