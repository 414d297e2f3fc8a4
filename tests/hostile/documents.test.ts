import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documents } from '../../bench/fuzz/documents.ts'
import { readSafely } from './invariants.ts'

test('documents of real forms are read or refused with a reason, and never made what our own checks refuse', async () => {
  const property = fc.asyncProperty(documents.forms, async (text) => {
    expect(['read', 'refused']).toContain(await readSafely(text))
  })
  await fc.assert(property, { numRuns: 40, seed: 7 })
})
