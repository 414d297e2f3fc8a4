/** A part of a briefing under one heading. */
export { sections } from './sections.cjs'
