import { stampOf } from '../../dataset/identity/ids.ts'
import type { Row } from '../../dataset/rows.ts'
import type { Table } from '../../dataset/tables/tables.ts'
import type { Content } from './types.ts'

/** What stands in a file of one briefing, or of all. */
export interface Part<Made = string> {
  /** What has the same stamp has the same text in this file; null where nothing is known of that. */
  stamp: string | null
  make: () => Made
}

/** What stands around the parts of a file. */
export interface Frame {
  start: string
  /** Between two parts that are not empty. */
  separator: string
  end: string
  /** The whole file where all parts are empty. */
  empty: string
}

/** Puts a file together from its parts: those that an earlier build wrote may come from there. */
export type Joiner<Joined extends Content> = (
  path: string,
  frame: Frame,
  parts: readonly Part[],
) => Joined

/** Takes a file that is made, and gives what is held of it: the same bytes, where these are held already. */
export type Holder = (path: string, bytes: Uint8Array) => Uint8Array

/** Makes all parts anew. */
export const joinsAnew: Joiner<string> = (_path, { start, separator, end, empty }, parts) => {
  const texts = parts.map(({ make }) => make()).filter((text) => text !== '')
  return texts.length === 0 ? empty : `${start}${texts.join(separator)}${end}`
}

/** What rows are kept by. */
export interface Grouping<Row> {
  /** What rows that stand together have in common. */
  key: (row: Row) => string
  /** What tells a group from others; null where nothing is known of that. */
  stamp: (key: string, rows: readonly Row[]) => string | null
}

/** The parts of a table’s file: groups of rows that stand together; all rows where none are kept. */
export function partsOf<Row, Made>(
  rows: readonly Row[],
  grouping: Grouping<Row> | null,
  make: (rows: readonly Row[]) => Made,
): Part<Made>[] {
  if (grouping === null) return [{ stamp: null, make: () => make(rows) }]
  const { key, stamp } = grouping
  const parts: Part<Made>[] = []
  let start = 0
  for (const [at, row] of rows.entries()) {
    const [own, next] = [key(row), rows[at + 1]]
    if (next !== undefined && key(next) === own) continue
    const group = rows.slice(start, at + 1)
    parts.push({ stamp: stamp(own, group), make: () => make(group) })
    start = at + 1
  }
  return parts
}

/** How many letters of their ids rows have in common that are of several briefings. */
const letters = 2

/**
 * How a table’s rows are kept: by their briefing, whose stamp tells them from others; those that are of several by the
 * beginning of their ids and what is written of them. Null where nothing is kept.
 * @param written what is written of rows that are of several briefings.
 */
export function groupingOf(
  { name, columns }: Table,
  stamps: ReadonlyMap<string, string> | undefined,
  written: (rows: readonly Row[]) => unknown = (rows) => rows,
): Grouping<Row> | null {
  if (stamps === undefined) return null
  const column = name === 'briefings' ? 'id' : 'briefingId'
  return columns.some((one) => one.name === column)
    ? { key: (row) => String(row[column]), stamp: (key) => stamps.get(key) ?? null }
    : { key: ({ id }) => String(id).slice(0, letters), stamp: (_, rows) => stampOf(written(rows)) }
}
