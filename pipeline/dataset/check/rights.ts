import { rowsOf } from '../rows.ts'
import { tables as declared } from '../tables/tables.ts'
import { allowanceOf, copyingFields, limit } from '../rights.ts'
import type { Rule } from './types.ts'
import { counted } from '../../counted.ts'

/** No record carries more words than its briefing’s policies allow. Holds of what is published, not of what was read. */
export const rightsRule: Rule = {
  id: 'rights',
  description: 'No record carries more of the source’s words than its briefing’s policies allow.',
  *check({ tables }) {
    const policies = new Map(tables.briefings.map((briefing) => [briefing.id, briefing]))
    for (const table of declared) {
      const fields = copyingFields(table).filter(({ copies }) => copies !== 'alias')
      for (const row of rowsOf(tables, table.name)) {
        const policy = policies.get(String(row.briefingId ?? row.scope))
        if (policy === undefined) continue
        for (const { name, copies } of fields) {
          const allowance = allowanceOf(policy, table, copies)
          const allowed = limit(row[name], allowance)
          if (JSON.stringify(allowed) === JSON.stringify(row[name])) continue
          const expected =
            allowance === 'none' ? 'nothing' : `at most ${counted(Number(allowance), 'character')}`
          const actual = JSON.stringify(row[name])
          const reason = `\`${name}\` is ${actual}, and must be ${expected} under the briefing’s rights`
          yield { table: table.name, row, reason, actual, expected }
        }
      }
    }
  },
}
