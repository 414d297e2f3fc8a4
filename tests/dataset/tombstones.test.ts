import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../pipeline/dataset/check/check-dataset.ts'
import { publishedRules } from '../../pipeline/dataset/check/rules.ts'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import { rowsOf } from '../../pipeline/dataset/rows.ts'
import type { Tables } from '../../pipeline/dataset/types.ts'
import { ledgerOf } from '../../pipeline/dataset/identity/ledger.ts'
import { tombstonesOf } from '../../pipeline/dataset/identity/tombstones.ts'
import { tableNames } from '../../pipeline/dataset/tables/schemas.ts'
import { fixtureDataset, fixtureRecords } from './fixture.ts'

const published = mergeRecords([fixtureRecords('talks')])
const ledger = ledgerOf(published, '1.0.0')

/** The dataset with some claims and mentions under other ids, and others gone. */
function edited(gone: readonly string[], renamed: readonly string[]): Tables {
  const edit = <T extends { id: string }>(rows: readonly T[]): T[] =>
    rows
      .filter(({ id }) => !gone.includes(id))
      .map((row) => (renamed.includes(row.id) ? { ...row, id: `${row.id}-new` } : row))
  return { ...published, claims: edit(published.claims), mentions: edit(published.mentions) }
}

const ids = [...published.claims, ...published.mentions].map(({ id }) => id)

describe('tombstones', () => {
  test('are none where nothing has gone', () => {
    expect(tombstonesOf(ledger, published, '1.1.0')).toEqual([])
  })

  test('say what went, since when, and what stands in its place', () => {
    const tables = edited(['talks--m-5'], ['talks--c-1'])
    expect(tombstonesOf(ledger, tables, '1.1.0')).toEqual([
      {
        id: 'talks--c-1',
        table: 'claims',
        withdrawnIn: '1.1.0',
        reason: 'replaced',
        replacedBy: 'talks--c-1-new',
      },
      {
        id: 'talks--m-5',
        table: 'mentions',
        withdrawnIn: '1.1.0',
        reason: 'withdrawn',
        replacedBy: null,
      },
    ])
  })

  test('tell records of the same words apart, in the order of the text', () => {
    const tables = edited([], ['talks--m-2', 'talks--m-4', 'talks--m-7'])
    expect(tombstonesOf(ledger, tables, '1.1.0').map(({ replacedBy }) => replacedBy)).toEqual([
      'talks--m-2-new',
      'talks--m-4-new',
      'talks--m-7-new',
    ])
  })

  test('go on to what replaced the replacement, and keep the version of their own', () => {
    const second = edited([], ['talks--c-1'])
    const tombstones = tombstonesOf(ledger, second, '1.1.0')
    const later = ledgerOf({ ...second, tombstones }, '1.1.0')
    const third = structuredClone(second)
    for (const claim of third.claims) claim.id = claim.id.replace('-new', '-newest')
    expect(tombstonesOf(later, third, '1.2.0')).toMatchObject([
      { id: 'talks--c-1', withdrawnIn: '1.1.0', replacedBy: 'talks--c-1-newest' },
      { id: 'talks--c-1-new', withdrawnIn: '1.2.0', replacedBy: 'talks--c-1-newest' },
    ])
  })

  test('go where the record comes back', () => {
    const second = edited(['talks--m-5'], [])
    const later = ledgerOf(
      { ...second, tombstones: tombstonesOf(ledger, second, '1.1.0') },
      '1.1.0',
    )
    expect(tombstonesOf(later, published, '1.2.0')).toEqual([])
  })

  test('leave no published id without a record or a tombstone, whatever goes', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (gone, renamed) => {
        const tables = edited(gone, renamed)
        const tombstones = tombstonesOf(ledger, tables, '1.1.0')
        const present = new Set(
          tableNames.flatMap((name) => rowsOf(tables, name).map(({ id }) => id)),
        )
        const owed = Object.values(ledger.records).flatMap((records) => Object.keys(records))
        expect(owed.filter((id) => !present.has(id)).sort()).toEqual(tombstones.map(({ id }) => id))
        for (const { replacedBy } of tombstones) {
          expect(replacedBy === null || present.has(replacedBy)).toBe(true)
        }
      }),
    )
  })

  test('are records like others: checked and written', () => {
    const dataset = fixtureDataset()
    dataset.tables.tombstones = tombstonesOf(
      { ...ledger, records: { claims: { 'talks--c-9': 'f' } } },
      dataset.tables,
      '1.1.0',
    )
    expect(dataset.tables.tombstones).toHaveLength(1)
    expect(checkDataset(dataset, publishedRules).map(String)).toEqual([])
  })
})
