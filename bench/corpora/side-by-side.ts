import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusOf, repeat } from './bench.ts'
import type { Bench } from './bench.ts'
import { documentOf } from './documents.ts'
import { measure, spread, works } from './measure.ts'
import type { Measured } from './measure.ts'
import { loadPeers } from './peers.ts'
import { rate } from './table.ts'

/** JavaScript’s peers, where they are installed. */
export async function peers(bench: Bench): Promise<void> {
  const { root, few, rounds, sentences } = bench
  if (!works('node', ['-e', `require('${join(root, 'bench/node_modules/wink-nlp')}')`])) return
  const texts = Array.from({ length: few }, (_, number) => documentOf(sentences, number, 200))
  for (const { name, read } of await loadPeers()) {
    const runs = await repeat(rounds, () => {
      const [started, used] = [performance.now(), process.cpuUsage()]
      for (const text of texts) read(text)
      const { user, system } = process.cpuUsage(used)
      const seconds = (performance.now() - started) / 1000
      return Promise.resolve({ seconds, cpuSeconds: (user + system) / 1e6 })
    })
    tellPeer(bench, name, runs)
  }
}

/** spaCy, where it is installed. */
export function spacy(bench: Bench): void {
  const { python, few, rounds } = bench
  const script = fileURLToPath(new URL('spacy_rate.py', import.meta.url))
  const runs: Omit<Measured, 'peakMb'>[] = []
  for (let round = 0; round < rounds; round++) {
    const { status, stdout } = spawnSync(python, [script, corpusOf(bench, few)], {
      encoding: 'utf8',
    })
    if (status !== 0) return
    const [seconds = 0, cpuSeconds = 0] = stdout.split(' ').map(Number)
    runs.push({ seconds, cpuSeconds })
  }
  tellPeer(bench, 'spaCy, its small English model: names, syntax', runs)
}

/** A peer’s reading alone, without its start: it runs beside what measures it. */
function tellPeer(
  { few, table }: Bench,
  name: string,
  runs: readonly Omit<Measured, 'peakMb'>[],
): void {
  const [seconds, cpu] = [runs.map((run) => run.seconds), runs.map((run) => run.cpuSeconds)]
  table.tell(name, rate(few, seconds), spread(seconds), spread(cpu), '')
}

/** Spark, where it is installed. */
export async function spark({
  root,
  cli,
  folder,
  sentences,
  few,
  python,
  table,
}: Bench): Promise<void> {
  if (!works(python, ['-c', 'import pyspark'])) return
  const input = join(folder, 'spark')
  mkdirSync(input)
  const texts = Array.from({ length: few }, (_, number) =>
    JSON.stringify({ path: `r-${String(number)}.md`, text: documentOf(sentences, number, 200) }),
  )
  writeFileSync(join(input, 'documents.ndjson'), `${texts.join('\n')}\n`)
  const job = [join(root, 'examples/spark/briefdata_spark.py'), input, join(folder, 'tables')]
  const options = ['--schemas', join(root, 'schemas'), '--parts', '2', '--master', 'local[2]']
  const command = ['--command', `${process.execPath} ${cli} extract --stdin-ndjson`]
  const { seconds } = await measure(python, [...job, ...options, ...command])
  table.tell(
    'Spark, two workers on one machine: extract, join, Parquet',
    rate(few, [seconds]),
    spread([seconds]),
    '',
    '',
  )
}
