import { afterAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../../pipeline/dataset/rows.ts'
import type { Row } from '../../pipeline/dataset/rows.ts'
import { tables as declared } from '../../pipeline/dataset/tables/tables.ts'
import type { Column, Table } from '../../pipeline/dataset/tables/tables.ts'
import type { TableName } from '../../pipeline/dataset/tables/schemas.ts'
import type { Tables } from '../../pipeline/dataset/types.ts'
import { signed, soundDataset } from './sound.ts'

const sound = await soundDataset()
const packages = { whole: await sound.write(), large: await sound.write(undefined, true) }

afterAll(() => sound.remove())

test('the dataset itself is sound, in both forms, with its source and without', async () => {
  for (const files of Object.values(packages)) {
    expect(await sound.verify(files)).toEqual([])
    expect(await sound.verify(files, true)).toEqual([])
  }
})

/** What is done to one file of a package whose digests are then made to fit. */
const fileMutations: Record<string, (bytes: Buffer) => Buffer | null> = {
  'has a byte more': (bytes) => Buffer.concat([bytes, Buffer.from(' ')]),
  'has another byte in the middle': (bytes) => {
    const copy = Buffer.from(bytes)
    const at = copy.length >> 1
    copy[at] = copy[at] === 120 ? 121 : 120
    return copy
  },
  'is empty': () => Buffer.alloc(0),
  'is gone': () => null,
}

/** Every file of the package, and what the large form has beside. */
const files = (['whole', 'large'] as const).flatMap((form) =>
  [...packages[form].keys()]
    .filter((path) => form === 'whole' || !packages.whole.has(path))
    .filter((path) => path !== 'SHA256SUMS')
    .map((path) => [form, path] as const),
)

describe.each(files)('in the form %s, %s', (form, path) => {
  // The large form is made anew each time: one mutation stands for all.
  const names = Object.keys(fileMutations).slice(0, form === 'whole' ? undefined : 1)
  test.each(names)('%s: found without the source', async (name) => {
    const bytes = packages[form]
    const changed = fileMutations[name]?.(bytes.get(path) ?? Buffer.alloc(0)) ?? null
    const mutated = new Map(bytes)
    if (changed === null) mutated.delete(path)
    else mutated.set(path, changed)
    const named = (lines: string[]) => lines.filter((line) => line.startsWith(`${path}:`))
    expect(named(await sound.verify(mutated))).toHaveLength(1)
    expect(await sound.verify(signed(mutated))).not.toEqual([])
  })
})

/**
 * The fields that say what somebody judged, by reading: no program can prove them, and none of these need be found.
 * All others are proven by the package alone, or by the source.
 */
const judged: Record<TableName, string> = {
  briefings: 'language',
  sections: '',
  sentences: 'reason',
  actors:
    'name kind aliases iso2 iso3 m49 geonames idSource sameAs countries title titleOn wikidata rule grade origin',
  mentions: 'form rule grade origin',
  dates: 'type value edtf earliest latest mod signal rule grade origin',
  recommendations: 'addressee stance strength action aspect purpose condition rule grade origin',
  claims: 'kind certainty hedges polarity attribution predicate eventClass role rule grade origin',
  tombstones: 'id withdrawnIn',
}

/** The fields whose proof is the source; the package alone proves all that are not named here. */
const inSource: Record<TableName, string> = {
  briefings:
    'title series number publisher publishedOn countries url rights words sourceSha256 textPolicy quotePolicy',
  sections: 'role level end quoteSha256 prefix suffix quote text',
  sentences: 'paragraph page prefix suffix quote text',
  actors: '',
  mentions: 'prefix suffix text',
  dates: 'prefix suffix text',
  recommendations: 'prefix suffix text',
  claims: 'prefix suffix text',
  tombstones: '',
}

const columns = declared.flatMap((table) => [
  ...table.columns.map((column) => [table.name, column.name, table, column, null] as const),
  ...table.lists.flatMap(({ field, items, single }) =>
    items.map(
      (column) =>
        [table.name, single === null ? column.name : field, table, column, field] as const,
    ),
  ),
])

describe.each(columns)('%s: %s', (name, field, table, column, list) => {
  const isJudged = judged[name].split(' ').includes(field)
  const bySource = inSource[name].split(' ').includes(field)
  const proof = isJudged ? 'is judged: any answer' : bySource ? 'found with the source' : 'found'

  test(`with another value, ${proof}`, async () => {
    const tables = structuredClone(sound.dataset.tables)
    const row = rowFor(rowsOf(tables, name), field, list)
    // Where no record has a value, the first is given one.
    const target = row ?? rowFor(rowsOf(tables, name), 'id', null)
    if (target === null || (row === null && list !== null)) {
      expect(isJudged).toBe(true)
      return
    }
    mutate(target, table, column, list)
    const found = await sound.verify(await sound.write(tables), bySource)
    if (!isJudged) expect(found).not.toEqual([])
  })

  test.runIf(column.nullable && list === null)(`with nothing, ${proof}`, async () => {
    const tables = structuredClone(sound.dataset.tables)
    const row = rowFor(rowsOf(tables, name), field, list)
    if (row === null) return
    row[field] = null
    const found = await sound.verify(await sound.write(tables), true)
    const mayBeNone = [
      'deadlineDateId',
      'restates',
      'anchor',
      'holderMentionId',
      'restatesBriefing',
    ]
    if (!isJudged && !mayBeNone.includes(field)) expect(found).not.toEqual([])
  })
})

/** The first record that has a value there, of the briefing whose rights withhold nothing. */
function rowFor(rows: Row[], field: string, list: string | null): Row | null {
  const isOpenRow = ({ id, briefingId }: Row) => isOpen(id) || isOpen(briefingId)
  const all = [...rows.filter(isOpenRow), ...rows]
  return (
    all.find((row) =>
      list === null ? row[field] !== null : (row[list] as unknown[]).length > 0,
    ) ?? null
  )
}

function isOpen(id: unknown): boolean {
  return typeof id === 'string' && /^talks(?:--|$)/.test(id)
}

function mutate(row: Row, table: Table, column: Column, list: string | null): void {
  if (list === null) {
    row[column.name] = other(row[column.name], column)
    return
  }
  const items = row[list] as unknown[]
  const single = table.lists.find(({ field }) => field === list)?.single ?? null
  if (single !== null) items[0] = other(items[0], column)
  else {
    const [first] = items as Row[]
    if (first) first[column.name] = other(first[column.name], column)
  }
}

/** Another value that the column’s own declaration allows. */
function other(value: unknown, column: Column): unknown {
  if (column.foreignKey !== null || column.reference !== null) return 'nobody'
  if (column.values !== null) return column.values.find((one) => one !== value)
  if (column.name === 'quotePolicy') return 'none'
  if (column.type === 'integer') return Number(value) + 1
  if (column.format === 'date') return '1999-12-31'
  if (column.format === 'uri') return 'https://example.net/'
  if (column.codes !== null) return column.codes.endsWith('2') ? 'ZW' : 'ZWE'
  const text = String(value)
  if (column.name === 'id') return `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`
  if (/^[0-9a-f]{64}$/.test(text)) return `${text.startsWith('0') ? '1' : '0'}${text.slice(1)}`
  if (column.pattern !== null) return column.example === value ? value : column.example
  return `${text}x`
}

/** A record renamed wherever it is named: only its words tell that the id is wrong. */
describe.each(['sections', 'sentences', 'mentions', 'dates', 'recommendations', 'claims'] as const)(
  'a record of %s',
  (name) => {
    const renamed = async (change: (id: string) => string): Promise<Tables> => {
      const tables = sound.dataset.tables
      const id = String(rowFor(rowsOf(tables, name), 'id', null)?.id)
      const text = JSON.stringify(tables).replaceAll(`"${id}"`, `"${change(id)}"`)
      return Promise.resolve(JSON.parse(text) as Tables)
    }
    test.each<[string, (id: string) => string]>([
      ['another digest', (id) => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`],
      ['another table’s letter', (id) => id.replace(/--[a-z]-/, '--x-')],
      ['another briefing’s id', (id) => id.replace('talks--', 'floods--')],
      ['a tail', (id) => `${id}-x`],
    ])('renamed everywhere, with %s, is found', async (_, change) => {
      expect(await sound.verify(await sound.write(await renamed(change)))).not.toEqual([])
    })
  },
)

/** What is done to the rows of a table. */
const rowMutations: Record<string, (rows: Row[]) => void> = {
  'the first two swapped': (rows) => rows.splice(0, 2, ...rows.slice(0, 2).reverse()),
  'the first twice': (rows) => rows.unshift(structuredClone(rows[0] ?? {})),
  'the last twice': (rows) => rows.push(structuredClone(rows.at(-1) ?? {})),
  'a record that is named by others less': (rows) => {
    const at = rows.findIndex(({ id }) => namedByOthers(String(id)))
    rows.splice(at, 1)
  },
  'all gone': (rows) => rows.splice(0),
}

function namedByOthers(id: string): boolean {
  return JSON.stringify(sound.dataset.tables).split(`"${id}"`).length > 2
}

describe.each(declared.map(({ name }) => name))('the rows of %s', (name) => {
  // One tombstone cannot be swapped, nothing names it, and nothing tells that there was one.
  const names = Object.keys(rowMutations).filter(
    (one) => name !== 'tombstones' || one.endsWith('twice'),
  )
  test.each(names)('%s: found', async (mutation) => {
    const tables = structuredClone(sound.dataset.tables)
    rowMutations[mutation]?.(rowsOf(tables, name))
    expect(await sound.verify(await sound.write(tables))).not.toEqual([])
  })
})

/** What is done to the lists of records. */
const lists = declared.flatMap((table) =>
  table.lists.map(({ field }) => [table.name, field] as const),
)

describe.each(lists)('the list %s.%s', (name, field) => {
  test('with an item twice: found, or its items are judged', async () => {
    const tables = structuredClone(sound.dataset.tables)
    const row = rowFor(rowsOf(tables, name), field, field)
    if (row === null) return
    const items = row[field] as unknown[]
    items.push(structuredClone(items[0]))
    expect(await sound.verify(await sound.write(tables))).not.toEqual([])
  })
})
