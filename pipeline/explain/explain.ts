import type { VFile } from 'vfile'
import { byPlace } from '../dataset/identity/by-place.ts'
import { foundTables } from '../dataset/tables/found-tables.ts'
import type { FoundTable } from '../dataset/tables/found-tables.ts'
import { need } from '../need.ts'
import type { Records } from '../types.ts'
import type { DocumentSentence, Found } from '../types.ts'
import { claimSteps, dateSteps, mentionSteps, recommendationSteps } from './steps.ts'
import { syntaxLines } from './syntax.ts'

/** What an explanation says of one record. */
interface Account {
  /** The steps by which it came about. */
  steps: string[]
  /** The sentence that it was read in; null where it stands in none. */
  sentence: DocumentSentence | null
}

/**
 * How a record came about, line by line: its fields, the steps that led to them, and what the language layer reads in
 * its sentence. Null where the briefing has no record of that id. The file is one that the pipeline has run over.
 */
export function explain(file: VFile, id: string): string[] | null {
  const records = need(file, 'records')
  for (const table of foundTables) {
    const at = records[table].findIndex((record) => record.id === id)
    const record = records[table][at]
    if (record === undefined) continue
    return linesOf(table, record, accountOf(file, table, at))
  }
  const actor = records.actors.find((one) => one.id === id)
  if (actor) return linesOf('actors', actor, { steps: namesOf(records, id), sentence: null })
  const at = records.sentences.findIndex((sentence) => sentence.id === id)
  const [record, sentence] = [records.sentences[at], need(file, 'sentences')[at]]
  if (record === undefined || sentence === undefined) return null
  return linesOf('sentences', record, { steps: [], sentence })
}

function accountOf(file: VFile, table: FoundTable, at: number): Account {
  switch (table) {
    case 'mentions':
      return account(need(file, table), at, (mention) =>
        mentionSteps(mention, need(file, 'unlinked')),
      )
    case 'dates':
      return account(need(file, table), at, dateSteps)
    case 'recommendations':
      return account(need(file, table), at, recommendationSteps)
    case 'claims':
      return account(need(file, table), at, claimSteps)
  }
}

/** The findings stand in the order of their records once they are sorted as those are. */
function account<One extends Found>(
  found: readonly One[],
  at: number,
  stepsOf: (one: One) => string[],
): Account {
  const one = found.toSorted(byPlace)[at]
  return one ? { steps: stepsOf(one), sentence: one.sentence } : { steps: [], sentence: null }
}

/** The mentions of an actor, each with its rule. */
const namesOf = ({ mentions }: Records, id: string): string[] =>
  mentions
    .filter(({ actorId }) => actorId === id)
    .map(({ id: mention, quote, rule }) => `“${quote ?? ''}”, ${rule} (${mention})`)

function linesOf(table: string, record: object, { steps, sentence }: Account): string[] {
  const fields = Object.entries(record).filter(([, value]) => value !== null)
  return [
    table,
    ...fields.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    ...(steps.length > 0 ? ['how', ...steps.map((step) => `  ${step}`)] : []),
    ...(sentence ? [...placeLines(sentence), ...syntaxLines(sentence)] : []),
  ]
}

const placeLines = ({ block, section }: DocumentSentence): string[] => [
  'sentence',
  `  ${block.kind} in the section “${section.heading?.text ?? ''}” (${section.role})`,
  ...(block.introducedBy === null ? [] : [`  brought in by “${block.introducedBy.text}”`]),
]
