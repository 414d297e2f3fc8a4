import { VFileMessage } from 'vfile-message'

/** A message about a file of a package: “Unexpected X, expected Y”. */
export function problem(path: string, ruleId: string, reason: string, line?: number): VFileMessage {
  const message = new VFileMessage(reason, {
    ...(line === undefined ? {} : { place: { line, column: 1 } }),
    ruleId,
    source: 'briefdata',
  })
  message.file = path
  message.name = line === undefined ? path : `${path}:${String(line)}:1`
  message.fatal = true
  return message
}

/** What an error says, on one line. */
export function detailOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return first
}
