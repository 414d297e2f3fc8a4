import type { Problem, Rule } from '../../../dataset/check/types.ts'
import { codePointText } from '../../../dataset/code-points.ts'
import { sectionIds } from '../../../dataset/identity/names.ts'
import type { SectionNode } from '../../../dataset/identity/names.ts'
import type { Tables } from '../../../dataset/types.ts'
import { groupBy } from '../../../group-by.ts'
import type { Section } from '../../../records.ts'
import { recordIdProblems } from './record-ids.ts'
import type { Hashed } from './record-ids.ts'

/** The ids of records are those that their words give, as far as rights let a package carry the words. */
export const idsRule: Rule = {
  id: 'ids',
  description:
    'The id of a record is made of its briefing’s id, its table’s letter and the digest of its words and those of its sentence; that of a section of its heading path.',
  *check({ tables }) {
    yield* recordIdProblems(tables, wholeText)
    yield* sectionProblems(tables)
  },
}

/** The record’s words, where rights have not cut them. */
function wholeText({ start, end, quote, text }: Hashed): string | null {
  return quote !== null && codePointText(quote).length === end - start ? text : null
}

/** A section’s id follows from the headings above it, where none is withheld. */
function* sectionProblems({ briefings, sections: all }: Tables): Generator<Problem> {
  const sections = groupBy(all, ({ briefingId }) => briefingId)
  for (const { id: briefingId, quotePolicy } of briefings) {
    if (quotePolicy !== 'full') continue
    const rows = sections.get(briefingId) ?? []
    const nodes = new Map<string, SectionNode>()
    for (const row of rows) nodes.set(row.id, nodeOf(row, nodes))
    const ids = sectionIds(briefingId, [...nodes.values()])
    for (const row of rows) {
      const node = nodes.get(row.id)
      const expected = node && ids.get(node)
      if (expected !== undefined && expected !== row.id) {
        const reason = `\`id\` is \`${row.id}\`, and must be ${expected}`
        yield { table: 'sections', row, reason }
      }
    }
  }
}

function nodeOf(
  { heading, level, parentId }: Section,
  nodes: ReadonlyMap<string, SectionNode>,
): SectionNode {
  return {
    heading: heading === null ? null : { text: heading },
    level,
    parent: nodes.get(parentId ?? '') ?? null,
  }
}
