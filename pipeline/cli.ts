#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { addCommand } from './commands/add.ts'
import { buildCommand } from './commands/build.ts'
import { diffCommand } from './commands/diff.ts'
import { extractCommand } from './commands/extract.ts'
import { InputError } from './document/read/input.ts'
import { releaseCommand } from './commands/release.ts'
import { report } from './commands/report.ts'
import { reviewCommand } from './commands/review.ts'
import { serveCommand } from './commands/serve.ts'
import { verifyCommand } from './commands/verify.ts'
import { BuildError } from './dataset/build-error.ts'

const program = new Command('briefdata')
  .description('Turn policy briefings into data: claims, actors, recommendations and dates.')
  .showHelpAfterError('(--help shows what is allowed)')
  .showSuggestionAfterError()
  .addCommand(buildCommand)
  .addCommand(extractCommand)
  .addCommand(addCommand)
  .addCommand(serveCommand)
  .addCommand(verifyCommand)
  .addCommand(reviewCommand)
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

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof InputError) report(error.path, [error.details])
  else if (error instanceof BuildError) report('', error.messages)
  else if (!(error instanceof CommanderError)) throw error
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : 1
}
