import type { Briefing } from './types.cjs'

/** A policy briefing that the dataset was made from. */
export declare const briefings: readonly Briefing[]
export type { Briefing, BriefingId, BriefingTextPolicy } from './types.cjs'
