import type { Problem } from '../../../dataset/check/types.ts'
import { sectionIds } from '../../../dataset/identity/names.ts'
import type { SectionNode } from '../../../dataset/identity/names.ts'
import { placer } from '../../../dataset/identity/place.ts'
import { sectionRecords } from '../../../dataset/identity/structure.ts'
import { applyRights } from '../../../dataset/rights.ts'
import type { Row } from '../../../dataset/rows.ts'
import type { Briefing, Section } from '../../../records.ts'
import type { SourceDocument } from '../sources.ts'
import { counted } from '../../../counted.ts'

/** The sections of a briefing are those of its source, in every field. @param own its sections alone. */
export function* sectionProblems(
  briefing: Briefing,
  document: SourceDocument,
  own: readonly Section[],
): Generator<Problem> {
  const expected = sectionsOf(briefing, document)
  const rows = own as unknown as Row[]
  if (rows.length !== expected.length) {
    const reason = `${briefing.id} has ${counted(rows.length, 'section')} here, and ${String(expected.length)} by its source`
    yield { table: 'sections', row: rows[0] ?? briefing, reason }
    return
  }
  for (const [index, section] of expected.entries()) {
    const row = rows[index] ?? {}
    for (const [field, value] of Object.entries(section) as [string, unknown][]) {
      if (row[field] === value) continue
      const reason = `\`${field}\` is ${JSON.stringify(row[field])}, and by the source it is ${JSON.stringify(value)}`
      yield { table: 'sections', row, reason }
    }
  }
}

/** As the build would publish them. */
function sectionsOf(briefing: Briefing, document: SourceDocument): Section[] {
  const { source, bodyStart, sections } = document
  const ids = sectionIds(briefing.id, sections)
  const idOf = (of: object) => ids.get(of as SectionNode) ?? ''
  const names = { idOf, optionalIdOf: (of: object | null) => of && idOf(of), actorId: () => '' }
  const place = placer(source, bodyStart, briefing.id)
  const none = {
    sentences: [],
    actors: [],
    mentions: [],
    dates: [],
    recommendations: [],
    claims: [],
  }
  const read = sectionRecords([...sections], names, place)
  return applyRights({ briefing, ...none, sections: read }).sections
}
