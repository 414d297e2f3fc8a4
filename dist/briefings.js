/** A policy briefing that the dataset was made from. */
export { briefings } from './briefings.cjs'
