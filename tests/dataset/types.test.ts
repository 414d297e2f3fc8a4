import { describe, expect, test } from 'vitest'
import type { Actor } from '../../pipeline/records.ts'
import { typesSource } from '../../pipeline/package/write/types-source.ts'
import { fixtureDataset } from './fixture.ts'

const { tables } = fixtureDataset()
const [actor] = tables.actors

/** The dataset with so many actors. */
function withActors(count: number): typeof tables {
  const actors = Array.from(
    { length: count },
    (_, index) => ({ ...actor, id: `actor-${index}` }) as Actor,
  )
  return { ...tables, actors }
}

function declarationOf(name: string, source: string): string {
  return source.split(`export type ${name} =`)[1]?.split('\n\n')[0] ?? ''
}

describe('the type of a table’s ids', () => {
  test('is a union of literals where ids are names, up to 5,000 of them', () => {
    const source = typesSource(withActors(5000))
    expect(declarationOf('ActorId', source).match(/\| "actor-\d+"/g)).toHaveLength(5000)
    expect(declarationOf('BriefingId', source)).toBe('\n  | "talks"')
  })

  test('is any lower-case string above, where ids have nothing in common', () => {
    expect(declarationOf('ActorId', typesSource(withActors(5001)))).toBe(' Lowercase<string>')
  })

  test('is a template of strings where ids are made of digests: as long for a million of them', () => {
    const source = typesSource(tables)
    expect(declarationOf('ClaimId', source)).toBe(' `${string}--c-${string}`')
    expect(declarationOf('SentenceId', source)).toBe(' `${string}--t-${string}`')
  })

  test('is never where a table is empty', () => {
    expect(declarationOf('TombstoneId', typesSource(tables))).toBe(' never')
  })
})
