import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DatasetConfig } from '../../dataset/types.ts'
import type { Actor } from '../../records.ts'
import { details } from './details.ts'
import { actorLink, filterable } from './entries.ts'
import { cell, count, join, link, table, webAddress } from './html.ts'
import type { Child } from './html.ts'
import { actionsOf } from './plots/actions.ts'
import { network } from './plots/network.ts'
import { claimNumber, recommendationNumber } from './entries.ts'
import type { View } from './view.ts'

/** Up to how many mentions of an actor are linked one by one. */
const mostLinks = 200

/** Who acts and is acted on: the actors, and a network of what is said of them, with a table as its equal. */
export function whoSection(view: View, config: DatasetConfig): Child {
  const actions = actionsOf(view)
  return h('section', { id: 'who', ariaLabelledBy: 'who-heading' }, [
    h('h2', { id: 'who-heading' }, 'Who'),
    h('p', { className: 'lead' }, [
      `${count(view.actors.length, 'actor')} in ${count(view.mentions.length, 'mention')}. An arrow leads from who is said to act to whom it is done to, a dashed one from who is urged to; the table beneath says the same.`,
    ]),
    ...network(actions, view),
    actions.length === 0
      ? null
      : h('details', { className: 'account' }, [
          h('summary', 'The network as a table'),
          table(
            'Who acts on whom',
            ['Who', 'On whom', 'Said', 'Urged'],
            actions.map(({ subject, object, claims, recommendations }) =>
              h('tr', [
                cell('Who', actorLink(subject, view)),
                cell('On whom', actorLink(object, view)),
                cell(
                  'Said',
                  join(
                    claims.map((claim) => claimNumber(claim, view)),
                    ', ',
                  ),
                ),
                cell(
                  'Urged',
                  join(
                    recommendations.map((one) => recommendationNumber(one, view)),
                    ', ',
                  ),
                ),
              ]),
            ),
          ),
        ]),
    table(
      'Actors',
      ['Actor', 'Kind', 'Also called', 'Known as', 'Mentions'],
      view.actors.map((actor) => row(actor, view, config)),
      { className: 'records', dataTable: 'actors' },
    ),
  ])
}

function row(actor: Actor, view: View, config: DatasetConfig): ElementContent {
  const { id, name, kind, title, aliases } = actor
  const properties = filterable('actor', actor, view, { dataActor: kind })
  const mentions = view.mentionsOf.get(id) ?? []
  return h('tr', { id: view.anchor('actors', id), className: 'entry', ...properties }, [
    cell('Actor', [
      h('b', h('bdi', name)),
      ...(title === null ? [] : [', ', h('bdi', title)]),
      details({ table: 'actors', record: actor }, view, config),
    ]),
    cell('Kind', kind.replaceAll('-', ' ')),
    cell('Also called', h('bdi', aliases.filter((alias) => alias !== name).join(', '))),
    cell('Known as', externalIds(actor)),
    cell('Mentions', [
      String(mentions.length),
      mentions.length === 0 ? null : ': ',
      ...mentions.slice(0, mostLinks).flatMap((mention, index) => [
        index === 0 ? null : ' ',
        h(
          'a',
          {
            href: `#${view.anchor('sentences', mention.sentenceId)}`,
            dataMark: view.anchor('mentions', mention.id),
            title: mention.text,
          },
          String(index + 1),
        ),
      ]),
      mentions.length > mostLinks ? ' …' : null,
    ]),
  ])
}

function externalIds({ iso3, wikidata, geonames, sameAs }: Actor): Child[] {
  const ids: Child[] = [
    ...(iso3 === null ? [] : [iso3]),
    ...(wikidata === null || !/^Q\d+$/.test(wikidata)
      ? []
      : [link(`https://www.wikidata.org/wiki/${wikidata}`, wikidata)]),
    ...(geonames === null
      ? []
      : [link(`https://www.geonames.org/${encodeURIComponent(geonames)}`, 'GeoNames')]),
    ...sameAs.flatMap((address) => {
      const known = webAddress(address)
      return known === null ? [] : [link(known, new URL(known).hostname)]
    }),
  ]
  return join(ids, ', ')
}
