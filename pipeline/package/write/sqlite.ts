import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import type { Database } from 'node-sqlite3-wasm'
import { rowsOf } from '../../dataset/rows.ts'
import type { Dataset, Tables } from '../../dataset/types.ts'
import { flatTables, tables as declared } from '../../dataset/tables/tables.ts'
import type { Column, LinkTable } from '../../dataset/tables/tables.ts'
import { flatten } from './flat-rows.ts'
import type { FlatTable } from './flat-rows.ts'
import { views } from './sqlite-views.ts'

/**
 * The whole dataset as one SQLite file: each table of the CSV form with its primary and foreign keys, views that join
 * them, and a full-text index over the words of the claims.
 */
export async function sqliteFile({ tables }: Dataset): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'briefdata-sqlite-'))
  const path = join(folder, 'dataset.sqlite')
  try {
    const database = new sqlite.Database(path)
    fill(database, tables)
    database.close()
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function fill(database: Database, tables: Tables): void {
  database.exec('PRAGMA journal_mode = OFF')
  for (const table of flatTables()) database.exec(createTable(table))
  database.exec('BEGIN')
  for (const table of declared) {
    for (const one of flatten(table, rowsOf(tables, table.name))) insertRows(database, one)
  }
  database.exec('COMMIT')
  for (const view of views) database.exec(view)
  database.exec('VACUUM')
}

function insertRows(database: Database, { table, rows }: FlatTable): void {
  if (rows.length === 0) return
  const places = table.columns.map(() => '?').join(', ')
  const statement = database.prepare(`INSERT INTO ${quote(sqlName(table.name))} VALUES (${places})`)
  for (const row of rows) statement.run(row)
  statement.finalize()
}

function createTable({ name, columns, primaryKey }: LinkTable): string {
  const keys = columns.flatMap(({ name: column, foreignKey }) =>
    foreignKey === null
      ? []
      : [
          `FOREIGN KEY (${quote(column)}) REFERENCES ${quote(sqlName(foreignKey.table))} (${quote(foreignKey.field)})`,
        ],
  )
  const parts = [
    ...columns.map(createColumn),
    `PRIMARY KEY (${primaryKey.map(quote).join(', ')})`,
    ...keys,
  ]
  return `CREATE TABLE ${quote(sqlName(name))} (\n  ${parts.join(',\n  ')}\n) STRICT`
}

function createColumn({ name, type, nullable, values }: Column): string {
  const list = values?.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')
  const check = list === undefined ? '' : ` CHECK (${quote(name)} IN (${list}))`
  return `${quote(name)} ${type === 'integer' ? 'INTEGER' : 'TEXT'}${nullable ? '' : ' NOT NULL'}${check}`
}

/** A name that needs no quotation marks in a query: `claim_actors`. */
export function sqlName(table: string): string {
  return table.replaceAll('-', '_')
}

function quote(name: string): string {
  return `"${name}"`
}
