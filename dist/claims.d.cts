import type { Claim } from './types.cjs'

/** One proposition that the briefing asserts or reports and that could be contested. */
export declare const claims: readonly Claim[]
export type { Claim, ClaimActor, ClaimCertainty, ClaimEventClass, ClaimId, ClaimKind, ClaimPolarity, ClaimRole, Grade, Origin } from './types.cjs'
