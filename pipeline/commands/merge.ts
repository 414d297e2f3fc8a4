import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { visible } from '../visible.ts'
import { counted } from '../counted.ts'

/** `briefdata merge`: one dataset of several built ones. */
export const mergeCommand = new Command('merge')
  .description('Merge built datasets into one: ids are kept, disagreements listed.')
  .argument('<datasets...>', 'the folders of built datasets')
  .requiredOption('--out <folder>', 'where the merged dataset goes')
  .option('--name <name>', 'what it is called (the folder’s name)')
  .addHelpText('after', '\nExample:\n  $ briefdata merge ours theirs --out both')
  .action(run)

async function run(
  folders: string[],
  { out, name }: { out: string; name?: string },
): Promise<void> {
  const { mergeDatasets } = await import('../package/merge/merge-datasets.ts')
  const { writeMerged } = await import('../package/merge/write-merged.ts')
  const { dataset, conflicts } = await mergeDatasets(folders, name ?? basename(resolve(out)))
  const files = await writeMerged(dataset, out)
  for (const conflict of conflicts) process.stdout.write(`conflict: ${visible(conflict)}\n`)
  const { briefings, actors } = dataset.tables
  process.stdout.write(
    `Wrote ${out}: ${counted(files, 'file')}, ${counted(briefings.length, 'briefing')}, ${counted(actors.length, 'actor')}, ${counted(conflicts.length, 'conflict')}.\n`,
  )
}
