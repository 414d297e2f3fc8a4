import { byPlace } from '../order.ts'
import type { Tables } from '../types.ts'
import type { Sentence } from '../../records.ts'
import type { Problem, Rule } from './types.ts'

/** Every sentence is listed once, in order, with what was drawn from it. */
export const ledgerRule: Rule = {
  id: 'ledger',
  description:
    'Sentences are listed once, in the order of the text, without overlaps, numbered from 1; each yields exactly the claims and recommendations that name it.',
  *check({ tables }) {
    const drawn = drawnFrom(tables)
    for (const briefing of tables.briefings) {
      const sentences = tables.sentences.filter(({ briefingId }) => briefingId === briefing.id)
      if (briefing.sentences !== sentences.length) {
        const expected = String(sentences.length)
        yield {
          table: 'briefings',
          row: briefing,
          ...unexpected('the number of sentences', String(briefing.sentences), expected),
        }
      }
      for (const [index, row] of sentences.entries()) {
        yield* order(row, index, sentences[index - 1])
        const expected = drawn.get(row.id) ?? []
        if (row.yields.join() === expected.join()) continue
        yield sentence(row, 'yields', row.yields.join(', '), expected.join(', '))
      }
    }
  },
}

function* order(row: Sentence, index: number, before: Sentence | undefined): Generator<Problem> {
  if (row.ordinal !== index + 1) {
    yield sentence(row, 'ordinal', String(row.ordinal), String(index + 1))
  }
  if (before === undefined) return
  if (row.start < before.end) {
    yield sentence(
      row,
      'start',
      String(row.start),
      `at least ${String(before.end)}, where the one before ends`,
    )
  }
  if (row.paragraph < before.paragraph) {
    yield sentence(row, 'paragraph', String(row.paragraph), `at least ${String(before.paragraph)}`)
  }
}

/** The ids of the claims and recommendations of each sentence, in the order of the text. */
function drawnFrom({ claims, recommendations }: Tables): Map<string, string[]> {
  const drawn = new Map<string, string[]>()
  for (const { id, sentenceId } of [...claims, ...recommendations].sort(byPlace)) {
    drawn.set(sentenceId, [...(drawn.get(sentenceId) ?? []), id])
  }
  return drawn
}

function sentence(row: Sentence, field: string, actual: string, expected: string): Problem {
  return { table: 'sentences', row, ...unexpected(`\`${field}\``, actual, expected) }
}

function unexpected(what: string, actual: string, expected: string) {
  return {
    reason: `${what} is ${actual || 'none'}, and must be ${expected || 'none'}`,
    actual,
    expected,
  }
}
