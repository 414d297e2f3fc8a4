#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { actorsCommand } from './commands/actors.ts'
import { addCommand } from './commands/add.ts'
import { buildCommand } from './commands/build.ts'
import { diffCommand } from './commands/diff.ts'
import { extractCommand } from './commands/extract.ts'
import { fail } from './commands/fail.ts'
import { initCommand } from './commands/init.ts'
import { mergeCommand } from './commands/merge.ts'
import { releaseCommand } from './commands/release.ts'
import { reviewCommand } from './commands/review.ts'
import { serveCommand } from './commands/serve.ts'
import { verifyCommand } from './commands/verify.ts'
import { version } from './version.ts'

const program = new Command('briefdata')
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

// What reads the output may have read enough (`| head`).
process.stdout.on('error', fail)
process.stderr.on('error', fail)
process.on('uncaughtException', fail)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else fail(error)
}
