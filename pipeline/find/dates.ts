import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { findTemporalExpressions } from '../temporal/find.ts'

/** Finds every temporal expression: `file.data.dates`, in the order of the text. */
export const findDates: Plugin<[], Root> = () => (_tree, file) => {
  const publishedOn = file.data.metadata?.publishedOn ?? null
  const dates = findTemporalExpressions(file.data.sentences ?? [], publishedOn)
  const unanchored = dates.find(({ value, anchor }) => value === null && anchor === null)
  if (publishedOn === null && unanchored)
    file.message('Unexpected relative date without a day of publication, expected `publishedOn`', {
      ruleId: 'unanchored-date',
      source: 'briefdata',
    })
  file.data.dates = dates
}
