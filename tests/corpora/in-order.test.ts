import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from '../../pipeline/workers/in-order.ts'
import { jobsFor } from '../../pipeline/workers/pool.ts'

it('results come in the items’ order, whoever is done first, and no more than a window is begun', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
    fc.integer({ min: 1, max: 8 }),
    async (pauses, window) => {
      let [begun, taken, most] = [0, 0, 0]
      const work = async (item: number): Promise<number> => {
        begun++
        most = Math.max(most, begun - taken)
        for (let turn = 0; turn < (pauses[item] ?? 0); turn++) await Promise.resolve()
        return item
      }
      const results: number[] = []
      for await (const result of inOrder(pauses.keys(), work, window)) {
        taken++
        results.push(result)
      }
      expect(results).toEqual([...pauses.keys()])
      expect(most).toBeLessThanOrEqual(window)
    },
  )
  await fc.assert(property, { numRuns: 50, seed: 3 })
})

it('a failure is told in its turn', async () => {
  const seen: number[] = []
  const work = (item: number): Promise<number> =>
    item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item)
  const run = async (): Promise<void> => {
    for await (const result of inOrder([0, 1, 2, 3], work, 4)) seen.push(result)
  }
  await expect(run()).rejects.toThrow('two')
  expect(seen).toEqual([0, 1])
})

it.each([
  [1, 8, 1],
  [15, 8, 1],
  [16, 8, 2],
  [1000, 8, 8],
  [1000, 1, 1],
  [0, 4, 1],
])('%i documents with at most %i threads: %i', (documents, wanted, jobs) => {
  expect(jobsFor(documents, wanted)).toBe(jobs)
})
