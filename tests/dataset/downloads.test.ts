import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlName } from '../../pipeline/package/write/sqlite.ts'
import { rowsOf } from '../../pipeline/dataset/rows.ts'
import { downloadFiles } from '../../pipeline/package/write/download-files.ts'
import { tables as declared, flatTables } from '../../pipeline/dataset/tables/tables.ts'
import { csvFiles, excelFiles } from '../../pipeline/package/write/csv.ts'
import { joinsAnew } from '../../pipeline/package/write/parts.ts'
import { flatten } from '../../pipeline/package/write/flat-rows.ts'
import { allPolicies, body, fixtureDataset, fixtureRecords } from './fixture.ts'

const dataset = fixtureDataset([fixtureRecords('talks'), ...allPolicies])
const flat = declared.flatMap((table) => flatten(table, rowsOf(dataset.tables, table.name)))
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

let files: Map<string, Uint8Array>

beforeAll(async () => {
  files = await downloadFiles(dataset)
})

test('downloads have the same bytes each time', async () => {
  expect(await downloadFiles(dataset)).toEqual(files)
})

test.each(declared.map(({ name }) => name))('NDJSON of %s, line by line, is the table', (name) => {
  const lines = decode(files.get(`ndjson/${name}.ndjson`)).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rowsOf(dataset.tables, name))
})

test.each(flat.map((one) => [one.table.name, one] as const))(
  'Parquet of %s, read back, has the same cells',
  async (name, { table, rows }) => {
    const bytes = files.get(`parquet/${name}.parquet`) ?? new Uint8Array()
    const read = await parquetReadObjects({ file: bytes.slice().buffer })
    const names = table.columns.map((column) => column.name)
    expect(read.map((row) => names.map((column) => row[column] as unknown))).toEqual(rows)
  },
)

test.each(declared.flatMap((table) => table.lists.map((list) => [table.name, list] as const)))(
  'Parquet of %s has the list as a list: $field',
  async (name, { field }) => {
    const bytes = files.get(`parquet/${name}.parquet`) ?? new Uint8Array()
    const read = await parquetReadObjects({ file: bytes.slice().buffer })
    const rows = rowsOf(dataset.tables, name)
    expect(read.map((row): unknown => row[field])).toEqual(rows.map((row) => row[field]))
  },
)

test('the archive holds all CSV, byte for byte', () => {
  const archive = unzipSync(files.get('invented-briefings-csv.zip') ?? new Uint8Array())
  const held = Object.entries(archive).map(([path, bytes]) => [path, decode(bytes)] as const)
  // A TextDecoder drops the byte order mark of the set for spreadsheets.
  const written = [...csvFiles(dataset, joinsAnew), ...excelFiles(dataset.tables)].map(
    ([path, text]) => [path, text.replace(/^\uFEFF/, '')],
  )
  expect(held.filter(([path]) => path.endsWith('.csv'))).toEqual(written)
})

