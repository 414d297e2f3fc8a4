import { h } from 'hastscript'
import type { Claim, Recommendation } from '../../records.ts'
import { link } from './html.ts'
import type { Child } from './html.ts'
import type { View } from './view.ts'

/** What the page’s filters ask of an entry: they read it from its attributes. */
export function filterable(
  record: string,
  { grade, sentenceId }: { grade: string; sentenceId?: string },
  view: View,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const section = sentenceId === undefined ? null : (view.sentence(sentenceId)?.sectionId ?? null)
  return {
    dataRecord: record,
    dataGrade: grade,
    ...(section === null ? {} : { dataSection: view.anchor('sections', section) }),
    ...more,
  }
}

/** A record’s words, linked to where they stand; where they are withheld, the place alone. */
export function words(
  { text, sentenceId, id }: { text: string | null; sentenceId: string; id: string },
  table: 'claims' | 'recommendations' | 'dates',
  view: View,
): Child {
  return h(
    'a',
    {
      className: 'words',
      href: `#${view.anchor('sentences', sentenceId)}`,
      dataMark: view.anchor(table, id),
    },
    [text === null ? 'words withheld' : h('bdi', text)],
  )
}

/** An actor by name, linked to its entry. */
export function actorLink(id: string, view: View): Child {
  const name = view.actor(id)?.name ?? id
  return link(`#${view.anchor('actors', id)}`, h('bdi', name))
}

/** Who holds a claim: the briefing’s author, or an actor. */
export function holderOf(claim: Claim, view: View): Child {
  return claim.holder === 'author' ? 'the author' : actorLink(claim.holder, view)
}

/** Whom a recommendation is for, in the text’s words, with the actors that they stand for. */
export function addresseeName({ addressee, addresseeIds }: Recommendation, view: View): string {
  const [id] = addresseeIds
  return (id === undefined ? null : view.actor(id)?.name) ?? addressee ?? 'nobody named'
}

/** A claim by its number, linked to it. */
export function claimNumber(claim: Claim, view: View): Child {
  return link(`#${view.anchor('claims', claim.id)}`, String(view.number(claim.id)))
}

/** A recommendation by its number, linked to it. */
export function recommendationNumber(one: Recommendation, view: View): Child {
  return link(`#${view.anchor('recommendations', one.id)}`, `R${String(view.number(one.id))}`)
}
