/**
 * The soak: npm run soak [-- DOCUMENTS KILLS]. Reads so many documents of all kinds and accounts for each, kills a
 * build so many times, and measures how work grows on adversarial families. Ends with 1 where something does not hold.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountFor } from './account.ts'
import { costOf, families, mostGrowth } from './families.ts'
import { killBuilds } from './kills.ts'
import { writeMixed } from './mixed.ts'

const [documents = 20_000, kills = 50] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'briefdata-soak-'))
const wrong: string[] = []
try {
  const started = performance.now()
  const mixed = join(folder, 'mixed', 'briefings')
  mkdirSync(mixed, { recursive: true })
  writeMixed(mixed, documents)
  const { read, refused, failures } = await accountFor(
    join(folder, 'mixed'),
    availableParallelism(),
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const reasons = [...refused].map(([rule, count]) => `${rule} ${String(count)}`).join(', ')
  console.log(
    `${String(documents)} documents in ${seconds} s: ${String(read)} read; refused: ${reasons}`,
  )
  wrong.push(...failures)

  for (const name of Object.keys(families)) {
    const { seconds: all, growth } = await costOf(name, 4000, [1, 2, 4, 8])
    const shown = all.map((one) => one.toFixed(2)).join(' ')
    console.log(
      `${name.padEnd(28)} ${shown} s for 4, 8, 16, 32 thousand characters; ×${growth.toFixed(1)}`,
    )
    if (growth > mostGrowth)
      wrong.push(`${name}: each character takes ${growth.toFixed(1)} times the work`)
  }

  const place = join(folder, 'kills')
  mkdirSync(place)
  wrong.push(...(await killBuilds(place, kills)))
  console.log(`${String(kills)} builds killed`)
} finally {
  rmSync(folder, { recursive: true })
}
for (const line of wrong) console.log(`WRONG ${line}`)
console.log(wrong.length === 0 ? 'all holds' : `${String(wrong.length)} do not hold`)
process.exitCode = wrong.length === 0 ? 0 : 1
