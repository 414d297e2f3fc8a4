import { isDeepStrictEqual } from 'node:util'
import type { Records } from '../../types.ts'
import { addedRecord } from './add.ts'
import { withoutRecord, withYields } from './references.ts'
import type { CuratedRecord, CuratedTable, CurationEntry, CurationProblem } from './types.ts'

/** The records as a person left them, and the entries that no longer apply. */
export interface Curated {
  records: Records
  problems: CurationProblem[]
}

/**
 * Applies a person’s decisions to extracted records, in the order of the file. Each record that a decision stands
 * behind has the origin `curated` and the grade `certain`. An entry that names no record, changes nothing, or adds
 * what is there already, is a problem; the records are then as without it.
 * @param body the text that positions and quotes are of.
 */
export function applyCuration(
  records: Records,
  entries: readonly CurationEntry[],
  body: string,
): Curated {
  const curated: Curated = { records, problems: [] }
  for (const entry of entries) {
    const applied = applyEntry(curated.records, entry, body)
    if (typeof applied === 'string') curated.problems.push({ line: entry.line, reason: applied })
    else curated.records = applied
  }
  return curated
}

/** The records after one entry; why not where it does not apply. */
function applyEntry(records: Records, entry: CurationEntry, body: string): Records | string {
  if (entry.action === 'add') return add(records, entry, body)
  const record = find(records, entry)
  if (typeof record === 'string') return record
  if (entry.action === 'reject') return withoutRecord(records, record.id)
  if (entry.action === 'edit') {
    const reason = unfit(record, entry.set)
    if (reason !== null) return reason
  }
  return replace(records, entry.table, record.id, { ...record, ...entry.set })
}

/** The record that an entry names. */
function find(records: Records, { table, id, quote }: CurationEntry): CuratedRecord | string {
  const all: readonly CuratedRecord[] = records[table]
  if (id !== null) {
    return (
      all.find((one) => one.id === id) ??
      `none of the ${table} has the id \`${id}\`: it may have gone with the text or the rule that made it`
    )
  }
  const found = all.filter((one) => 'quote' in one && one.quote === quote)
  const [first, second] = found
  if (!first)
    return `none of the ${table} has the quote “${quote ?? ''}”: it may have gone with the text or the rule that made it`
  return second
    ? `several ${table} have the quote “${quote ?? ''}”: name the one by its \`id\``
    : first
}

/** Why the fields of an edit do not fit a record; null where they do. */
function unfit(record: CuratedRecord, set: CurationEntry['set']): string | null {
  const fields = Object.entries(set)
  if (fields.length === 0)
    return 'this edit changes nothing: give the fields and their values in `set`'
  const known = new Map<string, unknown>(Object.entries(record))
  const stranger = fields.find(([field]) => !known.has(field) || field === 'id')
  if (stranger)
    return `\`${stranger[0]}\` is no field that can be set: ${[...known.keys()].join(', ')} are`
  const same = fields.every(([field, value]) => isDeepStrictEqual(known.get(field), value))
  return same ? 'this edit changes nothing: the record has these values already' : null
}

function replace(
  records: Records,
  table: CuratedTable,
  id: string,
  record: CuratedRecord,
): Records {
  const stamped =
    table === 'sentences' ? record : { ...record, grade: 'certain', origin: 'curated' }
  const list = records[table].map((one) => (one.id === id ? stamped : one))
  return { ...records, [table]: list }
}

function add(records: Records, entry: CurationEntry, body: string): Records | string {
  const added = addedRecord(entry, records, body)
  if (typeof added === 'string') return added
  const record = { rule: 'curation', ...added, grade: 'certain', origin: 'curated' }
  const { id, sentenceId } = record as unknown as { id: string; sentenceId: string }
  const all: readonly CuratedRecord[] = records[entry.table]
  if (all.some((one) => one.id === id)) {
    return `a record stands on “${entry.quote ?? ''}” already: edit that one`
  }
  const list = [...all, record as unknown as CuratedRecord].sort(byPlace)
  const next: Records = { ...records, [entry.table]: list }
  return entry.table === 'claims' || entry.table === 'recommendations'
    ? { ...next, sentences: yielding(next, sentenceId) }
    : next
}

const byPlace = (a: CuratedRecord, b: CuratedRecord): number =>
  'start' in a && 'start' in b ? a.start - b.start || b.end - a.end : 0

/** The ledger with all that a sentence now yields, in the order of the text. */
function yielding(
  { sentences, claims, recommendations }: Records,
  id: string,
): Records['sentences'] {
  const yields = [...claims, ...recommendations]
    .filter(({ sentenceId }) => sentenceId === id)
    .sort(byPlace)
    .map((one) => one.id)
  return sentences.map((sentence) =>
    sentence.id === id ? withYields({ ...sentence, reason: null }, yields) : sentence,
  )
}
