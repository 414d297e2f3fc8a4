import type { Problem } from '../../../dataset/check/types.ts'
import { codePointText } from '../../../dataset/code-points.ts'
import { sectionIds } from '../../../dataset/identity/names.ts'
import { placer } from '../../../dataset/identity/place.ts'
import { sentenceText } from '../../../dataset/identity/sentence-text.ts'
import { allowanceOf, copyingFields, limit } from '../../../dataset/rights.ts'
import type { Row } from '../../../dataset/rows.ts'
import { tableOf } from '../../../dataset/tables/tables.ts'
import type { Tables } from '../../../dataset/types.ts'
import type { Briefing, Sentence } from '../../../records.ts'
import type { SourceDocument } from '../sources.ts'
import { blockFinder } from './block-finder.ts'
import type { BlockSpan } from './block-finder.ts'
import { pageAt } from '../../../document/text/pages.ts'
import { letters, recordIdProblems } from './record-ids.ts'
import type { Hashed } from './record-ids.ts'

/** Every record of a briefing has the words and the context of its place in the source. @param own its records alone. */
export function* recordProblems(
  briefing: Briefing,
  document: SourceDocument,
  own: Tables,
): Generator<Problem> {
  const { source, body, bodyStart, blocks } = document
  const { placeSpan, placeSentence } = placer(source, bodyStart, briefing.id)
  const codePoints = codePointText(body)
  const find = blockFinder(blocks)
  const spanOf = ({ start, end, text }: Hashed): BlockSpan | null =>
    find(bodyStart + codePoints.offset(start), bodyStart + codePoints.offset(end), text)
  for (const [table] of letters) {
    const place = table === 'sentences' ? placeSentence : placeSpan
    for (const row of own[table] as Hashed[]) {
      const span = spanOf(row)
      // A person may have set the text, and quoted across the edges of paragraphs.
      const curated = row.origin === 'curated'
      if (span === null) {
        const reason = `the span from ${String(row.start)} to ${String(row.end)} is not within one paragraph`
        if (!curated) yield { table, row, reason }
        continue
      }
      const expected = place(span.block, span.start, span.end)
      for (const { name, copies } of copyingFields(tableOf(table))) {
        if (!(name in expected) || (curated && name === 'text')) continue
        const allowance = allowanceOf(briefing, tableOf(table), copies)
        const should = limit((expected as unknown as Row)[name], allowance)
        yield* compare(table, row, name, should)
      }
    }
  }
  yield* sentencePlaces(own.sentences, document, spanOf)
  const textOf = (row: Hashed, span: BlockSpan): string =>
    row.sentenceId === undefined
      ? sentenceText(span.block, span.start, span.end)
      : span.block.text.slice(span.start, span.end)
  yield* recordIdProblems(own, (row) => {
    const span = spanOf(row)
    return span && textOf(row, span)
  })
}

/** A sentence’s paragraph is counted, and its page and section found, by the block that it stands in. */
function* sentencePlaces(
  sentences: readonly Sentence[],
  { blocks, sections, pages }: SourceDocument,
  spanOf: (row: Hashed) => BlockSpan | null,
): Generator<Problem> {
  const paragraphs = new Map(blocks.map((block, index) => [block, index + 1]))
  const sectionOf = new Map(
    sections.flatMap((one) => one.blocks.map((block) => [block, one] as const)),
  )
  const ids = sectionIds(sentences[0]?.briefingId ?? '', sections)
  for (const row of sentences) {
    const span = spanOf(row)
    const block = span?.block
    const section = block && sectionOf.get(block)
    if (!span || block === undefined || section === undefined) continue
    yield* compare('sentences', row, 'paragraph', paragraphs.get(block))
    yield* compare('sentences', row, 'page', pageAt(pages, block.starts[span.start] ?? 0))
    yield* compare('sentences', row, 'sectionId', ids.get(section))
  }
}

function* compare(
  table: Problem['table'],
  row: object,
  field: string,
  expected: unknown,
): Generator<Problem> {
  const actual = (row as Row)[field]
  if (actual === expected) return
  const reason = `\`${field}\` is ${JSON.stringify(actual)}, and by the source it is ${JSON.stringify(expected)}`
  yield { table, row, reason }
}
