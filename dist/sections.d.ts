import type { Section } from './types.js'

/** A part of a briefing under one heading. */
export declare const sections: readonly Section[]
export type { Section, SectionId, SectionRole } from './types.js'
