import type { Problem } from '../../../dataset/check/types.ts'
import { idMaker } from '../../../dataset/identity/ids.ts'
import type { TableLetter } from '../../../dataset/identity/ids.ts'
import type { Tables } from '../../../dataset/types.ts'
import type { Mention } from '../../../records.ts'

/** A record whose id is made of its words and those of its sentence. */
export type Hashed = Pick<Mention, 'id' | 'briefingId' | 'start' | 'end' | 'text' | 'quote'> & {
  sentenceId?: string
  actorId?: string
  origin?: string
}

/** The tables of such records, with the letter in their ids. */
export const letters = [
  ['sentences', 't'],
  ['mentions', 'm'],
  ['dates', 'd'],
  ['recommendations', 'r'],
  ['claims', 'c'],
] as const satisfies [keyof Tables, TableLetter][]

const form = /^(--([tmdrc])-[0-9a-f]{10})(?:-([2-9]|[1-9]\d{1,8}))?$/

/**
 * Holds ids against the words that they are made of.
 * @param textOf the words of a record as they were read; null where they are not known.
 */
export function* recordIdProblems(
  tables: Tables,
  textOf: (row: Hashed) => string | null,
): Generator<Problem> {
  const sentences = new Map<string, Hashed>(tables.sentences.map((row) => [row.id, row]))
  for (const [table, letter] of letters) {
    const last = new Map<string, { start: number; use: number }>()
    for (const row of tables[table] as Hashed[]) {
      const read = readId(row, letter)
      const parts = partsOf(row, sentences, textOf)
      const base = parts && idMaker(row.briefingId)(letter, ...parts)
      const before = last.get(read?.base ?? '')
      if (read === null || (base !== null && read.base !== base)) {
        const expected = base ?? `${row.briefingId}--${letter}- and ten hexadecimal digits`
        yield unexpected(table, row, expected)
      } else if (before && before.start < row.start && before.use >= read.use) {
        yield unexpected(
          table,
          row,
          `a number above ${String(before.use)} in the order of the text`,
        )
      } else last.set(read.base, { start: row.start, use: read.use })
    }
  }
}

/** What the id is made of; null where that is not known, or a person has edited the record. */
function partsOf(
  row: Hashed,
  sentences: ReadonlyMap<string, Hashed>,
  textOf: (row: Hashed) => string | null,
): string[] | null {
  if (row.origin === 'curated') return null
  const own = textOf(row)
  if (row.sentenceId === undefined) return own === null ? null : [own]
  const sentence = sentences.get(row.sentenceId)
  const around = sentence ? textOf(sentence) : null
  if (own === null || around === null) return null
  return row.actorId === undefined ? [own, around] : [own, around, row.actorId]
}

/** The id’s digest with what stands before it, and which of equals it is; null where it has not that form. */
function readId(
  { id, briefingId }: Hashed,
  letter: TableLetter,
): { base: string; use: number } | null {
  const rest = id.startsWith(briefingId) ? id.slice(briefingId.length) : ''
  const [, base, kind, use = '1'] = form.exec(rest) ?? []
  if (base === undefined || kind !== letter) return null
  return { base: briefingId + base, use: Number(use) }
}

function unexpected(table: Problem['table'], row: Hashed, expected: string): Problem {
  return { table, row, reason: `\`id\` is \`${row.id}\`, and must be ${expected}` }
}
