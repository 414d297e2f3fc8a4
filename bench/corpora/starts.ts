import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusOf, repeat } from './bench.ts'
import type { Bench } from './bench.ts'
import { documentOf } from './documents.ts'
import { measure, median, spread } from './measure.ts'
import type { Measured } from './measure.ts'
import { costOf, rate } from './table.ts'

/** The processor’s time alone: the wall clock is the other programs’ too. */
export async function coldStart({ cli, folder, sentences, table }: Bench): Promise<void> {
  const page = join(folder, 'page.md')
  writeFileSync(page, documentOf(sentences, 1, 200))
  let home = 0
  const start = (cache: string): Promise<Measured> =>
    measure('env', [`XDG_CACHE_HOME=${join(folder, cache)}`, 'node', cli, 'extract', page])
  const [first, later, bare] = [
    await repeat(5, () => start(`cache-${String(home++)}`)),
    await repeat(5, () => start('cache-0')),
    await repeat(5, () => measure('node', ['-e', '0'])),
  ]
  const own = median(bare.map((run) => run.cpuSeconds))
  for (const [what, runs] of [
    ['the first start', first],
    ['each later start', later],
  ] as const) {
    const beyond = runs.map((run) => run.cpuSeconds - own)
    table.tell(`\`extract\` of one page, ${what}, beyond Node’s own`, '', '', spread(beyond, 2), '')
  }
}

/** A build, and one more with a document changed. */
export async function incremental(bench: Bench): Promise<void> {
  const { cli, folder, few, rounds, sentences, table } = bench
  const out = join(folder, 'dataset')
  const args = [cli, 'build', corpusOf(bench, few), '--out', out, '--jobs', '2']
  const full = await measure('node', args)
  let changed = 0
  const again = await repeat(rounds, () => {
    const inner = join(corpusOf(bench, few), 'briefings/000')
    const [path = ''] = readdirSync(inner)
    writeFileSync(join(inner, path), documentOf(sentences, 1_000_000 + changed++, 200))
    return measure('node', args)
  })
  const seconds = again.map((run) => run.seconds)
  const share = (100 * median(again.map((run) => run.cpuSeconds))) / full.cpuSeconds
  table.tell(
    `build, ${String(few)} documents`,
    rate(few, [full.seconds]),
    spread([full.seconds]),
    ...costOf([full]),
  )
  table.tell(
    `build again, 1 of ${String(few)} changed (${share.toFixed(0)} % of the work)`,
    '',
    spread(seconds),
    ...costOf(again),
  )
}
