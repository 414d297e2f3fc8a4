/** One proposition that the briefing asserts or reports and that could be contested. */
export { claims } from './claims.cjs'
