import { resolveTemporalExpressions, type Resolution } from '../../pipeline/temporal/find.ts'
import type { PlainDocument } from './plain-sentences.ts'

export interface Timex2 {
  start: number
  end: number
  value: string | null
}

/** The expressions of a text in the terms of the TIMEX2 guidelines. */
export function toTimex2({ sentences, offsets }: PlainDocument, publishedOn: string): Timex2[] {
  return resolveTemporalExpressions(sentences, publishedOn).map((resolution) => {
    const { found } = resolution
    const offset = offsets.get(found.sentence.block) ?? 0
    return { start: found.start + offset, end: found.end + offset, value: valueOf(resolution) }
  })
}

function valueOf({ found }: Resolution): string | null {
  return found.value
}
