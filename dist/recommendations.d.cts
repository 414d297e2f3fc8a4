import type { Recommendation } from './types.cjs'

/** One action that the briefing urges on someone. */
export declare const recommendations: readonly Recommendation[]
export type { Grade, Origin, Recommendation, RecommendationAspect, RecommendationId, RecommendationStance, RecommendationStrength } from './types.cjs'
