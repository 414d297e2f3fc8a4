import fc from 'fast-check'
import { readSafely } from '../../tests/hostile/invariants.ts'
import { visible } from '../../pipeline/visible.ts'
import { documents } from './documents.ts'

/**
 * npm run fuzz [-- DOCUMENTS SEED [KIND…]]. Reads so many documents, as many of each kind, and accounts for every one:
 * read, refused with a reason, or failed. A failure is made small and named with its seed.
 */
const [first = '20000', second = '1', ...named] = process.argv.slice(2)
const [total, seed] = [Number(first), Number(second)]
const all = Object.entries(documents)
const kinds = named.length === 0 ? all : all.filter(([kind]) => named.includes(kind))
let failures = 0

for (const [kind, document] of kinds) {
  const numRuns = Math.ceil(total / kinds.length)
  const counts = { read: 0, refused: 0 }
  const slowest = { seconds: 0, text: '' }
  const started = performance.now()
  const result = await fc.check(
    fc.asyncProperty(document, async (text) => {
      const before = performance.now()
      counts[await readSafely(text)]++
      const seconds = (performance.now() - before) / 1000
      if (seconds > slowest.seconds) Object.assign(slowest, { seconds, text })
    }),
    { numRuns, seed },
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(
    `${kind}: ${String(counts.read)} read, ${String(counts.refused)} refused of ${String(numRuns)} in ${seconds} s; slowest ${slowest.seconds.toFixed(1)} s`,
  )
  if (!result.failed) continue
  failures++
  console.log(`  failed: ${visible(JSON.stringify(result.counterexample))}`)
  console.log(`  ${visible(String(result.errorInstance)).slice(0, 500)}`)
}

console.log(
  `seed ${String(seed)}: ${failures === 0 ? 'all accounted for' : `${String(failures)} kinds failed`}`,
)
process.exitCode = failures === 0 ? 0 : 1
