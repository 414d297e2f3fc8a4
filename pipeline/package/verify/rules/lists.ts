import type { Rule } from '../../../dataset/check/types.ts'
import { rowsOf } from '../../../dataset/rows.ts'
import { tables as declared } from '../../../dataset/tables/tables.ts'

/** No list names one thing twice. */
export const listsRule: Rule = {
  id: 'lists',
  description: 'No item stands twice in a list.',
  *check({ tables }) {
    for (const { name, lists } of declared) {
      for (const row of rowsOf(tables, name)) {
        for (const { field } of lists) {
          const items = (row[field] as unknown[]).map((item) => JSON.stringify(item))
          const twice = items.find((item, index) => items.indexOf(item) !== index)
          if (twice === undefined) continue
          yield {
            table: name,
            row,
            reason: `\`${field}\` holds ${twice} twice`,
          }
        }
      }
    }
  },
}
