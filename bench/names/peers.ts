import { createRequire } from 'node:module'
import type { Entity } from './adapter.ts'

/** A library, or a floor, that finds named entities in a text. */
export interface Peer {
  name: string
  find: (text: string) => Entity[]
}

/** Libraries of bench/package.json, loaded by name so that the project’s types do not need them. */
const load = (name: string): unknown => createRequire(import.meta.url)(name)

interface CompromiseView {
  json: (options: { offset: boolean }) => { offset: { start: number; length: number } }[]
}
interface CompromiseDocument {
  people: () => CompromiseView
  organizations: () => CompromiseView
  places: () => CompromiseView
}

function compromise(): Peer {
  const nlp = load('compromise') as (text: string) => CompromiseDocument
  return {
    name: 'compromise 14.17.0',
    find: (text) => {
      const document = nlp(text)
      const of = (view: CompromiseView, type: Entity['type']): Entity[] =>
        view
          .json({ offset: true })
          .map(({ offset: { start, length } }) => ({ start, end: start + length, type }))
      return [
        ...of(document.people(), 'person'),
        ...of(document.organizations(), 'organisation'),
        ...of(document.places(), 'place'),
      ]
    },
  }
}

const RUN =
  /\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:of|the|de|van|von|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){0,12}/gu

/** Runs of capitals, all of the commonest type: what detection alone is worth. */
const capitals: Peer = {
  name: 'runs of capitals, all organisations',
  find: (text) =>
    [...text.matchAll(RUN)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'organisation',
    })),
}

/** wink-nlp 2.4 with wink-eng-lite-web-model finds dates, amounts and addresses, but no names: it has no row. */
export const loadPeers = (): Peer[] => [compromise(), capitals]
