import type { Records } from '../types.ts'
import { tables } from './tables/tables.ts'
import type { Table } from './tables/tables.ts'
import type { Copies } from './tables/schemas.ts'
import type { Actor, Briefing } from '../records.ts'

/** How much a record may carry of the words of one kind: all, none, or so many characters. */
type Allowance = 'all' | 'none' | number

/** The forms of a mention that are names, and no phrase copied from the text. */
const nameForms = new Set(['name', 'acronym', 'demonym', 'metonym', 'place'])

/**
 * The records of one briefing as its quote and text policy let them be published. Which fields copy the text
 * is declared in `schemas/` (`x-copies`). Positions and digests stay, so that every record can still be proven.
 */
export function applyRights(records: Records): Records {
  const { quotePolicy, textPolicy } = records.briefing
  if (quotePolicy === 'full' && textPolicy === 'open') return records
  const names = properNames(records)
  const policy = records.briefing
  const limited = Object.fromEntries(
    tables
      .filter((table) => copyingFields(table).length > 0)
      .map((table) => {
        const rows = records[table.name as keyof Records] as unknown as Record<string, unknown>[]
        return [table.name, rows.map((row) => limitRow(row, table, policy, names))]
      }),
  )
  return { ...records, ...limited }
}

function limitRow(
  row: Record<string, unknown>,
  table: Table,
  policy: Briefing,
  names: ReadonlySet<string>,
): Record<string, unknown> {
  const limited = { ...row }
  for (const { name, copies } of copyingFields(table)) {
    const allowance = allowanceOf(policy, table, copies)
    limited[name] =
      copies === 'alias' ? limitAliases(row, allowance, names) : limit(row[name], allowance)
  }
  return limited
}

/** The fields of a table that copy words of the source. */
export function copyingFields(table: Table): { name: string; copies: Copies }[] {
  const columns = table.columns.map(({ name, copies }) => ({ name, copies }))
  const lists = table.lists.map(({ field, copies }) => ({ name: field, copies }))
  return [...columns, ...lists].filter(
    (field): field is { name: string; copies: Copies } => field.copies !== null,
  )
}

/** How much of the words of that kind the briefing’s policies let a table carry. */
export function allowanceOf(
  { quotePolicy, textPolicy }: Briefing,
  { runningText }: { runningText: boolean },
  copies: Copies,
): Allowance {
  if (textPolicy === 'withheld') {
    if (copies === 'context') return 'none'
    if (runningText && copies === 'quote') return 'none'
  }
  if (quotePolicy === 'none') return 'none'
  if (quotePolicy === 'full') return 'all'
  return copies === 'context' ? 'none' : Number(quotePolicy.replace('excerpt ', ''))
}

/** The value, cut to what is allowed. */
export function limit(value: unknown, allowance: Allowance): unknown {
  if (allowance === 'all' || value === null) return value
  if (Array.isArray(value)) {
    return allowance === 'none' ? [] : value.map((item) => limit(item, allowance))
  }
  return allowance === 'none' || typeof value !== 'string' ? null : excerpt(value, allowance)
}

/** At most the first `length` characters (code points), without white space at the end. */
function excerpt(text: string, length: number): string {
  return Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join('')
    .trimEnd()
}

/** Names are no phrases of the text: they stay whole. Other surface forms are cut or go. */
function limitAliases(
  row: Record<string, unknown>,
  allowance: Allowance,
  names: ReadonlySet<string>,
): string[] {
  const { name, aliases } = row as unknown as Actor
  return aliases
    .map((alias) => (alias === name || names.has(alias) ? alias : limit(alias, allowance)))
    .filter((alias): alias is string => typeof alias === 'string')
}

function properNames({ mentions }: Records): Set<string> {
  return new Set(
    mentions.flatMap(({ form, text }) => (nameForms.has(form) && text !== null ? [text] : [])),
  )
}
