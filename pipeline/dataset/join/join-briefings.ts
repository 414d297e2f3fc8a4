import type { Records } from '../../types.ts'
import { byCodeUnits } from '../order.ts'
import { joinPersons } from './persons.ts'
import { renameActors } from './rename.ts'
import { linkAcrossBriefings } from './restatements.ts'

/**
 * Joins the briefings of a dataset: one id for one person, and recommendations linked to those of earlier briefings that
 * they say again. The order of publication decides, of equal days the id.
 */
export function joinBriefings(briefings: readonly Records[]): Records[] {
  const ordered = briefings.toSorted(
    ({ briefing: one }, { briefing: other }) =>
      byCodeUnits(one.publishedOn ?? '', other.publishedOn ?? '') || byCodeUnits(one.id, other.id),
  )
  const renames = joinPersons(ordered)
  const renamed = ordered.map((records, at) => renameActors(records, renames[at] ?? new Map()))
  return linkAcrossBriefings(renamed)
}
