import { CommanderError } from 'commander'
import { fail } from './fail.ts'
import { program } from './program.ts'

/** Runs the command line. Whatever goes wrong is told, and is in the exit code. */
export async function main(): Promise<void> {
  // What reads the output may have read enough (`| head`).
  process.stdout.on('error', (error) => {
    fail(error)
    // A disk that is full takes no more: nothing is left to do.
    process.exit()
  })
  process.stderr.on('error', fail)
  process.on('uncaughtException', fail)
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else fail(error)
  }
}
