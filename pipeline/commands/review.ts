import { Command, Option } from 'commander'
import { defaultSource } from './options.ts'
import type { ReviewOptions } from './review/walk.ts'

/** `briefdata review`: a person’s decisions about the records that the rules are not sure of. */
export const reviewCommand = new Command('review')
  .description(
    'Walk the uncertain records of a briefing and write the decisions to its curation file.',
  )
  .argument('<briefing>', 'the briefing’s id')
  .option('--source <folder>', 'the folder with briefings/ and curation/', defaultSource)
  .addOption(
    new Option('--grade <grade>', 'walk the records of this grade and of less sure ones')
      .choices(['uncertain', 'likely', 'certain'])
      .default('uncertain'),
  )
  .addHelpText('after', '\nExample:\n  $ briefdata review crisis-group-asia-briefing-173')
  .action(run)

async function run(briefing: string, options: ReviewOptions): Promise<void> {
  const { walk } = await import('./review/walk.ts')
  await walk(briefing, options)
}
