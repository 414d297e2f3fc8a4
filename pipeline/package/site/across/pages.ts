import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Dataset } from '../../../dataset/types.ts'
import { readableDate } from '../dates.ts'
import { cell, count, link, table } from '../html.ts'
import type { Child } from '../html.ts'
import type { Page } from '../page.ts'
import type { PackageFiles } from '../../write/types.ts'
import type { View } from '../view.ts'
import { adviceInTime } from './advice.ts'
import { briefingPath } from './collection.ts'
import type { Collection, From } from './collection.ts'
import { indexPage } from './index-page.ts'
import { briefingHeading, claimItem, recommendationItem } from './items.ts'

/** A page across briefings. */
export interface PageAcross {
  /** The briefings of which it shows something, and all that it shows; null where it shows more. */
  views: readonly View[] | null
  page: () => Page
}

/** The pages across briefings, by path: the first page, and one for each actor, addressee and year. */
export function pagesAcross(
  collection: Collection,
  dataset: Dataset,
  files: PackageFiles,
): Map<string, PageAcross> {
  const { actors, addressees, years } = collection
  const frame = framed(dataset)
  const of = (all: readonly From<unknown>[]) => [...new Set(all.map(({ view }) => view))]
  return new Map<string, PageAcross>([
    ['index.html', { views: null, page: () => indexPage(collection, dataset, files) }],
    ...actors.map((one): [string, PageAcross] => [
      one.path,
      { views: one.views, page: () => frame(one.actor.name, actorMain(one)) },
    ]),
    ...addressees.map((one): [string, PageAcross] => [
      one.path,
      { views: of(one.recommendations), page: () => frame(`For ${one.name}`, addresseeMain(one)) },
    ]),
    ...years.map((one): [string, PageAcross] => [
      one.path,
      { views: of(one.dates), page: () => frame(one.year, yearMain(one)) },
    ]),
  ])
}

function framed({ config }: Dataset): (title: string, main: Child[]) => Page {
  return (title, main) => ({
    title: `${title} · ${config.title}`,
    description: `What the briefings say: ${title}`,
    language: 'en',
    header: [
      h('p', { className: 'kicker' }, link('../index.html', config.title)),
      h('h1', h('bdi', title)),
    ],
    main: [h('section', { ariaLabel: title }, main)],
    footer: [h('p', `${config.title} ${config.version}.`)],
    data: null,
  })
}

function actorMain({ actor, views }: Collection['actors'][number]): Child[] {
  return [
    h('p', { className: 'lead' }, [
      `${actor.kind.replaceAll('-', ' ')}, in ${count(views.length, 'briefing')}; also `,
      h('bdi', actor.aliases.filter((alias) => alias !== actor.name).join(', ') || 'nothing else'),
      '.',
    ]),
    ...views.flatMap((view) => {
      const claims = view.claims.filter(
        ({ holder, actors }) =>
          holder === actor.id ||
          actors.some(({ actorId, role }) => actorId === actor.id && role !== 'mentioned'),
      )
      const urged = view.recommendations.filter(
        ({ addresseeIds, targetIds }) =>
          addresseeIds.includes(actor.id) || targetIds.includes(actor.id),
      )
      const mentions = (view.mentionsOf.get(actor.id) ?? []).length
      return [
        briefingHeading(view, view.anchor('actors', actor.id)),
        h('p', { className: 'facts' }, count(mentions, 'mention')),
        h('ul', [
          ...urged.map((one) => recommendationItem(one, view)),
          ...claims.map((claim) => claimItem(claim, view)),
        ]),
      ]
    }),
  ]
}

function addresseeMain({ recommendations }: Collection['addressees'][number]): Child[] {
  const parts: Child[] = [
    h('p', { className: 'lead' }, `${count(recommendations.length, 'recommendation')}, in time.`),
    ...adviceInTime(recommendations),
  ]
  let last: View | null = null
  let list: ElementContent[] = []
  for (const { record, view } of recommendations) {
    if (view !== last) {
      list = []
      parts.push(briefingHeading(view, 'act'), h('ul'))
      last = view
    }
    list.push(recommendationItem(record, view))
    parts[parts.length - 1] = h('ul', list)
  }
  return parts
}

function yearMain({ dates }: Collection['years'][number]): Child[] {
  return [
    table(
      'What is said of the year',
      ['When', 'What is said', 'Briefing'],
      dates.map(({ record, view }) =>
        h('tr', [
          cell(
            'When',
            link(
              `../${briefingPath(view)}#${view.anchor('dates', record.id)}`,
              readableDate(record),
            ),
          ),
          cell(
            'What is said',
            h(
              'ul',
              { className: 'plain' },
              (view.claimsOfDate.get(record.id) ?? []).map((claim) => claimItem(claim, view)),
            ),
          ),
          cell('Briefing', h('bdi', view.briefing.title)),
        ]),
      ),
      { className: 'records' },
    ),
  ]
}
