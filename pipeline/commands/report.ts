import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'

/**
 * Prints messages on standard error, file by file: line and column, what is wrong, rule id.
 * @param path the file of the messages that name none.
 */
export function report(path: string, messages: readonly VFileMessage[]): void {
  if (messages.length === 0) return
  const files = new Map<string, VFile>()
  for (const message of messages) {
    const name = message.file?.length ? message.file : path === '-' ? '<stdin>' : path
    const file = files.get(name) ?? new VFile({ path: name })
    file.messages.push(message)
    files.set(name, file)
  }
  const color = process.stderr.isTTY && process.env.NO_COLOR === undefined
  process.stderr.write(`${reporter([...files.values()], { color })}\n`)
}
