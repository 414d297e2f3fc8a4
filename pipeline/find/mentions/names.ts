import { joinRuns } from './join-runs.ts'
import { findRuns } from './runs.ts'
import type { Run } from './runs.ts'
import type { NamedEntity } from './types.ts'
import type { Words } from './words.ts'
import { coverHits, findHits } from './hits.ts'
import type { Hit } from './hits.ts'
import { NAME_RULES } from './name-rules.ts'
import type { NameRun } from './name-run.ts'

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
  return readRuns(words, hits, hits)
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
  return readRuns(words, hits, runs).sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )
}

function readRuns(words: Words, hits: readonly Hit[], runs: readonly Run[]): NamedEntity[] {
  const byStart = new Map(hits.map((hit) => [hit.from, hit]))
  return runs.flatMap(({ from, to }) => readRun({ words, hits: byStart, from, to }))
}

/** The names in a run, by the first rule that reads it. */
function readRun(run: NameRun): NamedEntity[] {
  if (run.from >= run.to) return []
  for (const { read } of NAME_RULES) {
    const reading = read(run)
    if (reading) return reading.flatMap((one) => ('rule' in one ? [one] : readRun(one)))
  }
  return []
}
