import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextFinder } from '../../pipeline/dataset/identity/contexts.ts'
import { extract } from '../../pipeline/index.ts'

/** A few letters only, so that quotes recur. */
const body = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 400 })

describe('contextFinder', () => {
  it('gives each quote the text around it, at most 33 units of it, in whole characters', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const { prefix, suffix } = contextFinder(text)(start, end)
        expect(text.slice(0, start).endsWith(prefix ?? '')).toBe(true)
        expect(text.slice(end).startsWith(suffix ?? '')).toBe(true)
        expect(prefix).not.toBe('')
        expect(suffix).not.toBe('')
        expect(Math.max(prefix?.length ?? 0, suffix?.length ?? 0)).toBeLessThanOrEqual(33)
        expect(prefix ?? '').not.toMatch(/^[\uDC00-\uDFFF]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('has none where the quote is the whole body', () => {
    expect(contextFinder('whole')(0, 5)).toEqual({ prefix: null, suffix: null })
  })
})

describe('what comes out grows as what goes in', () => {
  const paragraph =
    'On 3 May 2021 Kenya left the talks. Donors should fund the police in Kenya.\n\n'

  it.each([
    ['a passage that recurs', paragraph],
    ['short sentences that recur', 'It is so. '],
    ['rows of a table', '|0|0|\n'],
    ['headings that recur', '# Phase\n\nIt ended.\n\n'],
    ['nested headings', '# A\n\n## B\n\n### C\n\nIt ended.\n\n'],
  ])('of %s', async (_, unit) => {
    const head = unit.startsWith('|') ? '|a|b|\n|-|-|\n' : ''
    const size = async (times: number) =>
      JSON.stringify((await extract(head + unit.repeat(times))).records).length
    const [few, many] = [await size(20), await size(80)]
    expect(many).toBeLessThan(4.6 * few)
  })
})
