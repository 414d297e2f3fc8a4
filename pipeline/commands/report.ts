import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'

/** Prints messages on standard error: file, line and column, what is wrong, rule id. */
export function report(path: string, messages: readonly VFileMessage[]): void {
  if (messages.length === 0) return
  const file = new VFile({ path: path === '-' ? '<stdin>' : path })
  file.messages.push(...messages)
  const color = process.stderr.isTTY && process.env.NO_COLOR === undefined
  process.stderr.write(`${reporter(file, { color })}\n`)
}
