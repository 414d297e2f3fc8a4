import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents } from '../../bench/fuzz/documents.ts'
import { readSafely } from './invariants.ts'

describe('no text is made what our own checks refuse', () => {
  test.each([
    ['forms', 40],
    ['hostile', 20],
    ['random', 60],
  ] as const)(
    'documents of the kind %s are read or refused with a reason',
    async (kind, numRuns) => {
      const property = fc.asyncProperty(documents[kind], async (text) => {
        expect(['read', 'refused']).toContain(await readSafely(text))
      })
      await fc.assert(property, { numRuns, seed: 7 })
    },
  )

  test.each([
    '&amp;',
    '&nbsp;[',
    '`&amp;`',
    '\\&amp;',
    '&eacute;',
    '&#0;',
    '&#x41;',
    '&#120000000;',
    '&ngE;',
    '&notareference;',
    '**&amp;**',
    '- &amp;\n- &nbsp;',
    '| &amp; |\n|---|\n| &nbsp; |',
    '# &amp;\n\nThe UN met.',
    '&&amp;;',
  ])('references: %j is read', async (text) => {
    expect(await readSafely(text)).toBe('read')
  })
})
