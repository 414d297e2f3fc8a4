import type { DocumentSection } from '../../types.ts'

/** Roles of sections in which a briefing recommends. */
const advisoryRoles: ReadonlySet<DocumentSection['role']> = new Set([
  'recommendations',
  'what-should-be-done',
])

/** Whether a section, or one that holds it, recommends. */
export const isAdvisory = ({ role, parent }: DocumentSection): boolean =>
  advisoryRoles.has(role) || (parent !== null && isAdvisory(parent))