describe('SQLite', () => {
  let folder: string
  let database: sqlite.Database

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefdata-sqlite-'))
    await writeFile(join(folder, 'x.sqlite'), files.get('invented-briefings.sqlite') ?? '')
    database = new sqlite.Database(join(folder, 'x.sqlite'), { readOnly: true })
  })

  afterAll(async () => {
    database.close()
    await rm(folder, { recursive: true })
  })

  test.each(flat.map((one) => [one.table.name, one] as const))(
    'has the same cells in %s',
    (name, { rows }) => {
      const read = database.all(`SELECT * FROM ${sqlName(name)}`)
      expect(read.map((row): unknown[] => Object.values(row))).toEqual(rows)
    },
  )

  test('has keys that hold', () => {
    expect(database.all('PRAGMA foreign_key_check')).toEqual([])
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const keys = database.all(
      'SELECT count(*) AS n FROM sqlite_schema s, pragma_foreign_key_list(s.name) f',
    )
    const expected = flatTables().flatMap(({ columns }) =>
      columns.filter(({ foreignKey }) => foreignKey),
    )
    expect(keys).toEqual([{ n: expected.length }])
  })

  test('refuses a claim without a sentence', () => {
    const [sql] = database.all("SELECT sql FROM sqlite_schema WHERE name = 'claims'")
    expect(sql?.sql).toContain('FOREIGN KEY ("sentenceId") REFERENCES "sentences" ("id")')
    expect(sql?.sql).toContain(`CHECK ("polarity" IN ('affirmed', 'negated'))`)
  })

  test('answers through views and full text', () => {
    expect(
      database.get("SELECT holder, actors, kind FROM claim_details WHERE id = 'talks--c-1'"),
    ).toEqual({ holder: 'junta', actors: 'Namibia; junta', kind: 'forecast' })
    expect(
      database.get(
        "SELECT addressees, targets, deadline FROM recommendation_details WHERE id = 'talks--r-1'",
      ),
    ).toEqual({ addressees: 'United Nations', targets: 'Namibia', deadline: '2022-03-01' })
    expect(database.get('SELECT name, mentions FROM actor_mentions LIMIT 1')).toEqual({
      name: 'Namibia',
      mentions: 15,
    })
    const found = database.all(
      "SELECT id FROM claims JOIN claims_fts ON claims_fts.rowid = claims.rowid WHERE claims_fts MATCH 'leave'",
    )
    expect(found).toContainEqual({ id: 'talks--c-1' })
    expect(found).not.toContainEqual({ id: 'silent--c-1' })
  })
})

interface Annotation {
  id: string
  body: { id: string; label: string }
  target: {
    source: string
    selector: {
      type: string
      start?: number
      end?: number
      exact?: string
      prefix?: string
      suffix?: string
    }[]
  }
}

describe('Web Annotations', () => {
  const items = () =>
    (
      JSON.parse(decode(files.get('invented-briefings-annotations.jsonld'))) as {
        items: Annotation[]
      }
    ).items

  test('are one for each mention, and name its actor', () => {
    expect(items().map(({ id }) => id.split(':').at(-1))).toEqual(
      dataset.tables.mentions.map(({ id }) => id),
    )
    expect(items().map((item) => item.body.id.split(':').at(-1))).toEqual(
      dataset.tables.mentions.map(({ actorId }) => actorId),
    )
  })

  test('point at the words by position and by quote', () => {
    const characters = Array.from(body)
    for (const { target } of items()) {
      const [position, quote] = target.selector
      const words = characters.slice(position?.start, position?.end).join('')
      if (quote?.exact !== undefined && quote.prefix !== undefined) {
        expect(words).toBe(quote.exact)
        expect(body).toContain(`${quote.prefix}${quote.exact}${quote.suffix ?? ''}`)
      }
    }
  })

  test('carry no words that the rights withhold', () => {
    const silent = items().filter(({ id }) => id.includes('silent--'))
    expect(silent).not.toHaveLength(0)
    for (const { target } of silent)
      expect(target.selector.map(({ type }) => type)).toEqual(['TextPositionSelector'])
  })
})

test('CSV on the Web describes every column and key of every file', () => {
  const written = unzipSync(files.get('invented-briefings-csv.zip') ?? new Uint8Array())
  const { tables } = JSON.parse(decode(written['csv/csv-metadata.json'])) as {
    tables: {
      url: string
      tableSchema: { columns: { name: string; required?: boolean }[]; foreignKeys?: object[] }
    }[]
  }
  for (const { url, tableSchema } of tables) {
    const header = decode(written[`csv/${url}`]).split('\r\n')[0]
    expect(tableSchema.columns.map(({ name }) => name).join()).toBe(header)
    const table = flatTables().find(({ name }) => `${name}.csv` === url)
    expect(tableSchema.columns.map(({ required = false }) => required)).toEqual(
      table?.columns.map(({ nullable }) => !nullable),
    )
    expect(tableSchema.foreignKeys?.length ?? 0).toBe(
      table?.columns.filter(({ foreignKey }) => foreignKey).length,
    )
  }
  expect(tables).toHaveLength(flatTables().length)
})
