import { describe, expect, test } from 'vitest'
import type { Claim } from '../../pipeline/records.ts'
import { typesSource } from '../../pipeline/package/write/types-source.ts'
import { fixtureDataset } from './fixture.ts'

const { tables } = fixtureDataset()
const [claim] = tables.claims

/** The dataset with so many claims. */
function withClaims(count: number, id: (index: number) => string): typeof tables {
  const claims = Array.from({ length: count }, (_, index) => ({ ...claim, id: id(index) }) as Claim)
  return { ...tables, claims }
}

function declarationOf(name: string, source: string): string {
  return source.split(`export type ${name} =`)[1]?.split('\n\n')[0] ?? ''
}

describe('the type of a table’s ids', () => {
  test('is a union of literals up to 5,000 of them', () => {
    const source = typesSource(withClaims(5000, (index) => `talks--c-${index}`))
    expect(declarationOf('ClaimId', source).match(/\| "talks--c-\d+"/g)).toHaveLength(5000)
  })

  test('is a template of strings above', () => {
    const source = typesSource(withClaims(5001, (index) => `talks--c-${index}`))
    expect(declarationOf('ClaimId', source)).toBe(' `${string}--c-${string}`')
  })

  test('is any lower-case string where ids have nothing in common', () => {
    const source = typesSource(withClaims(5001, (index) => `claim-${index}`))
    expect(declarationOf('ClaimId', source)).toBe(' Lowercase<string>')
  })

  test('is never where a table is empty', () => {
    expect(declarationOf('TombstoneId', typesSource(tables))).toBe(' never')
  })
})
