import type { Problem, Rule } from '../../../dataset/check/types.ts'
import { byBriefing } from '../../../dataset/by-briefing.ts'
import type { Briefing } from '../../../records.ts'
import type { SourceDocument } from '../sources.ts'
import { recordProblems } from './source-records.ts'
import { sectionProblems } from './source-sections.ts'

/** What the pipeline’s first half reads in each source is what the records say of it. */
export function sourceTextRule(documents: ReadonlyMap<string, SourceDocument>): Rule {
  return {
    id: 'source-text',
    description:
      'Briefing and sections are as the source has them; every record has the quote, text and context of its place there, and the id that these words give.',
    *check({ tables }) {
      for (const own of byBriefing(tables)) {
        const [briefing] = own.briefings
        const document = documents.get(briefing?.id ?? '')
        if (briefing === undefined || document === undefined) continue
        yield* briefingProblems(briefing, document)
        yield* sectionProblems(briefing, document, own.sections)
        yield* recordProblems(briefing, document, own)
      }
    },
  }
}

function* briefingProblems(
  row: Briefing,
  { metadata, blocks }: SourceDocument,
): Generator<Problem> {
  const words = blocks.reduce((count, { text }) => count + text.split(' ').length, 0)
  const fields = new Map<string, unknown>(Object.entries(row))
  const said: [string, unknown][] = [...Object.entries(metadata), ['words', words]]
  for (const [field, value] of said) {
    const expected = JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
    const actual = JSON.stringify(fields.get(field))
    // The front matter says more than the table has: what a document was before it became Markdown.
    if (field === 'id' || !fields.has(field) || actual === expected) continue
    const reason = `\`${field}\` is ${actual}, and by the source it is ${expected}`
    yield { table: 'briefings', row, reason }
  }
}
