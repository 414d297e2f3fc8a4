import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { location } from 'vfile-location'
import { findTemporalExpressions } from './find.ts'
import type { FoundDate } from '../../types.ts'
import { need } from '../../need.ts'

/** Finds every temporal expression: `file.data.dates`, in the order of the text. */
export const findDates: Plugin<[], Root> = () => (_tree, file) => {
  const publishedOn = need(file, 'metadata').publishedOn ?? null
  const dates = findTemporalExpressions(need(file, 'sentences'), publishedOn)
  const first = publishedOn === null ? dates.find(isUnanchored) : undefined
  if (first !== undefined) {
    const { block } = first.sentence
    const place = location(need(file, 'source')).toPoint(block.starts[first.start] ?? 0)
    const words = block.text.slice(first.start, first.end)
    const reason = `\`${words}\` needs a day of publication to count from, and none is known: give \`publishedOn\` in the front matter or --published; such dates stay unanchored`
    file.message(reason, { place, ruleId: 'unanchored-date', source: 'briefdata' })
  }
  file.data.dates = dates
}

const isUnanchored = ({ value, anchor }: FoundDate): boolean =>
  anchor === null && (value === null || value.startsWith('XXXX'))
