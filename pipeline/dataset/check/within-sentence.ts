import { rowsOf } from '../rows.ts'
import { tables as declared } from '../tables/tables.ts'
import type { Rule } from './types.ts'

/** A record lies within the sentence that it names, and a sentence within its section. */
export const withinSentenceRule: Rule = {
  id: 'within-sentence',
  description: 'Every record lies within its sentence, and every sentence within its section.',
  *check({ tables }) {
    yield* outside('sentenceId', spansOf(tables.sentences))
    yield* outside('sectionId', spansOf(tables.sections))

    function* outside(field: string, outer: Map<string, Span>) {
      for (const { name, columns } of declared) {
        if (!columns.some((column) => column.name === field)) continue
        for (const row of rowsOf(tables, name) as unknown as (Span & Record<string, string>)[]) {
          const holder = outer.get(row[field] ?? '')
          if (!holder || (row.start >= holder.start && row.end <= holder.end)) continue
          const actual = `${String(row.start)} to ${String(row.end)}`
          const expected = `a span within ${String(holder.start)} to ${String(holder.end)} of its \`${field}\``
          const reason = `the span is ${actual}, and must be ${expected}`
          yield { table: name, row, reason, actual, expected }
        }
      }
    }
  },
}

interface Span {
  id: string
  start: number
  end: number
}

function spansOf(rows: readonly Span[]): Map<string, Span> {
  return new Map(rows.map((row) => [row.id, row]))
}
