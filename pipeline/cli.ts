#!/usr/bin/env node
import { failureText, isSystemError } from './document/read/failure.ts'

try {
  const { main } = await import('./commands/main.ts')
  await main()
} catch (error) {
  // What cannot be loaded, as where too many files are open, is told like all else.
  const reason = isSystemError(error) ? failureText(error, 'read') : `fails (${String(error)})`
  process.stderr.write(`error: the code of briefdata ${reason} [system]\n`)
  process.exitCode = 1
}
