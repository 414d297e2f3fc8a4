import MiniSearch from 'minisearch'
import { readableDate } from './dates.ts'
import { addresseeName } from './entries.ts'
import type { View } from './view.ts'

/** What can be found: a record or sentence with its words. */
export interface Found {
  /** Its name in its page. */
  id: string
  /** Its own words. */
  text: string
  /** What is said of it: who holds it, whom it is for. */
  about: string
}

/** The options that the index is made with; the page’s script loads it with the same. */
const searchOptions = { fields: ['text', 'about'] }

/** How many entries of a briefing can be searched, where none is without words. */
export function mostFindable(view: View): number {
  const { claims, recommendations, dates, actors, sentences } = view
  const all = [claims, recommendations, dates, actors, sentences]
  return all.reduce((sum, { length }) => sum + length, 0)
}

/** Everything in a briefing that can be searched. */
export function findable(view: View): Found[] {
  const name = (id: string) => view.actor(id)?.name ?? ''
  const { anchor } = view
  const found = [
    ...view.claims.map((claim) => ({
      id: anchor('claims', claim.id),
      text: claim.text,
      about: [claim.holder, ...claim.actors.map(({ actorId }) => actorId)].map(name).join(' '),
    })),
    ...view.recommendations.map((one) => ({
      id: anchor('recommendations', one.id),
      text: one.text,
      about: addresseeName(one, view),
    })),
    ...view.dates.map((date) => ({
      id: anchor('dates', date.id),
      text: date.text,
      about: `${readableDate(date)} ${date.edtf ?? ''}`,
    })),
    ...view.actors.map((actor) => ({
      id: anchor('actors', actor.id),
      text: [actor.name, ...actor.aliases].join(' '),
      about: [actor.title ?? '', actor.kind, ...actor.countries].join(' '),
    })),
    ...view.sentences
      .filter(({ yields }) => yields.length === 0)
      .map(({ id, text }) => ({ id: anchor('sentences', id), text, about: '' })),
  ]
  return found.flatMap(({ text, ...one }) => (text === null ? [] : [{ ...one, text }]))
}

/** The index of a page, as the page loads it. */
export function searchIndex(found: readonly Found[]): object {
  const index = new MiniSearch<Found>(searchOptions)
  index.addAll(found)
  return index.toJSON()
}
