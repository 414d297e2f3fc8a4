import { isDeepStrictEqual } from 'node:util'
import { indexById } from '../../dataset/rows.ts'
import type { Row } from '../../dataset/rows.ts'
import { change } from './changes.ts'
import type { Change } from './changes.ts'
import { compareFields } from './compare-fields.ts'
import type { Snapshot } from './snapshot.ts'

/** The fields that say where a record’s words stand; they move with every edit before them. */
const evidence = new Set([
  'start',
  'end',
  'quote',
  'text',
  'prefix',
  'suffix',
  'quoteSha256',
  'paragraph',
  'page',
  'ordinal',
  'sectionId',
])

/** All differences between two datasets: of their tables, fields, records and cells, in this order for each table. */
export function compare(before: Snapshot, after: Snapshot): Change[] {
  const names = [...new Set([...before.tables.keys(), ...after.tables.keys()])].sort()
  return [
    ...compareMetadata(before, after),
    ...names.flatMap((name) => compareTable(name, before, after)),
  ]
}

function compareMetadata(before: Snapshot, after: Snapshot): Change[] {
  const fields = new Set([...Object.keys(before.metadata), ...Object.keys(after.metadata)])
  return [...fields].sort().flatMap((field) => {
    const [was, is] = [before.metadata[field] ?? null, after.metadata[field] ?? null]
    return isDeepStrictEqual(was, is)
      ? []
      : [change('metadata-changed', { field, before: was, after: is })]
  })
}

function compareTable(table: string, before: Snapshot, after: Snapshot): Change[] {
  const [was, is] = [before.tables.get(table), after.tables.get(table)]
  if (was === undefined) return [change('table-added', { table })]
  if (is === undefined) return [change('table-removed', { table })]
  const redirects = new Map(
    after.tables.get('tombstones')?.rows.map((row) => [row.id, row.replacedBy]),
  )
  return [
    ...compareFields(table, was.schema, is.schema),
    ...compareRows(table, was.rows, is.rows, redirects),
  ]
}

/** @param redirects by which record each withdrawn one was replaced. */
function compareRows(
  table: string,
  before: readonly Row[],
  after: readonly Row[],
  redirects: ReadonlyMap<unknown, unknown>,
): Change[] {
  const [old, now] = [indexById(before), indexById(after)]
  const removed = before.filter(({ id }) => !now.has(id))
  const added = after.filter(({ id }) => !old.has(id))
  return [
    ...removed.map((row) => {
      const [id, replacedBy] = [String(row.id), redirects.get(row.id) ?? null]
      return replacedBy === null
        ? change('record-removed', { table, id, before: row })
        : change('record-replaced', { table, id, before: id, after: replacedBy })
    }),
    ...added.map((row) => change('record-added', { table, id: String(row.id), after: row })),
    ...after.flatMap((row) => compareCells(table, old.get(row.id), row)),
  ]
}

/** Cells of fields that both have; a field that is new or gone is a change of the table. */
function compareCells(table: string, before: Row | undefined, after: Row): Change[] {
  if (before === undefined) return []
  return Object.keys(after).flatMap((field) => {
    const [was, is] = [before[field], after[field]]
    if (was === undefined || isDeepStrictEqual(was, is)) return []
    const kind = evidence.has(field) ? 'evidence-moved' : 'cell-corrected'
    return [change(kind, { table, id: String(after.id), field, before: was, after: is })]
  })
}
