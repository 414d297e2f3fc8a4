import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import type { BuildOptions, BuildSummary } from '../package/assemble/build-dataset.ts'
import { defaultSource, positiveInteger } from './options.ts'
import { progressOf } from './progress.ts'
import type { Progress } from './progress.ts'
import { report } from './report.ts'
import { counted } from '../counted.ts'

/** `briefdata build`: the dataset of a source folder. */
export const buildCommand = new Command('build')
  .description(
    'Build the dataset of a source folder: an npm package with JSON, CSV, schemas and types.',
  )
  .argument(
    '[source]',
    'the folder with dataset.yaml and briefings/ (or only briefings)',
    defaultSource,
  )
  .option('--out <folder>', 'where the package goes; what no build wrote there stays', 'dist')
  .option(
    '--downloads',
    'also write SQLite, Parquet, NDJSON, annotations and csv.zip to downloads/',
  )
  .option('--keep-going', 'leave out briefings that have errors, and name them in the dataset')
  .option('--force', 'also replace files that were changed since the last build wrote them')
  .option('--jobs <n>', 'the most threads that read briefings (one for each core)', positiveInteger)
  .option('--no-cache', 'read all briefings anew, also those that have not changed since')
  .option('--check', 'write nothing; fail where the folder is not what the build gives')
  .addHelpText('after', '\nExample:\n  $ briefdata build my-briefings --out my-dataset')
  .action(run)

interface Options {
  out: string
  check?: true
  downloads?: true
  keepGoing?: true
  force?: true
  jobs?: number
  cache: boolean
}

async function run(source: string, options: Options): Promise<void> {
  const { out, check } = options
  const started = performance.now()
  const { buildDataset } = await import('../package/assemble/build-dataset.ts')
  const progress = buildProgress()
  const summary = await buildDataset(source, out, {
    ...options,
    jobs: options.jobs ?? availableParallelism(),
    cache: options.cache && check !== true,
    site: check !== true,
    onPhase: progress.onPhase,
    onRead: progress.onRead,
  }).finally(progress.end)
  report(source, summary.messages)
  process.stdout.write(table(summary, (performance.now() - started) / 1000))
  if (summary.omitted.length > 0) {
    process.stdout.write(`Left out: ${summary.omitted.join(', ')}. errors.json says why.\n`)
    process.exitCode = 1
  }
  if (check !== true) {
    process.stdout.write(
      `Wrote ${out}: ${counted(summary.files, 'file')}, ${kilobytes(summary.bytes)}.\n`,
    )
    return
  }
  for (const { path, kind } of summary.differences) process.stdout.write(`${kind}: ${path}\n`)
  const stale = summary.differences.length > 0
  process.stdout.write(
    stale ? `${out} is stale: run the build.\n` : `${out} is what the build gives.\n`,
  )
  if (stale) process.exitCode = 1
}

/** What tells how far a build is, and on Ctrl-C that it goes on from there the next time. */
function buildProgress(): Required<Pick<BuildOptions, 'onPhase' | 'onRead'>> & { end: () => void } {
  let shown: Progress | null = null
  let read = ''
  const stop = (): void => {
    shown?.end()
    process.stderr.write(`Stopped${read}. The next build goes on from here.\n`)
    process.exit(130)
  }
  process.once('SIGINT', stop)
  return {
    onPhase: (phase) => shown?.say(phase),
    onRead: (done, of, failed) => {
      shown ??= progressOf(of, 'briefings', { began: done })
      read = `: ${String(done)} of ${String(of)} briefings are read`
      shown.count(done, failed)
    },
    end: () => {
      process.off('SIGINT', stop)
      shown?.end()
    },
  }
}

function table(
  { rows, sentences, shareQuoted, bytes, dataBytes, words }: BuildSummary,
  seconds: number,
): string {
  const lines: [string, string][] = [
    ...Object.entries(rows).map(([name, count]): [string, string] => [name, String(count)]),
    ['sentences that yield a record', `${sentences.yielding} of ${sentences.total}`],
    ['sentences not understood', String(sentences.notUnderstood)],
    ['share of the text quoted', `${(100 * shareQuoted).toFixed(1)} %`],
    ['data for a thousand words', words === 0 ? '–' : kilobytes((1000 * dataBytes) / words)],
    ['all else in the package', kilobytes(bytes - dataBytes)],
    ['time', `${seconds.toFixed(1)} s`],
  ]
  const width = Math.max(...lines.map(([name]) => name.length))
  return lines.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
