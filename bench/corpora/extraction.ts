import { statSync } from 'node:fs'
import { join } from 'node:path'
import { corpusOf, repeat } from './bench.ts'
import type { Bench } from './bench.ts'
import { writeCorpus } from './documents.ts'
import { measure, median, spread } from './measure.ts'
import { costOf, rate } from './table.ts'

/** Corpora of both sizes by one worker and by two, and long texts. */
export async function extraction(bench: Bench): Promise<void> {
  const { cli, folder, documents, few, rounds, table } = bench
  const medians: number[] = []
  const corpora = [[few, rounds], ...(documents > few ? [[documents, 1] as const] : [])] as const
  const plan = corpora.flatMap(([count, times]) =>
    [1, 2].map((jobs) => [count, jobs, times] as const),
  )
  for (const [count, jobs, times] of plan) {
    const pattern = join(corpusOf(bench, count), 'briefings/**/*.md')
    const out = join(folder, 'out.ndjson')
    const args = [cli, 'extract', pattern, '--format', 'ndjson', '--out', out]
    const runs = await repeat(times, () => measure('node', [...args, '--jobs', String(jobs)]))
    const seconds = runs.map((run) => run.seconds)
    medians.push(count / median(seconds))
    table.tell(
      `extract, ${String(count)} documents, ${String(jobs)} ${jobs === 1 ? 'worker' : 'workers'}`,
      rate(count, seconds),
      spread(seconds),
      ...costOf(runs),
    )
  }
  await longTexts(bench)
  const gains = corpora.map((_, at) => (medians[2 * at + 1] ?? 0) / (medians[2 * at] ?? 1))
  const told = gains.map((gain) => `×${gain.toFixed(2)}`).join(', ')
  table.tell('two workers beside one', told, '', '', '')
}

/** Texts as long as humanitarian reports are: the rate by which a corpus is planned. */
async function longTexts({
  cli,
  folder,
  few,
  rounds,
  sentences,
  table,
  rates,
}: Bench): Promise<void> {
  const count = Math.ceil(few / 5)
  const words = 1000
  await writeCorpus(join(folder, 'long'), count, sentences, words)
  const [pattern, out] = [join(folder, 'long/**/*.md'), join(folder, 'long.ndjson')]
  const args = [cli, 'extract', pattern, '--format', 'ndjson', '--out', out, '--jobs', '1']
  const runs = await repeat(rounds, () => measure('node', args))
  rates.push({
    words: (count * words) / median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
    bytes: statSync(out).size / (count * words),
  })
  const seconds = runs.map((run) => run.seconds)
  const what = `extract, ${String(count)} documents of 1,000 words, 1 worker`
  table.tell(what, rate(count, seconds), spread(seconds), ...costOf(runs))
}
