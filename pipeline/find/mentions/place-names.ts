import { DIRECTIONS } from '../../lexicon/name-grammar.ts'
import { NAME_PARTICLES, PLACE_HEADS, THING_HEADS } from '../../lexicon/name-words.ts'
import { TITLE_HEADS } from '../../lexicon/titles.ts'
import { firstHit, firstWord, lastWord, lengthOf, textAt } from './name-run.ts'
import type { NameRun } from './name-run.ts'
import { isCapitalised } from './text.ts'

/** Whether the last word names a kind of place or thing. */
export const endsInHead = (run: NameRun): boolean =>
  PLACE_HEADS.has(lastWord(run)) || THING_HEADS.has(lastWord(run))

/** “Aleppo de Treysand”: a particle joins a known place to a longer place’s name. */
export function isLongerPlace(run: NameRun): boolean {
  const hit = firstHit(run)
  if (hit?.reading.aspect !== 'seat' && hit?.reading.aspect !== 'place') return false
  const before = hit.from > run.from + 1 && NAME_PARTICLES.has(textAt(run, hit.from - 1))
  const after = hit.to < run.to - 1 && NAME_PARTICLES.has(textAt(run, hit.to))
  return before || after
}

/** “Free Kenya”: a name of another thing that ends in a state’s, but not “Northern Kenya”. */
export function endsInState(run: NameRun): boolean {
  const hit = firstHit(run)
  if (hit?.to !== run.to || hit.from === run.from || hit.reading.kind !== 'state') return false
  if (!/^(?:name|place|acronym)$/.test(hit.reading.aspect)) return false
  return run.words.tokens
    .slice(run.from, hit.from)
    .every(({ text }) => isCapitalised(text) && !DIRECTIONS.has(text) && !TITLE_HEADS.has(text))
}

/** “Warren Austin”, “Windsor Star”: a word of the list of places, and another: what they name is open. */
export function startsWithPlace(run: NameRun): boolean {
  const words = run.words.tokens.slice(run.from, run.to)
  const length = words.filter(({ text }) => text !== '-').length
  if (run.hits.get(run.from)?.reading.aspect !== 'place' || length < 2 || length > 3) return false
  if (DIRECTIONS.has(lastWord(run)) || endsInHead(run)) return false
  return words.every(({ text }, index) => {
    const hit = run.hits.get(run.from + index)
    if (hit !== undefined) return hit.reading.aspect === 'place'
    return (isCapitalised(text) && !TITLE_HEADS.has(text)) || text === '-'
  })
}

/** “Aleppo Governorate”: a head word behind a known name, or a direction behind a known place. */
export function hasPlaceHeadBehind(run: NameRun): boolean {
  const hit = firstHit(run)
  if (hit === undefined || run.to <= hit.to) return false
  const last = lastWord(run)
  const directed = DIRECTIONS.has(last) && hit.reading.aspect === 'place'
  const isState = last === 'State' && hit.reading.kind !== 'state' && run.to === hit.to + 1
  return PLACE_HEADS.has(last) || directed || isState
}

export function hasThingHeadBehind(run: NameRun): boolean {
  const hit = firstHit(run)
  return hit !== undefined && run.to > hit.to && THING_HEADS.has(lastWord(run))
}

/** “Port Grindle”, “Grindle Bay”, “Grindle State”. */
export function hasPlaceHead(run: NameRun): boolean {
  const last = lastWord(run)
  if (PLACE_HEADS.has(firstWord(run)) || PLACE_HEADS.has(last)) return true
  return lengthOf(run) > 1 && (last === 'State' || DIRECTIONS.has(last))
}

export const hasThingHead = (run: NameRun): boolean =>
  lengthOf(run) > 1 && (THING_HEADS.has(firstWord(run)) || THING_HEADS.has(lastWord(run)))
