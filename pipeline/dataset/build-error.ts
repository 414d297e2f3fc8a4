import type { VFileMessage } from 'vfile-message'

/** Why a dataset was not built. Nothing was written. */
export class BuildError extends Error {
  /** What is wrong, and where. */
  readonly messages: readonly VFileMessage[]

  constructor(messages: readonly VFileMessage[]) {
    super(messages.map(String).join('\n'))
    this.name = 'BuildError'
    this.messages = messages
  }
}
