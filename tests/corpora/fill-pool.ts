/** Has two workers hold the megabytes that are named, and prints what came of each. Run by pool.test.ts. */
import { openPool } from '../../pipeline/workers/pool.ts'

const pool = await openPool<number, number>(new URL('./hungry-worker', import.meta.url), 2)
const results = process.argv.slice(2).map(async (megabytes) => {
  return await pool.run(Number(megabytes)).catch(() => 'failed')
})
process.stdout.write(JSON.stringify(await Promise.all(results)))
await pool.close()
