import type { Token } from '../../types.ts'

/** Whether the second word, tagged as a noun, would agree as a present tense with the first as its subject. */
export const agree = (subject: Token | undefined, verb: Token | undefined): boolean =>
  verb !== undefined &&
  (subject?.xpos === 'NNS' || subject?.xpos === 'NNPS') === (verb.xpos === 'NN')
