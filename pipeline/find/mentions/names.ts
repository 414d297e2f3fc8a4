import { findRuns, joinRuns } from './runs.ts'
import type { Run } from './runs.ts'
import type { NamedEntity } from './types.ts'
import type { Words } from './words.ts'
import { coverHits, findHits } from './hits.ts'
import { RunParser } from './run-parser.ts'

/** In a line of capitals the names that the gazetteer has: “THE WAR IN SUDAN”. Longer text is no line. */
function readCapitals(words: Words): NamedEntity[] {
  if (words.tokens.length > LONGEST_LINE) return []
  const text = words.text.replace(
    /\p{L}+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  )
  const small = text.replace(/(?<= )(?:Of|And|The|For|On|In)(?= )/g, (word) => word.toLowerCase())
  const acronyms = findHits(words).filter(({ reading }) => reading.aspect === 'acronym')
  const named = findHits({ ...words, text: small }).filter(
    ({ from, to, reading }) =>
      reading.aspect === 'name' &&
      (reading.kind === 'state' || to - from > 1) &&
      acronyms.every((hit) => hit.to <= from || to <= hit.from),
  )
  const hits = [...acronyms, ...named].sort((one, other) => one.from - other.from)
  const parser = new RunParser(words, hits)
  return hits.flatMap((hit) => parser.parse(hit))
}

/** No heading is longer, in tokens. */
const LONGEST_LINE = 40

/**
 * The proper names of a sentence, each with its kind: the gazetteer’s names, and runs of capitals read by
 * their head words, titles and given names. Sorted by place; only nested ones overlap.
 */
export function findNames(words: Words): NamedEntity[] {
  if (words.casing === 'capitals') return readCapitals(words)
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
