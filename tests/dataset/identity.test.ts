import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import type { Records } from '../../pipeline/types.ts'

const text = readFileSync(new URL('../fixtures/devset/dev01.md', import.meta.url), 'utf8')
const paragraphs = text.split('\n\n')

async function read(body: string): Promise<Records> {
  const { records } = await extract(body, { path: 'dev01.md' })
  if (records === null) throw new Error('unread')
  return records
}

/** The ids of what the text says, and where each stands. */
function ids({ sentences, mentions, dates, recommendations, claims }: Records): string[] {
  return [sentences, mentions, dates, recommendations, claims].flat().map(({ id }) => id)
}

const before = await read(text)

test('text that is shifted by an edit elsewhere keeps its ids', async () => {
  const place = fc.integer({ min: 3, max: paragraphs.length })
  const filler = fc.constantFrom(
    'Dry weather held.',
    'Rain fell 🛶 on the hills.',
    'Nothing *moved*.',
  )
  await fc.assert(
    fc.asyncProperty(place, filler, async (at, added) => {
      const after = await read(paragraphs.toSpliced(at, 0, added).join('\n\n'))
      expect(new Set(ids(after))).toEqual(new Set([...ids(before), ...ids(after)]))
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('other line ends, spaces and quotation marks keep the ids of the words', async () => {
  const windows = await read(text.replaceAll('\n', '\r\n'))
  expect(ids(windows)).toEqual(ids(before))
  const straight = await read(text.replaceAll('’', "'"))
  expect(ids(straight)).toEqual(ids(before))
})
