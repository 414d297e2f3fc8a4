/** One action that the briefing urges on someone. */
export { recommendations } from './recommendations.cjs'
