import type { Sentence } from './types.cjs'

/** The coverage ledger: every sentence of the source, with what was drawn from it or why nothing was. */
export declare const sentences: readonly Sentence[]
export type { Sentence, SentenceId, SentenceReason } from './types.cjs'
