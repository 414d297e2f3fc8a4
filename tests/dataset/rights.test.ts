import { describe, expect, test } from 'vitest'
import { applyRights } from '../../pipeline/dataset/rights.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { fixtureDataset, fixtureRecords } from './fixture.ts'

describe('full quotes of an open text', () => {
  test('are left as they are', () => {
    const records = fixtureRecords('talks')
    expect(applyRights(records)).toEqual(records)
  })
})

describe('a withheld text', () => {
  const { sections, sentences, claims } = applyRights(fixtureRecords('talks', 'full', 'withheld'))

  test('leaves sections and sentences their positions and digests, and headings', () => {
    for (const row of [...sections, ...sentences]) {
      expect(row).toMatchObject({ quote: null, text: null, prefix: null, suffix: null })
      expect(row.quoteSha256).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(sections[0]?.heading).toBe('Talks in Windhoek 🛶')
  })

  test('leaves other records their quotes, without the text around them', () => {
    expect(claims[0]).toMatchObject({
      quote: 'The *junta* says that Namibia may leave the talks in 2022',
      hedges: ['may'],
      attribution: 'says that',
      prefix: null,
      suffix: null,
    })
  })
})

describe('an excerpt', () => {
  const { mentions, claims, recommendations, actors } = applyRights(
    fixtureRecords('talks', 'excerpt 9'),
  )

  test('cuts quotes, texts and phrases at so many characters, without white space at the end', () => {
    expect(claims[0]).toMatchObject({
      quote: 'The *junt',
      text: 'The junta',
      attribution: 'says that',
    })
    expect(recommendations[0]?.purpose).toBe('to return')
    expect(mentions[0]).toMatchObject({ quote: 'junta', prefix: null, suffix: null })
  })

  test('counts characters, not UTF-16 units', () => {
    const { sentences } = applyRights(fixtureRecords('talks', 'excerpt 19'))
    expect(sentences[0]?.quote).toBe('Talks in Windhoek 🛶')
  })

  test('leaves names whole', () => {
    const short = applyRights(fixtureRecords('talks', 'excerpt 3')).actors
    expect(short.find(({ id }) => id === 'namibia')?.aliases).toEqual(['Namibia'])
    expect(actors.find(({ id }) => id === 'un')?.aliases).toEqual(['UN'])
  })
})

describe('no quotes', () => {
  const records = applyRights(fixtureRecords('talks', 'none'))

  test('leaves no words of the text in any table but headwords and names', () => {
    const { claims, recommendations, mentions, dates, sentences, sections } = records
    for (const row of [claims, recommendations, mentions, dates, sentences, sections].flat()) {
      expect(row).toMatchObject({ quote: null, text: null, prefix: null, suffix: null })
    }
    expect(claims[0]).toMatchObject({ hedges: [], attribution: null, predicate: 'leave' })
    expect(recommendations[0]).toMatchObject({ addressee: null, purpose: null, action: 'press' })
    expect(sections[0]?.heading).toBeNull()
  })

  test('is honoured in every file', () => {
    const files = writeDataset(fixtureDataset([fixtureRecords('talks', 'none', 'withheld')]))
    for (const phrase of [
      'says that',
      'leave the talks',
      'press Namibia',
      'is no formula',
      'Donors must',
    ]) {
      for (const [path, text] of files)
        expect(text.includes(phrase), `${phrase} in ${path}`).toBe(false)
    }
  })
})

test('aliases that are no names go with the words; names stay', () => {
  const records = fixtureRecords('talks', 'none')
  for (const actor of records.actors.filter(({ id }) => id === 'namibia')) {
    actor.aliases = ['Namibia', 'the country that left']
  }
  const actors = applyRights(records).actors
  expect(actors.find(({ id }) => id === 'namibia')?.aliases).toEqual(['Namibia'])
})
