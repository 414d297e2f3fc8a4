import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextFinder } from '../../pipeline/dataset/identity/contexts.ts'

/** A few letters only, so that quotes recur. */
const body = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 400 })

function occurrences(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count++
  return count
}

describe('contextFinder', () => {
  it('gives each quote the text around it, long enough to make it unique', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const { prefix, suffix } = contextFinder(text)(start, end)
        const selector = (prefix ?? '') + text.slice(start, end) + (suffix ?? '')
        expect(text.slice(0, start).endsWith(prefix ?? '')).toBe(true)
        expect(text.slice(end).startsWith(suffix ?? '')).toBe(true)
        expect(occurrences(text, selector)).toBe(1)
        expect(prefix).not.toBe('')
        expect(suffix).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it('stays at 32 characters where that is enough', () => {
    const text = Array.from({ length: 400 }, (_, index) => `word${String(index)}`).join(' ')
    const { prefix, suffix } = contextFinder(text)(500, 507)
    expect(prefix).toBe(text.slice(468, 500))
    expect(suffix).toBe(text.slice(507, 539))
  })

  it('has none where the quote is the whole body', () => {
    expect(contextFinder('whole')(0, 5)).toEqual({ prefix: null, suffix: null })
  })
})
