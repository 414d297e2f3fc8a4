import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../pipeline/dataset/rows.ts'
import { tables } from '../../pipeline/dataset/tables/tables.ts'
import type { Column, Table } from '../../pipeline/dataset/tables/tables.ts'
import { parseCsv } from './parse-csv.ts'
import { regroup } from './regroup.ts'
import { csvFiles, excelFiles, csvOf } from '../../pipeline/package/write/csv.ts'
import { joinsAnew } from '../../pipeline/package/write/parts.ts'
import { fixtureDataset } from './fixture.ts'

/** What readers and spreadsheets of CSV are known to spoil. */
const hostile = [
  'NA',
  'null',
  'NULL',
  'None',
  'nan',
  'true',
  'FALSE',
  '-',
  '0',
  '007',
  '1e5',
  '1,5',
  '2021-02-30',
  '=1+1',
  '+1',
  '-5',
  '@SUM(A1)',
  "'quoted",
  '"',
  '""',
  'a "b" c',
  'a,b',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  'line\nline',
  'line\rline',
  'line\r\nline',
  '\u00A0',
  ' padded ',
  '\u2028',
  '\uFEFFx',
  '🛶',
  'e\u0301',
  '؟ عربي',
  '\\',
  '\\n',
]

const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '\uFEFF', 'a') }),
)

function cell(column: Column): fc.Arbitrary<unknown> {
  const value: fc.Arbitrary<unknown> = column.type === 'integer' ? fc.integer() : text
  return column.nullable ? fc.option(value, { nil: null }) : value
}

/** Records with any strings in all their fields, and ids that are unique. */
function rowsOf(table: Table): fc.Arbitrary<Row[]> {
  const lists = table.lists.map(({ field, single, items }) => {
    const [first] = items
    const item =
      single !== null && first
        ? cell(first)
        : fc.record(Object.fromEntries(items.map((column) => [column.name, cell(column)])))
    return [field, fc.array(item, { maxLength: 3 })] as const
  })
  const columns = table.columns.map((column) => [column.name, cell(column)] as const)
  const members = Object.fromEntries([...columns, ...lists])
  const ordered = Object.fromEntries(
    table.fields.map((field) => [field, members[field] ?? fc.constant(null)]),
  )
  return fc.uniqueArray(fc.record(ordered), {
    maxLength: 4,
    selector: (row) => row.id,
  })
}

const withNames = tables.map((table) => [table.name, table] as const)

describe.each(withNames)('CSV of %s', (name, table) => {
  test('with its link tables, regrouped by key, is the JSON', () => {
    fc.assert(
      fc.property(rowsOf(table), (rows) => {
        const csv = new Map([...csvOf(name, rows)].map(([path, file]) => [path, parseCsv(file)]))
        expect(JSON.parse(JSON.stringify(regroup(table, csv)))).toEqual(
          JSON.parse(JSON.stringify(rows)),
        )
      }),
      { numRuns: 100 },
    )
  })
})

test('CSV follows RFC 4180: no byte order mark, CRLF, quotes doubled, absent is an empty cell', () => {
  const rows = [{ ...fixtureDataset().tables.actors[0], name: 'a "b"\nc', title: null }]
  const [actors = '', aliases] = csvOf('actors', rows).values()
  expect(actors).toBe(
    'id,name,kind,iso2,iso3,title,wikidata,scope,rule,grade,origin,m49,geonames,idSource,titleOn\r\n' +
      'namibia,"a ""b""\nc",state,NA,NAM,,,global,by-hand,certain,curated,,,,\r\n',
  )
  expect(aliases).toBe('actorId,ordinal,alias\r\nnamibia,1,Namibia\r\n')
})

test('every line of every file ends in CRLF, and no string is empty', () => {
  for (const [path, file] of csvFiles(fixtureDataset(), joinsAnew)) {
    expect(file, path).toMatch(/\r\n$/)
    expect(file, path).not.toMatch(/(?:^|,)""(?:,|\r)/m)
  }
})

test('spreadsheets get a byte order mark and no formula; the values elsewhere stand as they are', () => {
  const { tables } = fixtureDataset()
  const [files, excel] = [csvFiles({ tables }, joinsAnew), excelFiles(tables)]
  expect(excel.get('csv/excel/claims.csv')).toMatch(/^\uFEFFid,/)
  expect(excel.get('csv/excel/claims.csv')).toContain(",'=SUM(A1) is no formula,")
  expect(files.get('csv/claims.csv')).toContain(',=SUM(A1) is no formula,')
})

const python = spawnSync('python3', ['--version'])

test.skipIf(python.error !== undefined)('Python’s csv module reads the same cells', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefdata-csv-'))
  const rows = hostile.map((value, index) => ({
    ...fixtureDataset().tables.mentions[0],
    id: `m-${String(index)}`,
    quote: value,
    prefix: index % 2 === 0 ? null : value,
  }))
  const file = csvOf('mentions', rows).get('mentions') ?? ''
  writeFileSync(join(folder, 'mentions.csv'), file)
  const script =
    "import csv, json; print(json.dumps(list(csv.reader(open('mentions.csv', newline='', encoding='utf-8')))))"
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual(parseCsv(file))
})
