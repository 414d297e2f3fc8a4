import type { VFileMessage } from 'vfile-message'
import { messageOf } from '../../message.ts'

/** What to do about a file that is broken. */
export const again = 'install or build the dataset again'

/** A message about a file of a package. */
export function problem(path: string, ruleId: string, reason: string, line?: number): VFileMessage {
  return messageOf(reason, ruleId, { file: path, ...(line === undefined ? {} : { line }) })
}

/** What an error says, on one line. */
export function detailOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return first
}
