import { rowsOf } from '../dataset/rows.ts'
import type { Tables } from '../dataset/types.ts'
import { tableNames } from '../tables/schemas.ts'
import type { Files } from './types.ts'

/** `json/claims.json` and its like: an array with one record on each line, so that one correction is one line of a diff. */
export function jsonFiles(tables: Tables): Files {
  return new Map(
    tableNames.map((name) => [`json/${name}.json`, `${recordLines(rowsOf(tables, name))}\n`]),
  )
}

/** An array with one record on each line: JSON, and an array literal of JavaScript. */
export function recordLines(rows: readonly object[]): string {
  if (rows.length === 0) return '[]'
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
}
