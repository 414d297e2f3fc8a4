import { expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'

/** Pairs of the words of a restatement and those of what it restates. */
async function restatements(...sentences: string[]): Promise<[string | null, string | null][]> {
  const { records } = await extract(`# Brief\n\n## Next steps\n\n${sentences.join('\n\n')}\n`)
  const all = records?.recommendations ?? []
  return all.flatMap(({ restates, text }) => {
    const earlier = all.find(({ id }) => id === restates)
    return earlier ? [[text, earlier.text] as [string | null, string | null]] : []
  })
}

test('a synonymous verb on a like object, by a metonym', async () => {
  expect(
    await restatements(
      'The United Arab Emirates should use its leverage to calm both sides.',
      'Abu Dhabi should deploy its influence to end the quarrel.',
    ),
  ).toEqual([['deploy its influence to end the quarrel', 'use its leverage to calm both sides']])
})

test('the same object with another verb', async () => {
  expect(
    await restatements(
      'Washington should tighten its licensing rules.',
      'The United States should make its licensing rules stricter.',
    ),
  ).toHaveLength(1)
})

test('a hidden addressee matches any', async () => {
  expect(
    await restatements('Prison guards must be vetted.', 'Ecuador should vet prison guards.'),
  ).toEqual([['vet prison guards', 'be vetted']])
})

test.each([
  [
    'another addressee',
    'Kenya should release the detainees.',
    'Mali should release the detainees.',
  ],
  ['another stance', 'Kenya should fund the militia.', 'Kenya should not fund the militia.'],
  ['another object', 'Kenya should release the detainees.', 'Kenya should release the report.'],
  ['another action', 'Kenya should release the detainees.', 'Kenya should reopen the border.'],
])('no restatement: %s', async (_what, ...sentences) => {
  expect(await restatements(...sentences)).toEqual([])
})
