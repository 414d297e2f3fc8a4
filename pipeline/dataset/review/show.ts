import type { CuratedTable } from '../curate/types.ts'
import type { Records } from '../../types.ts'

/** The tables whose records are walked, in the order of their place in the text. */
const reviewed = ['claims', 'recommendations', 'dates', 'mentions'] as const

type Reviewed = Records[(typeof reviewed)[number]][number]

/** A record that waits for a person’s decision. */
export interface Pending {
  table: CuratedTable
  record: Reviewed
}

const rank = { uncertain: 0, likely: 1, certain: 2 }

/** The extracted records of this grade and less sure ones, in the order of the text. */
export function pendingRecords(records: Records, grade: Reviewed['grade']): Pending[] {
  return reviewed
    .flatMap((table): Pending[] => records[table].map((record) => ({ table, record })))
    .filter(({ record }) => record.origin === 'extracted' && rank[record.grade] <= rank[grade])
    .sort((a, b) => a.record.start - b.record.start || b.record.end - a.record.end)
}

/** Fields that say where and how, not what. */
const hidden = new Set(
  'id briefingId start end quote text prefix suffix quoteSha256 sentenceId origin'.split(' '),
)

/** A record as a person reads it: its words in their sentence, then its fields. */
export function showRecord({ table, record }: Pending, records: Records): string {
  const sentence = records.sentences.find(({ id }) => id === record.sentenceId)
  const fields = Object.entries(record).flatMap(([name, value]): string[] =>
    hidden.has(name) ? [] : [`  ${name}: ${JSON.stringify(value)}`],
  )
  const words = record.text ?? ''
  const whole = (sentence?.text ?? words).replace(words, `[${words}]`)
  return [`${table} ${record.id}`, `  ${whole}`, ...fields].join('\n')
}
