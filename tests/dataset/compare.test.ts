import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { nextVersion, policy, stepOf } from '../../pipeline/package/compare/changes.ts'
import type { ChangeKind } from '../../pipeline/package/compare/changes.ts'
import { compare } from '../../pipeline/package/compare/compare.ts'
import { comparison, toMarkdown } from '../../pipeline/package/compare/render.ts'
import { readSnapshot } from '../../pipeline/package/compare/snapshot.ts'
import type { Snapshot } from '../../pipeline/package/compare/snapshot.ts'
import type { FieldSchema, TableSchema } from '../../pipeline/dataset/tables/schemas.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { allPolicies, fixtureDataset } from './fixture.ts'

let folder: string
let published: Snapshot

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-compare-'))
  for (const [path, text] of writeDataset(fixtureDataset(allPolicies))) {
    await mkdir(dirname(join(folder, 'package', path)), { recursive: true })
    await writeFile(join(folder, 'package', path), text)
  }
  published = await readSnapshot(join(folder, 'package'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const property = (schema: TableSchema, name: string): FieldSchema => {
  const field = schema.properties[name]
  if (!field) throw new Error(name)
  return field
}

/** What is done to a dataset, and the one kind of change that must be found. */
const cases: [ChangeKind, string, (snapshot: Snapshot) => void][] = [
  ['table-removed', 'a table less', ({ tables }) => tables.delete('dates')],
  [
    'table-added',
    'a table more',
    ({ tables }) => tables.set('votes', { schema: { ...schemaOf(tables, 'dates') }, rows: [] }),
  ],
  [
    'field-removed',
    'a field at the end less',
    ({ tables }) => {
      Reflect.deleteProperty(schemaOf(tables, 'dates').properties, 'origin')
    },
  ],
  [
    'field-added',
    'a field appended',
    ({ tables }) => {
      schemaOf(tables, 'dates').properties.note = {
        description: 'A note.',
        type: ['string', 'null'],
      }
    },
  ],
  [
    'field-retyped',
    'a number that becomes a string',
    ({ tables }) => {
      property(schemaOf(tables, 'dates'), 'start').type = 'string'
    },
  ],
  [
    'field-retyped',
    'a vocabulary with a value less',
    ({ tables }) => {
      property(schemaOf(tables, 'claims'), 'kind').enum?.pop()
    },
  ],
  [
    'field-retyped',
    'a pattern that is narrower',
    ({ tables }) => {
      property(schemaOf(tables, 'claims'), 'id').pattern = '^c'
    },
  ],
  [
    'field-retyped',
    'a field that may no longer be absent',
    ({ tables }) => {
      property(schemaOf(tables, 'claims'), 'predicate').type = 'string'
    },
  ],
  [
    'field-widened',
    'a vocabulary with a value more',
    ({ tables }) => {
      property(schemaOf(tables, 'claims'), 'kind').enum?.push('doubt')
    },
  ],
  [
    'field-widened',
    'a field that may be absent',
    ({ tables }) => {
      property(schemaOf(tables, 'claims'), 'rule').type = ['string', 'null']
    },
  ],
  [
    'field-redescribed',
    'a description in other words',
    ({ tables }) => {
      property(schemaOf(tables, 'claims'), 'kind').description = 'What it is.'
    },
  ],
  ['record-removed', 'a record less', ({ tables }) => tables.get('claims')?.rows.pop()],
  [
    'record-replaced',
    'a record with another id, and a redirect to it',
    ({ tables }) => {
      const first = tables.get('dates')?.rows.shift()
      const rows = [{ id: first?.id, replacedBy: 'another' }]
      Object.assign(tables.get('tombstones') ?? {}, { rows })
    },
  ],
  [
    'record-added',
    'a record more',
    ({ tables }) => {
      tables.get('claims')?.rows.push({ ...tables.get('claims')?.rows[0], id: 'another' })
    },
  ],
  [
    'cell-corrected',
    'another value',
    ({ tables }) => Object.assign(tables.get('claims')?.rows[0] ?? {}, { kind: 'cause' }),
  ],
  [
    'cell-corrected',
    'another list',
    ({ tables }) => Object.assign(tables.get('claims')?.rows[0] ?? {}, { hedges: ['perhaps'] }),
  ],
  [
    'evidence-moved',
    'another place',
    ({ tables }) => Object.assign(tables.get('claims')?.rows[0] ?? {}, { start: 1 }),
  ],
  [
    'metadata-changed',
    'another title',
    ({ metadata }) => Object.assign(metadata, { title: 'Other' }),
  ],
]

function schemaOf(tables: Snapshot['tables'], name: string): TableSchema {
  const table = tables.get(name)
  if (!table) throw new Error(name)
  return table.schema
}

describe('a comparison', () => {
  test('of a dataset with itself finds nothing', () => {
    expect(compare(published, structuredClone(published))).toEqual([])
  })

  test.each(cases)('finds %s: %s', (kind, _name, edit) => {
    const edited = structuredClone(published)
    edit(edited)
    const changes = compare(published, edited).filter(({ table }) => table !== 'tombstones')
    expect(changes.map((change) => change.kind)).toEqual([kind])
    expect(changes[0]?.step).toBe(policy[kind])
    expect(toMarkdown(comparison('1.2.3', '', changes))).toContain(
      `A ${policy[kind]} step from 1.2.3.`,
    )
  })

  test('finds a field that is put between others: those behind it move', () => {
    const edited = structuredClone(published)
    const schema = schemaOf(edited.tables, 'actors')
    const { id, ...others } = schema.properties
    if (!id) throw new Error('id')
    schema.properties = { id, label: { description: 'A label.', type: 'string' }, ...others }
    const kinds = new Set(compare(published, edited).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['field-added', 'field-moved']))
  })

  test('there and back finds the same records, removed for added', () => {
    fc.assert(
      fc.property(fc.subarray(published.tables.get('mentions')?.rows ?? []), (rows) => {
        const fewer = structuredClone(published)
        const table = fewer.tables.get('mentions')
        if (table) table.rows = structuredClone(rows)
        const ids = (kind: ChangeKind, one: Snapshot, other: Snapshot) =>
          compare(one, other)
            .filter((change) => change.kind === kind)
            .map(({ id }) => id)
        expect(ids('record-removed', published, fewer)).toEqual(
          ids('record-added', fewer, published),
        )
        expect(ids('record-added', published, fewer)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('the step', () => {
  test('is that of the gravest change', () => {
    const steps = (kinds: ChangeKind[]) =>
      stepOf(
        kinds.map((kind) => ({
          step: policy[kind],
          kind,
          table: null,
          id: null,
          field: null,
          before: null,
          after: null,
        })),
      )
    expect(steps(['cell-corrected', 'record-added'])).toBe('minor')
    expect(steps(['cell-corrected', 'record-removed', 'record-added'])).toBe('major')
    expect(steps([])).toBeNull()
  })

  test.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', null, '1.2.3'],
  ] as const)('leads from %s by %s to %s', (version, step, expected) => {
    expect(nextVersion(version, step)).toBe(expected)
  })
})

describe('a dataset is read', () => {
  test.skipIf(spawnSync('tar', ['--version']).status !== 0)(
    'from a tarball as from a folder',
    async () => {
      spawnSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: folder })
      expect(await readSnapshot(join(folder, 'packed.tgz'))).toEqual(published)
    },
  )

  test.each([
    ['missing.tgz', /missing\.tgz: this cannot be read: there is no such file .*: name the folder/],
    [
      'missing',
      /missing: this is no dataset that can be read \(there is none of that name\): name/,
    ],
    ['file.txt', /\(it is no folder and no tarball\)/],
    ['text.tgz', /\(it is no gzip\)/],
    ['bomb.tgz', /\(it unpacks to more than 1,073,741,824 bytes\)/],
    ['file:package', /\(addresses and repositories are not fetched\)/],
    ['git+file:///package', /\(addresses and repositories are not fetched\)/],
    ['https://example.org/a.tgz', /\(addresses and repositories are not fetched\)/],
    ['changed', /this is no dataset as it was built: json\/claims\.json: the file was changed/],
  ])('or %s is named, with the reason', async (name, reason) => {
    await writeFile(join(folder, 'file.txt'), 'words')
    await writeFile(join(folder, 'text.tgz'), 'words')
    if (name === 'bomb.tgz') {
      const zeros = gzipSync(Buffer.alloc(2 ** 20))
      await writeFile(join(folder, name), Buffer.concat(Array<Buffer>(1100).fill(zeros)))
    }
    await cp(join(folder, 'package'), join(folder, 'changed'), { recursive: true })
    await writeFile(join(folder, 'changed', 'json', 'claims.json'), '[]\n')
    const from = name.includes(':') ? name : join(folder, name)
    await expect(readSnapshot(from)).rejects.toThrow(reason)
  })
})
