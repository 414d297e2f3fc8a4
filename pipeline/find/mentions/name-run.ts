import type { Hit } from './hits.ts'
import type { Run } from './runs.ts'
import { slugOf } from '../../slug.ts'
import { isAcronym } from './text.ts'
import type { NamedEntity } from './types.ts'
import type { Words } from './words.ts'

/** A run in its sentence. */
export interface NameRun extends Run {
  words: Words
  /** The gazetteer’s names in the sentence, by the index of their first token. */
  hits: ReadonlyMap<number, Hit>
}

/** What a run is read as, from left to right: names, and parts to be read by themselves. */
export type Reading = readonly (NamedEntity | NameRun)[]

/** Another stretch of the same sentence. */
export const part = (run: NameRun, from: number, to: number): NameRun => ({ ...run, from, to })

export const lengthOf = ({ from, to }: Run): number => to - from

/** The word at an index, as typed; empty where there is none. */
export const textAt = ({ words }: NameRun, at: number): string => words.tokens[at]?.text ?? ''

export const firstWord = (run: NameRun): string => textAt(run, run.from)

export const lastWord = (run: NameRun): string => textAt(run, run.to - 1)

/** The first of the gazetteer’s names that begin in a run. */
export function firstHit({ hits, from, to }: NameRun): Hit | undefined {
  for (let at = from; at < to; at++) {
    const hit = hits.get(at)
    if (hit !== undefined) return hit
  }
  return undefined
}

type Span = Pick<NamedEntity, 'start' | 'end' | 'from' | 'to'>

function spanOf({ words: { tokens }, from, to }: NameRun): Span {
  const start = tokens[from]?.start ?? 0
  return { start, end: tokens[to - 1]?.end ?? start, from, to }
}

/** The run as one name; its key is made of its words where none is given. */
export function nameOf(
  run: NameRun,
  kind: NamedEntity['kind'],
  rule: string,
  key?: string,
): NamedEntity {
  const { sentence, text } = run.words
  const { start, end, from, to } = spanOf(run)
  const name = sentence.block.text.slice(start, end)
  return {
    start,
    end,
    from,
    to,
    kind,
    aspect: isAcronym(name) ? 'acronym' : 'name',
    key: key ?? slugOf(name),
    name,
    text: text.slice(start, end),
    iso2: null,
    iso3: null,
    titleFrom: from,
    known: false,
    nested: false,
    rule,
    evidence: null,
    common: false,
    placeOnly: false,
    stateBody: false,
    margin: null,
  }
}

/** One of the gazetteer’s names in the sentence of a run. */
export function knownName(run: NameRun, { from, to, surface, reading }: Hit): NamedEntity {
  const { key, name, kind, aspect, iso2, iso3 } = reading
  const placeOnly = aspect === 'place'
  const entity = nameOf(part(run, from, to), placeOnly ? 'place' : kind, `gazetteer-${aspect}`, key)
  const isShort = aspect === 'name' && isAcronym(surface.text)
  const known = { name, iso2, iso3, known: true, placeOnly }
  return { ...entity, ...known, aspect: isShort ? 'acronym' : aspect }
}

/** One of the gazetteer’s names, with the words of the run around it. */
export const longerName = (run: NameRun, hit: Hit, rule: string): NamedEntity => ({
  ...knownName(run, hit),
  ...spanOf(run),
  ...{ rule, placeOnly: false },
})

/** The gazetteer’s names within a longer one: in a title, in a body’s name. */
export function nestedIn(run: NameRun): NamedEntity[] {
  const nested: NamedEntity[] = []
  for (let at = run.from; at < run.to; at++) {
    const hit = run.hits.get(at)
    if (hit === undefined || hit.to > run.to) continue
    nested.push({ ...knownName(run, hit), nested: true })
    at = hit.to - 1
  }
  return nested
}
