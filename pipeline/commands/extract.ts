import { Command, InvalidArgumentError, Option } from 'commander'
import { extract } from '../index.ts'
import type { Metadata } from '../index.ts'
import { defaultMaxBytes } from '../read/limits.ts'
import type { Records } from '../types.ts'
import { readInput } from './input.ts'
import { positiveInteger } from './options.ts'
import { report } from './report.ts'

interface Options {
  published?: string
  format: 'json' | 'ndjson' | 'csv'
  table?: string
  out?: string
  maxBytes: number
}

/** `briefdata extract`: one document’s records to standard output. */
export const extractCommand = new Command('extract')
  .description('Print the records of one document (.md or .txt; - for standard input).')
  .argument('<file>', 'the document, Markdown or plain text, in UTF-8')
  .option(
    '--published <day>',
    'the day of publication, YYYY-MM-DD, which anchors “last month”',
    day,
  )
  .addOption(
    new Option('--format <format>', 'how to print')
      .choices(['json', 'ndjson', 'csv'])
      .default('json'),
  )
  .option('--table <name>', 'only this table, for example claims')
  .option('--out <folder>', 'write one CSV file for each table into this folder')
  .option('--max-bytes <n>', 'the largest document', positiveInteger, defaultMaxBytes)
  .addHelpText(
    'after',
    '\nExample:\n  $ briefdata extract report.md --published 2022-08-04 --format csv --table claims',
  )
  .action(run)

async function run(path: string, options: Options): Promise<void> {
  const text = await readInput(path, options.maxBytes)
  const metadata: Metadata =
    options.published === undefined ? {} : { publishedOn: options.published }
  const { records, messages } = await extract(text, {
    ...(path === '-' ? {} : { path }),
    metadata,
    maxBytes: options.maxBytes,
  })
  report(path, messages)
  if (records === null) {
    process.exitCode = 1
    return
  }
  const shown = messages.map(({ reason, ruleId, line, column }) => ({
    reason,
    rule: ruleId ?? null,
    line: line ?? null,
    column: column ?? null,
  }))
  print({ ...records, messages: shown }, options)
}

function print(records: Records & { messages: object[] }, options: Options): void {
  process.stdout.write(`${JSON.stringify(records, null, options.format === 'json' ? 2 : 0)}\n`)
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
    throw new InvalidArgumentError('Expected a day, YYYY-MM-DD.')
  return value
}
