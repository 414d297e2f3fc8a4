import { expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'

const text = `# The quarrel

## What should be done?

Will the calm hold? This report examines the causes of the war. The council should:

- extend the mandate.

A long night.

*Table 1. Trade*

| Place | Share |
| --- | --- |
| Busia | half |

The calm has held.[^1]

[^1]: See Policy Brief No. 12.
`

test('why a sentence yields nothing', async () => {
  const { records } = await extract(text)
  const reasons: Record<string, string | null> = {}
  for (const { text: words, reason } of records?.sentences ?? []) reasons[words ?? ''] = reason
  expect(reasons).toMatchObject({
    'The quarrel': 'heading',
    'Will the calm hold?': 'question',
    'This report examines the causes of the war.': 'about-the-document',
    'The council should:': 'introduces-list',
    'extend the mandate.': null,
    'A long night.': 'fragment',
    Busia: 'table-cell',
    'The calm has held.': null,
    'See Policy Brief No. 12.': 'reference',
  })
})

test('a verb that looks like a noun behind an adjective that is one', async () => {
  const { records } = await extract('# Report\n\nThe calm holds.\n')
  expect(records?.sentences.at(-1)?.reason).toBeNull()
})

test.each([
  ['[ABC00002032].', 'reference'],
  ['[ABC0000625] at [3] to [5].', 'reference'],
  ['[ABC0000625] and [DEF12].', 'reference'],
  ['[It] fell in [2021].', null],
])('what only cites: %s', async (sentence, reason) => {
  const { records } = await extract(`# Report\n\nThe calm holds. ${sentence}\n`)
  expect(records?.sentences.at(-1)?.reason).toBe(reason)
})
