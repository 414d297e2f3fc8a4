import { BuildError } from '../dataset/build-error.ts'
import { failureText, isSystemError } from '../document/read/failure.ts'
import { InputError } from '../document/read/input.ts'
import { messageOf } from '../message.ts'
import { report } from './report.ts'

const writing = new Set(['write', 'open', 'mkdir', 'rename', 'rmdir', 'unlink', 'rm', 'copyfile'])

/** Ends the command with what a person can do something about: never with a stack trace. */
export function fail(error: unknown): void {
  // Nobody reads on: that is no failure, and there is nobody to tell.
  if (isSystemError(error) && error.code === 'EPIPE') process.exit()
  process.exitCode = 1
  if (error instanceof InputError) report(error.path, [error.details])
  else if (error instanceof BuildError) report('', error.messages)
  else if (isSystemError(error)) {
    const isWriting = writing.has(error.syscall ?? '') && !/^E[MN]FILE$/.test(error.code ?? '')
    const done = isWriting ? 'written' : 'read'
    report('', [messageOf(failureText(error, done), 'system', { file: error.path })])
  } else {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const reason = `briefdata itself failed (${detail}): please report it with what you did`
    report('', [messageOf(reason, 'internal')])
  }
}
