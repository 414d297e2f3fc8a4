import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../message.ts'
import { visible } from '../visible.ts'
import { printable } from './printable.ts'

/**
 * Prints messages on standard error as compilers do, one on each line: `file:line:column: error: what is wrong [rule]`.
 * @param path the file of the messages that name none.
 */
export function report(path: string, messages: readonly VFileMessage[]): void {
  const lines = messages.map((message) => lineOf(message, path === '-' ? '<stdin>' : path))
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`)
}

function lineOf(message: VFileMessage, path: string): string {
  const { file, line, column, reason, ruleId } = message
  const name = visible(file === undefined || file === '' || file === '-' ? path : file)
  const place = line === undefined ? [] : [String(line), String(column ?? 1)]
  const where = [name, ...place].filter((part) => part !== '').join(':')
  const rule = ruleId === undefined ? '' : ` [${ruleId}]`
  return printable(`${where === '' ? '' : `${where}: `}${severityOf(message)}: ${reason}${rule}`)
}
