import type { Mention } from './types.cjs'

/** One place where the text refers to an actor by a name or a noun phrase. */
export declare const mentions: readonly Mention[]
export type { Grade, Mention, MentionForm, MentionId, Origin } from './types.cjs'
