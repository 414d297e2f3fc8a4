import { VFileMessage } from 'vfile-message'

/** How bad it is: an error stops what was asked for, a warning tells of doubt, a note of what was done. */
export type Severity = 'error' | 'warning' | 'note'

interface MessagePlace {
  /** The file that it is about. */
  file?: string | undefined
  line?: number
  column?: number
  severity?: Severity
}

/** A message as plain data, which crosses threads and is kept in files. */
export interface PlainMessage {
  file: string | null
  line: number | null
  column: number | null
  rule: string | null
  severity: Severity
  reason: string
}

/** As vfile has it. */
const fatal = { error: true, warning: false, note: undefined } as const

/** A message to people: what is wrong and what to do, where, and the id of the rule that found it. */
export function messageOf(
  reason: string,
  ruleId: string,
  { file, line, column = 1, severity = 'error' }: MessagePlace = {},
): VFileMessage {
  const message = new VFileMessage(reason, {
    ...(line === undefined ? {} : { place: { line, column } }),
    ruleId,
    source: 'briefdata',
  })
  message.fatal = fatal[severity]
  if (file !== undefined && file !== '') {
    message.file = file
    message.name = line === undefined ? file : `${file}:${String(line)}:${String(column)}`
  }
  return message
}

/** How bad a message is. */
export function severityOf({ fatal: value }: VFileMessage): Severity {
  return value === true ? 'error' : value === false ? 'warning' : 'note'
}

/** A message as plain data. */
export function plainOf(message: VFileMessage): PlainMessage {
  const { file, line, column, ruleId, reason } = message
  return {
    file: file ?? null,
    line: line ?? null,
    column: column ?? null,
    rule: ruleId ?? null,
    severity: severityOf(message),
    reason,
  }
}

/** The message that was made plain. */
export function messageFrom({
  file,
  line,
  column,
  rule,
  severity,
  reason,
}: PlainMessage): VFileMessage {
  return messageOf(reason, rule ?? 'internal', {
    file: file ?? undefined,
    ...(line === null ? {} : { line, column: column ?? 1 }),
    severity,
  })
}
