import { theGazetteer } from './gazetteer.ts'
import type { Surface } from './gazetteer.ts'
import type { NameReading } from './gazetteer-rows.ts'
import type { Run } from './runs.ts'
import { isAcronym, isCapitalised } from './text.ts'
import { isFirstWord } from './words.ts'
import type { Words } from './words.ts'

/** A surface form of the gazetteer in a sentence. */
export interface Hit extends Run {
  surface: Surface
  reading: NameReading
}

/** The gazetteer’s surface forms in a sentence, longest first from left to right. */
export function findHits(words: Words): Hit[] {
  const { tokens, text } = words
  const gazetteer = theGazetteer()
  const hits: Hit[] = []
  for (let from = 0; from < tokens.length;) {
    const token = tokens[from]
    const surface = token === undefined ? null : gazetteer.at(text, token.start)
    const end = surface === null || token === undefined ? -1 : token.start + surface.text.length
    let to = from
    while (to < tokens.length && (tokens[to]?.end ?? Infinity) <= end) to++
    const ends = to > from && tokens[to - 1]?.end === end
    const reading =
      surface !== null && ends && admits(words, from, to, surface)
        ? (surface.readings[0] ?? null)
        : null
    if (surface !== null && reading !== null) hits.push({ from, to, surface, reading })
    from = reading === null ? from + 1 : to
  }
  return hits
}

/** Whether a surface form can be a name where it stands: a lone word that opens a sentence may be a common one. */
function admits(words: Words, from: number, to: number, surface: Surface): boolean {
  if (to - from > 1) return true
  const token = words.tokens[from]
  if (token === undefined) return false
  const [reading] = surface.readings
  if (surface.text === 'West') return isTheWest(words, from)
  const sure =
    reading !== undefined && reading.aspect !== 'place' && reading.kind !== 'organisation'
  if (sure || !isFirstWord(words.tokens, from)) return true
  return token.upos === 'PROPN' || isAcronym(token.text)
}

function isTheWest(words: Words, at: number): boolean {
  const before = words.tokens[at - 1]?.text.toLowerCase()
  const after = words.tokens[at + 1]
  return (
    before === 'the' && !(after !== undefined && (isCapitalised(after.text) || after.text === 'of'))
  )
}

/** Runs with the hits that reach beyond them: “coalition of the willing”, “al-Shabaab”. */
export function coverHits(runs: readonly Run[], hits: readonly Hit[]): Run[] {
  const all: Run[] = [...runs, ...hits].map(({ from, to }) => ({ from, to }))
  all.sort((one, other) => one.from - other.from || other.to - one.to)
  const merged: Run[] = []
  for (const run of all) {
    const last = merged.at(-1)
    if (last !== undefined && run.from < last.to) last.to = Math.max(last.to, run.to)
    else merged.push(run)
  }
  return merged
}
