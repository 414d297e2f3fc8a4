import { expect, test } from 'vitest'
import { applyCuration } from '../../pipeline/dataset/curate/apply.ts'
import { readCuration } from '../../pipeline/dataset/curate/read.ts'
import { extract } from '../../pipeline/index.ts'

const text = `# The quarrel

## Background

Time is short. Ankara has not withdrawn its claims.

## Recommendations

- Publish the figures every year.
`

const signed = 'who: A Person\n  when: 2024-05-01\n  why: read against the text'

async function curate(yaml: string) {
  const { records, body } = await extract(text, { path: 'quarrel.md' })
  if (records === null) throw new Error('expected records')
  const { entries, problems } = readCuration(yaml)
  const curated = applyCuration(records, entries, body)
  return { before: records, ...curated, problems: [...problems, ...curated.problems] }
}

test('a confirmed record is a person’s', async () => {
  const { records, problems } = await curate(`
- table: claims
  action: confirm
  quote: Time is short
  ${signed}
`)
  expect(problems).toEqual([])
  expect(records.claims[0]).toMatchObject({ origin: 'curated', grade: 'certain', kind: 'value' })
  expect(records.claims[1]).toMatchObject({ origin: 'extracted' })
})

test('an edit changes the fields that it sets', async () => {
  const { records, problems } = await curate(`
- table: claims
  action: edit
  quote: Time is short
  set: { kind: fact, hedges: [short] }
  ${signed}
`)
  expect(problems).toEqual([])
  expect(records.claims[0]).toMatchObject({ kind: 'fact', hedges: ['short'], origin: 'curated' })
})

test('a rejected record leaves no trace in the ledger', async () => {
  const { records, before, problems } = await curate(`
- table: claims
  action: reject
  quote: Time is short
  ${signed}
`)
  expect(problems).toEqual([])
  expect(records.claims).toHaveLength(before.claims.length - 1)
  const sentence = records.sentences.find((one) => one.text === 'Time is short.')
  expect(sentence).toMatchObject({ yields: [], reason: 'not-understood' })
})

test('an added record stands on its words', async () => {
  const { records, problems } = await curate(`
- table: recommendations
  action: add
  quote: withdrawn its claims
  set: { action: withdraw, strength: could }
  ${signed}
`)
  expect(problems).toEqual([])
  const added = records.recommendations.find(({ action }) => action === 'withdraw')
  expect(added).toMatchObject({ origin: 'curated', quote: 'withdrawn its claims', addressee: null })
  expect(text.slice(added?.start, added?.end)).toBe('withdrawn its claims')
  const sentence = records.sentences.find(({ id }) => id === added?.sentenceId)
  expect(sentence?.yields).toContain(added?.id)
})

test.each([
  [
    'an id that is gone',
    'action: reject\n  id: quarrel--c-0000000000',
    /none of the claims has the id/,
  ],
  [
    'words that are gone',
    'action: confirm\n  quote: Time is long',
    /none of the claims has the quote/,
  ],
  [
    'an edit that changes nothing',
    'action: edit\n  quote: Time is short\n  set: { kind: value }',
    /this edit changes nothing/,
  ],
  [
    'a field that there is not',
    'action: edit\n  quote: Time is short\n  set: { mood: dark }',
    /`mood` is no field that can be set/,
  ],
  [
    'an addition that is there',
    'action: add\n  quote: Time is short',
    /a record stands on “Time is short” already/,
  ],
  ['an unknown action', 'action: praise\n  quote: Time is short', /`action` must be one of/],
  ['no name', 'action: confirm', /give one of them/],
])('a problem with its line: %s', async (_what, lines, reason) => {
  const { records, before, problems } = await curate(`
- table: claims
  ${lines}
  ${signed}
`)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.line).toBe(2)
  expect(problems[0]?.reason).toMatch(reason)
  expect(records).toEqual(before)
})

test('broken YAML is a problem with its line', () => {
  expect(readCuration('- table: claims\n  action: [confirm\n').problems[0]?.line).toBeGreaterThan(1)
})

test('an empty file says nothing', () => {
  expect(readCuration('')).toEqual({ entries: [], problems: [] })
})
