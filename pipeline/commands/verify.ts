import { Command } from 'commander'
import { report } from './report.ts'
import { counted } from '../counted.ts'

/** `briefdata verify`: proves an installed dataset. */
export const verifyCommand = new Command('verify')
  .description(
    'Prove a dataset: every file, record, id and key and, with the sources, every quote, text and position.',
  )
  .argument(
    '<package>',
    'the dataset’s folder, for example node_modules/crisis-briefings, or one with tables in parts as Parquet',
  )
  .option('--source <folder>', 'the folder with briefings/ that it was built from')
  .addHelpText('after', '\nExample:\n  $ briefdata verify dist --source source')
  .action(run)

async function run(folder: string, { source }: { source?: string }): Promise<void> {
  const { verifyPackage } = await import('../package/verify/verify-package.ts')
  const { isTables, verifyTables } = await import('../package/verify/verify-tables.ts')
  const verify = (await isTables(folder)) ? verifyTables : verifyPackage
  const { problems, records, proven, files } = await verify(folder, source)
  report(folder, problems)
  if (problems.length > 0) {
    process.stderr.write(`${counted(problems.length, 'problem')}.\n`)
    process.exitCode = 1
    return
  }
  process.stdout.write(`${counted(files, 'file')} and ${counted(records, 'record')} hold.\n`)
  if (source === undefined) {
    process.stdout.write('Quotes and positions were not proven: --source names the texts.\n')
  } else
    process.stdout.write(`Proven in the source, word and place: ${counted(proven, 'record')}.\n`)
}
