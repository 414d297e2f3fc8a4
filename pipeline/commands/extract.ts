import { Command, Option } from 'commander'
import { defaultMaxBytes } from '../document/read/limits.ts'
import { messageFrom } from '../message.ts'
import type { Metadata } from '../types.ts'
import { expandPaths } from './expand-paths.ts'
import type { Output, ReadOptions } from './extract/document.ts'
import { readDocuments } from './extract/read-documents.ts'
import { day, positiveInteger } from './options.ts'
import { report } from './report.ts'

interface Options {
  title?: string
  publisher?: string
  published?: string
  ignoreFrontMatter?: true
  format: 'json' | 'ndjson' | 'csv'
  table?: string
  out?: string
  html?: string
  explain?: string
  jobs?: number
  resume?: true
  stdinNdjson?: true
  maxBytes: number
}

/** `briefdata extract`: the records of documents, to standard output, a file or a folder. */
export const extractCommand = new Command('extract')
  .description('Print the records of one document or of several.')
  .argument(
    '[file...]',
    'documents, Markdown or plain text in UTF-8, or globs; - for standard input',
  )
  .option('--title <title>', 'the title, where the text does not give it')
  .option('--publisher <name>', 'who published it')
  .option(
    '--published <day>',
    'the day of publication, YYYY-MM-DD, which anchors “last month”',
    day,
  )
  .option('--ignore-front-matter', 'do not read the fields of the front matter')
  .addOption(
    new Option('--format <format>', 'how to print: CSV needs --table or --out')
      .choices(['json', 'ndjson', 'csv'])
      .default('json'),
  )
  .option('--table <name>', 'only this table, for example claims, or with CSV claim-actors')
  .option(
    '--out <place>',
    'write into this folder: a file for each document, or with CSV for each table; with NDJSON also one file, NAME.ndjson, with errors.ndjson beside it',
  )
  .option('--html <file>', 'write one page that shows the document with its records')
  .option('--explain <id>', 'tell how the record of this id came about')
  .option('--jobs <n>', 'the most threads that read documents (one for each core)', positiveInteger)
  .option('--resume', 'go on with the file --out NAME.ndjson where an earlier run stopped')
  .option(
    '--stdin-ndjson',
    'read a document from each line of standard input, {"path", "text", "metadata"}, and answer each with a line',
  )
  .option('--max-bytes <n>', 'the largest document', positiveInteger, defaultMaxBytes)
  .addHelpText(
    'after',
    `
Examples:
  $ briefdata extract report.md --published 2022-08-04 --format csv --table claims
  $ briefdata extract 'reports/*.md' --format csv --out tables
  $ briefdata extract 'corpus/**/*.md' --format ndjson --out corpus.ndjson --resume
  $ briefdata extract report.md --html report.html
  $ briefdata extract report.md --explain report--c-1a2b3c4d5e`,
  )
  .action(run)

async function run(patterns: string[], options: Options, command: Command): Promise<void> {
  refuseMixed(patterns, options, command)
  const reading = readingOf(options)
  if (options.stdinNdjson === true) {
    const { answerLines } = await import('./extract/line-protocol.ts')
    await answerLines(process.stdin, process.stdout, reading)
    return
  }
  const paths = await expandPaths(patterns)
  for (const name of ['title', 'html'] as const) {
    if (paths.length < 2 || options[name] === undefined) continue
    command.error(`error: --${name} is of one document, and several are named`)
  }
  if (options.explain !== undefined) {
    const { explainRecord } = await import('./extract/explain-record.ts')
    await explainRecord(paths, reading, options.explain)
    return
  }
  if (streams(options)) {
    const { extractCorpus } = await import('./extract/extract-corpus.ts')
    await extractCorpus(paths, reading, options, command)
    return
  }
  const outputs: Output[] = []
  for await (const { path, output, messages } of readDocuments(paths, reading, options.jobs)) {
    report(path, messages.map(messageFrom))
    if (output === null) process.exitCode = 1
    else outputs.push(output)
  }
  const [first] = outputs
  if (first === undefined) return
  const { printAll, writePage } = await import('./extract/print.ts')
  if (options.html === undefined) await printAll(outputs, options, paths.length, command)
  else await writePage(first, options.html)
}

/** Whether the documents’ lines go out as they come, so that no more than some of them are held. */
function streams({ format, out, html }: Options): boolean {
  return format === 'ndjson' && html === undefined && (out ?? '.ndjson').endsWith('.ndjson')
}

function refuseMixed(patterns: readonly string[], options: Options, command: Command): void {
  const { format, table, out, stdinNdjson, resume } = options
  if (patterns.length === 0 && stdinNdjson === undefined) {
    command.error("error: missing required argument 'file'")
  }
  if (patterns.length > 0 && stdinNdjson === true) {
    command.error('error: with --stdin-ndjson the documents come from standard input alone')
  }
  if (format === 'csv' && table === undefined && out === undefined) {
    command.error('error: CSV needs --table NAME or --out FOLDER')
  }
  if (resume === true && (out === undefined || !streams(options))) {
    command.error('error: --resume needs --format ndjson and --out NAME.ndjson')
  }
}

function readingOf(options: Options): ReadOptions {
  const { title, publisher, published, ignoreFrontMatter, maxBytes } = options
  const given = { title, publisher, publishedOn: published }
  const metadata = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Metadata
  return { metadata, ignoreFrontMatter: ignoreFrontMatter === true, maxBytes }
}
