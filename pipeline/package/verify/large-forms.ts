import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import sqlite from 'node-sqlite3-wasm'
import type { VFileMessage } from 'vfile-message'
import { rowsOf } from '../../dataset/rows.ts'
import type { Tables } from '../../dataset/types.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import { flatten } from '../write/flat-rows.ts'
import type { FlatTable } from '../write/flat-rows.ts'
import { problem } from './problem.ts'

/** Parquet and SQLite hold exactly what NDJSON holds. */
export async function checkLargeForms(
  tables: Tables,
  files: ReadonlyMap<string, Buffer>,
): Promise<VFileMessage[]> {
  const flat = declared.flatMap((table) => flatten(table, rowsOf(tables, table.name)))
  const problems: VFileMessage[] = []
  for (const one of flat) {
    const path = `parquet/${one.table.name}.parquet`
    problems.push(...compareCells(path, one, await parquetRows(files.get(path))))
  }
  const path = [...files.keys()].find((name) => name.endsWith('.sqlite')) ?? 'SQLite'
  const database = await sqliteRows(files.get(path), flat)
  for (const one of flat) {
    problems.push(...compareCells(path, one, database.get(one.table.name) ?? []))
  }
  return problems
}

type Rows = readonly Record<string, unknown>[]

function* compareCells(path: string, { table, rows }: FlatTable, read: Rows) {
  if (read.length !== rows.length) {
    const reason = `Unexpected ${String(read.length)} rows of ${table.name}, expected ${String(rows.length)} as in NDJSON`
    yield problem(path, 'forms', reason)
    return
  }
  for (const [index, row] of rows.entries()) {
    const actual = JSON.stringify(table.columns.map(({ name }) => read[index]?.[name] ?? null))
    const expected = JSON.stringify(row)
    if (actual === expected) continue
    const reason = `Unexpected row ${actual} of ${table.name}, expected ${expected} as in NDJSON`
    yield problem(path, 'forms', reason)
    return
  }
}

async function parquetRows(bytes: Buffer | undefined): Promise<Rows> {
  if (bytes === undefined) return []
  return parquetReadObjects({ file: new Uint8Array(bytes).buffer })
}

/** SQLite reads files alone: a copy is read, so that nothing is written beside the package’s own. */
async function sqliteRows(
  bytes: Buffer | undefined,
  flat: readonly FlatTable[],
): Promise<Map<string, Rows>> {
  if (bytes === undefined) return new Map()
  const folder = await mkdtemp(join(tmpdir(), 'briefdata-verify-'))
  try {
    await writeFile(join(folder, 'dataset.sqlite'), bytes)
    const database = new sqlite.Database(join(folder, 'dataset.sqlite'), { readOnly: true })
    const rows = flat.map(({ table }): [string, Rows] => [
      table.name,
      database.all(`SELECT * FROM "${table.name}"`),
    ])
    database.close()
    return new Map(rows)
  } finally {
    await rm(folder, { recursive: true })
  }
}
