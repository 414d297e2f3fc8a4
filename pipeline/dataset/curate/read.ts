import { readPlacedYaml } from '../../yaml.ts'
import { curatedTables } from './types.ts'
import type { CurationEntry, CurationProblem } from './types.ts'

/** What a curation file says. */
export interface Curation {
  entries: CurationEntry[]
  problems: CurationProblem[]
}

const actions = ['confirm', 'edit', 'add', 'reject'] as const
const keys = new Set(['table', 'action', 'id', 'quote', 'after', 'set', 'who', 'when', 'why'])
const day = /^\d{4}-\d{2}-\d{2}$/

/** Reads a curation file: a YAML list of entries. An entry that cannot be read is a problem with its line. */
export function readCuration(text: string): Curation {
  const { faults, value, placeAt } = readPlacedYaml(text, 'core')
  const read = faults.length > 0 ? { value: null } : value()
  if ('reason' in read) return { entries: [], problems: [read] }
  if (faults.length > 0) return { entries: [], problems: faults }
  if (read.value === null) return { entries: [], problems: [] }
  if (!Array.isArray(read.value)) {
    const reason = 'this file must be a list of decisions, each after a hyphen'
    return { entries: [], problems: [{ line: 1, reason }] }
  }
  const curation: Curation = { entries: [], problems: [] }
  for (const [index, one] of (read.value as unknown[]).entries()) {
    const entry = readEntry(one, placeAt(`/${String(index)}`).line)
    if ('reason' in entry) curation.problems.push(entry)
    else curation.entries.push(entry)
  }
  return curation
}

function readEntry(value: unknown, line: number): CurationEntry | CurationProblem {
  const problem = (reason: string): CurationProblem => ({ line, reason })
  if (!isObject(value))
    return problem('this is no decision: it needs `table`, `action`, `who`, `when` and `why`')
  const unknown = Object.keys(value).find((key) => !keys.has(key))
  if (unknown !== undefined)
    return problem(`\`${unknown}\` is no field of a decision: ${[...keys].join(', ')} are`)
  const table = curatedTables.find((name) => name === value.table)
  if (!table) return problem(`\`table\` must be one of ${curatedTables.join(', ')}`)
  const action = actions.find((name) => name === value.action)
  if (!action) return problem(`\`action\` must be one of ${actions.join(', ')}`)
  const [id, quote, after] = [textAt(value, 'id'), textAt(value, 'quote'), textAt(value, 'after')]
  if ((id === null) === (quote === null))
    return problem('a decision names its record by `id` or by `quote`: give one of them')
  const [who, when, why] = [textAt(value, 'who'), textAt(value, 'when'), textAt(value, 'why')]
  if (who === null || why === null) return problem('a decision needs `who` and `why`: add them')
  if (when === null || !day.test(when)) return problem('`when` must be a day like 2022-08-04')
  const set = value.set ?? {}
  if (!isObject(set)) return problem('`set` must hold fields and their values')
  return { line, table, action, id, quote, after, set, who, when, why }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text that is not empty. */
function textAt(value: Record<string, unknown>, key: string): string | null {
  const text = value[key]
  return typeof text === 'string' && text.trim() !== '' ? text : null
}
