import { describe, expect, test } from 'vitest'
import { joinBriefings } from '../../pipeline/dataset/join/join-briefings.ts'
import { canBeOne, comparable } from '../../pipeline/dataset/join/person-names.ts'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import { extract } from '../../pipeline/index.ts'
import type { Records } from '../../pipeline/types.ts'

async function read(id: string, publishedOn: string, text: string): Promise<Records> {
  const { records } = await extract(text, { metadata: { id, publishedOn } })
  if (records === null) throw new Error('not read')
  return records
}

const persons = (records: readonly Records[]): string[] =>
  mergeRecords(joinBriefings(records))
    .actors.filter(({ kind, scope }) => kind === 'person' && scope === 'global')
    .map(({ id }) => id)

describe('names of one person', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Sergei Shoigu', 'Sergey Shoigu'],
    ['Mohammed Hassan', 'Muhammad Hasan'],
    ['John F. Kerry', 'John Kerry'],
    ['J. Kerry', 'John Kerry'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Mahmoud Abbas', 'Mahmud Abbas'],
  ])('%s and %s can be one', (one, other) => {
    expect(canBeOne(comparable(one), comparable(other))).toBe(true)
  })

  test.each([
    ['John Kerry', 'James Kerry'],
    ['George Bush', 'George Busch'],
    ['Hassan Ali', 'Ali Hassan'],
    ['P. Kerry', 'John Kerry'],
  ])('%s and %s cannot', (one, other) => {
    expect(canBeOne(comparable(one), comparable(other))).toBe(false)
  })
})

describe('persons across briefings', () => {
  test('two spellings are one person, by the id of the briefing that came first', async () => {
    const first = await read(
      'b',
      '2023-01-10',
      'Ukrainian President Volodymyr Zelenskyy met donors.',
    )
    const second = await read(
      'a',
      '2024-01-10',
      'Ukrainian President Volodymyr Zelensky met donors.',
    )
    const [one, ...more] = persons([first, second])
    expect(more).toEqual([])
    expect(one).toBe(persons([first])[0])
  })

  test('namesakes of two countries are two', async () => {
    const one = await read('a', '2023-01-10', 'Kenyan Finance Minister Peter Otieno resigned.')
    const other = await read('b', '2024-01-10', 'Ugandan Health Minister Peter Otieno resigned.')
    expect(persons([one, other])).toHaveLength(2)
  })

  test('a renamed actor is renamed wherever it is referred to', async () => {
    const one = await read('a', '2023-01-10', 'Kenyan Finance Minister Peter Otieno resigned.')
    const other = await read(
      'b',
      '2024-01-10',
      'Ugandan Health Minister Peter Otieno said that prices would fall. The government should press Peter Otieno to go.',
    )
    const tables = mergeRecords(joinBriefings([one, other]))
    const ids = new Set(tables.actors.map(({ id }) => id))
    const mentions = new Set(tables.mentions.map(({ id }) => id))
    expect(mentions.size).toBe(tables.mentions.length)
    for (const { actorId } of tables.mentions) expect(ids).toContain(actorId)
    for (const claim of tables.claims)
      for (const { actorId, mentionId } of claim.actors) {
        expect(ids).toContain(actorId)
        if (mentionId !== null) expect(mentions).toContain(mentionId)
      }
  })

  test('the office is the latest, with the day of the briefing that says so', async () => {
    const one = await read('a', '2020-01-10', 'Kenyan Finance Minister Peter Otieno resigned.')
    const other = await read('b', '2024-01-10', 'Kenyan Health Minister Peter Otieno resigned.')
    const { actors } = mergeRecords(joinBriefings([other, one]))
    const person = actors.find(({ kind }) => kind === 'person')
    expect(person).toMatchObject({ title: 'Kenyan Health Minister', titleOn: '2024-01-10' })
    expect(person?.briefingIds).toEqual(['a', 'b'])
  })
})

describe('advice through time', () => {
  const advice = (words: string): string => `# Report\n\n## Recommendations\n\n${words}\n`

  test.each([
    [
      'The government of Kenya should reform the police.',
      'Kenya’s government should reform its police.',
    ],
    ['Donors should fund local clinics.', 'Donors should finance the local clinics.'],
  ])('“%s” is said again by “%s”', async (early, late) => {
    const one = await read('a', '2020-01-10', advice(early))
    const other = await read('b', '2024-01-10', advice(late))
    const tables = mergeRecords(joinBriefings([other, one]))
    const [first, second] = tables.recommendations
    expect(first?.restatesBriefing).toBeNull()
    expect(second?.restatesBriefing).toBe(first?.id)
  })

  test.each([
    [
      'The government of Kenya should reform the police.',
      'The government of Uganda should reform the police.',
    ],
    ['Donors should fund local clinics.', 'Donors should not fund local clinics.'],
    ['Donors should fund local clinics.', 'Donors should fund the railway.'],
  ])('“%s” is not said again by “%s”', async (early, late) => {
    const one = await read('a', '2020-01-10', advice(early))
    const other = await read('b', '2024-01-10', advice(late))
    const { recommendations } = mergeRecords(joinBriefings([one, other]))
    expect(recommendations.map(({ restatesBriefing }) => restatesBriefing)).toEqual([null, null])
  })
})
