import { Command } from 'commander'
import { defaultSource } from './options.ts'

/** `briefdata release`: publishes the dataset under the version that its changes demand. */
export const releaseCommand = new Command('release')
  .description(
    'Compare with the last published version, compute the next one, and say what a release would do; with --publish, do it.',
  )
  .argument('[source]', 'the folder with dataset.yaml and briefings/', defaultSource)
  .option('--out <folder>', 'the built package', 'dist')
  .option('--publish', 'write the version and the changelog, commit, tag and publish')
  .addHelpText('after', '\nExample:\n  $ briefdata release --publish')
  .action(run)

async function run(
  source: string,
  { out, publish }: { out: string; publish?: true },
): Promise<void> {
  const { release } = await import('../package/release/release.ts')
  const { plan, steps } = await release(source, out, publish === true)
  process.stdout.write(`${plan.changelog}\n`)
  const done = publish === true ? 'Done' : 'Would'
  for (const step of steps) process.stdout.write(`${done}: ${step}.\n`)
  if (publish !== true && steps.length > 0) {
    process.stdout.write('Nothing was written: --publish does it.\n')
  }
}
