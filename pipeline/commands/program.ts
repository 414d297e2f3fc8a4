import { Command } from 'commander'
import { actorsCommand } from './actors.ts'
import { addCommand } from './add.ts'
import { buildCommand } from './build.ts'
import { diffCommand } from './diff.ts'
import { extractCommand } from './extract.ts'
import { initCommand } from './init.ts'
import { mergeCommand } from './merge.ts'
import { releaseCommand } from './release.ts'
import { reviewCommand } from './review.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'
import { version } from '../version.ts'

/** The command line: every command with its options. */
export const program = new Command('briefdata')
  .description('Turn policy briefings into data: claims, actors, recommendations and dates.')
  .version(version, '--version', 'print the version')
  .showHelpAfterError('(--help shows what is allowed)')
  .showSuggestionAfterError()
  .addCommand(initCommand)
  .addCommand(buildCommand)
  .addCommand(extractCommand)
  .addCommand(addCommand)
  .addCommand(serveCommand)
  .addCommand(verifyCommand)
  .addCommand(reviewCommand)
  .addCommand(actorsCommand)
  .addCommand(mergeCommand)
  .addCommand(diffCommand)
  .addCommand(releaseCommand)
  .addHelpText(
    'after',
    `
Exit codes:
  0  done
  1  a document, a dataset or the build has an error, which standard error names
  2  the command itself was wrong`,
  )

for (const command of [program, ...program.commands]) command.exitOverride()
