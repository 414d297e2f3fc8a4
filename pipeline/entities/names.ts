import { findRuns, joinRuns } from './runs.ts'
import type { Run } from './runs.ts'
import type { NamedEntity } from './types.ts'
import type { Words } from './words.ts'
import { coverHits, findHits } from './hits.ts'
import { RunParser } from './run-parser.ts'

/**
 * The proper names of a sentence, each with its kind: the gazetteer’s names, and runs of capitals read by
 * their head words, titles and given names. Sorted by place; only nested ones overlap.
 */
export function findNames(words: Words): NamedEntity[] {
  if (words.casing === 'capitals') return []
  const hits = findHits(words)
  const isActor = (run: Run): boolean =>
    hits.some(
      (hit) =>
        hit.from === run.from &&
        hit.to === run.to &&
        hit.reading.aspect !== 'place' &&
        hit.reading.kind !== 'people',
    )
  const runs = joinRuns(words, coverHits(findRuns(words), hits), isActor)
  const parser = new RunParser(words, hits)
  return runs
    .flatMap((run) => parser.parse(run))
    .sort((one, other) => one.start - other.start || other.end - one.end)
}
