import { foundTables } from '../../pipeline/dataset/tables/found-tables.ts'
import { findIn } from '../../pipeline/run.ts'
import type { Records } from '../../pipeline/types.ts'
import { foundAgain } from './found-again.ts'
import { switches } from './switches.ts'
import type { Text } from './texts.ts'

/** What the rules do in one text. */
export interface Trial {
  /** Its corpus and name. */
  text: string
  /** By rule, how many records name it. */
  fired: Record<string, number>
  /** By rule of a table, how many records differ without it; rules that change nothing are absent. */
  changed: Record<string, number>
}

export const nameOf = ({ corpus, name }: Text): string => `${corpus}/${name}`

/** Tries each rule on a text. Null where no records can be read from it. */
export async function tryRules(given: Text): Promise<Trial | null> {
  const { publishedOn, name, text } = given
  const id = `t${name.toLowerCase().replace(/[^a-z\d]+/g, '-')}`
  const file = await findIn(text, {
    metadata: publishedOn === null ? { id } : { id, publishedOn },
  })
  const { records } = file.data
  if (records === undefined) return null
  const fired = new Map<string, number>()
  for (const table of foundTables)
    for (const { rule } of records[table]) {
      const key = `${table} ${rule}`
      fired.set(key, (fired.get(key) ?? 0) + 1)
    }
  const before = linesOf(records)
  const changed = new Map<string, number>()
  for (const { table, id: row, isSyntax, takeOut } of switches) {
    const putBack = takeOut()
    const lines = linesOf(await foundAgain(file, isSyntax))
    putBack()
    const differ = apart(before, lines) + apart(lines, before)
    if (differ > 0) changed.set(`${table} ${row}`, differ)
  }
  return {
    text: nameOf(given),
    fired: Object.fromEntries(fired),
    changed: Object.fromEntries(changed),
  }
}

/** Each record as a line, without what only tells which rule made it. */
function linesOf(records: Records): ReadonlySet<string> {
  return new Set(
    foundTables.flatMap((table) =>
      records[table].map((record) => JSON.stringify({ ...record, rule: null })),
    ),
  )
}

/** How many lines of one set the other lacks. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((line) => !other.has(line)).length
}
