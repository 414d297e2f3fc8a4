import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents } from '../../bench/fuzz/documents.ts'
import { readSafely } from './invariants.ts'

describe('no text is made what our own checks refuse', () => {
  test.each([
    ['forms', 40],
    ['rights', 20],
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

  test.each([
    'a) one thing\nb) another thing',
    '(a) one thing; and\n\n(b) another thing.',
    'The council decides:\n\n(i) to fund the police; and (ii) to leave.',
    '7.1. The ministry agreed.\n\n7.2. The council met in May.',
    '(SBU) Talks opened in May. Kenya left.\n\n(C//NF) Mali stays.',
    '2.1\n\nThe UN should press Kenya.\n\n2.2\n\nThe UN met.',
    'Findings:\n\no Health is good.\n\no Water is scarce.',
    'Findings:\n\n**o** Health is good.\n\n**o** Water is scarce.',
    '(a) To the UN:\n\n(1) press Kenya; (2) leave.\n\n(b) To the UN: press Kenya.',
    'Rains failed in Kenya (the UN said). Rec.: press Mali. The UN left.',
    'The council gives the UN:\n\n• the duty to advise the ministry of works and the nine\n\nports of Kenya; and\n\n• aid.',
  ])('labels before paragraphs are part of their first sentences: %j', async (text) => {
    expect(await readSafely(text)).toBe('read')
  })
})
