#!/usr/bin/env node
import { CommanderError } from 'commander'
import { fail } from './commands/fail.ts'

// What reads the output may have read enough (`| head`).
process.stdout.on('error', fail)
process.stderr.on('error', fail)
process.on('uncaughtException', fail)

try {
  // What cannot be loaded, as where too many files are open, is told like all else.
  const { program } = await import('./commands/program.ts')
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else fail(error)
}
