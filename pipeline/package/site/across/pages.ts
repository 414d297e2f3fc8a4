import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Dataset } from '../../../dataset/types.ts'
import type { Claim, Recommendation } from '../../../records.ts'
import { searchForm } from '../briefing-page.ts'
import { readableDate, readableDay } from '../dates.ts'
import { cell, count, group, link, table } from '../html.ts'
import type { Child } from '../html.ts'
import type { Page } from '../page.ts'
import { findable, mostFindable } from '../search-index.ts'
import { takeDataset } from '../take.ts'
import type { PackageFiles } from '../../write/types.ts'
import type { View } from '../view.ts'
import { adviceInTime } from './advice.ts'
import { briefingPath } from './collection.ts'
import type { Collection, From } from './collection.ts'

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

function indexPage(collection: Collection, dataset: Dataset, files: PackageFiles): Page {
  const { config } = dataset
  const { views, actors, addressees, years } = collection
  const list = (id: string, title: string, items: Child[]) =>
    h('section', { id, ariaLabelledBy: `${id}-heading` }, [
      h('h2', { id: `${id}-heading` }, title),
      h('ul', { className: 'columns' }, items),
    ])
  return {
    title: config.title,
    description: config.description,
    language: 'en',
    header: [
      h('h1', config.title),
      h('p', { className: 'summary' }, config.description),
      h('nav', { ariaLabel: 'Parts of this page' }, [
        h('ul', [
          h('li', link('#briefings', 'Briefings')),
          h('li', link('#act', 'Act')),
          h('li', link('#who', 'Who')),
          h('li', link('#when', 'When')),
          h('li', link('#take', 'Take')),
          h('li', link('search.html', 'Search')),
        ]),
      ]),
    ],
    main: [
      h('section', { id: 'briefings', ariaLabelledBy: 'briefings-heading' }, [
        h('h2', { id: 'briefings-heading' }, count(views.length, 'briefing')),
        table(
          'Briefings',
          ['Briefing', 'Publisher', 'Published', 'Words', 'Claims', 'Recommendations'],
          views.map(briefingRow),
          { className: 'records' },
        ),
        tooLong(views),
      ]),
      list(
        'act',
        'Act: who should do what',
        addressees.map(({ name, recommendations, path }) =>
          counted(path, name, recommendations.length),
        ),
      ),
      list(
        'who',
        'Who: actors of several briefings',
        actors.map(({ actor, views: of, path }) => counted(path, actor.name, of.length)),
      ),
      list(
        'when',
        'When: by year',
        years.map(({ year, dates, path }) => counted(path, year, dates.length)),
      ),
      h('section', { id: 'take', ariaLabelledBy: 'take-heading' }, [
        h('h2', { id: 'take-heading' }, 'Take'),
        ...takeDataset(dataset, files, ''),
      ]),
    ],
    footer: [h('p', `${config.title} ${config.version}.`)],
    data: {},
  }
}

/** Pages show the beginning of a very long text; its files have all. */
function tooLong(views: readonly View[]): Child {
  const long = views.filter(({ left }) => left.sentences + left.records > 0)
  if (long.length === 0) return null
  const titles = long.map(({ briefing }) => briefing.title).join('; ')
  return h('p', { className: 'note' }, [
    'Too long for a page, here with their beginning only, whole in the files: ',
    h('bdi', titles),
    '.',
  ])
}

function briefingRow(view: View): ElementContent {
  const { title, publisher, publishedOn, words } = view.briefing
  return h('tr', [
    cell('Briefing', link(briefingPath(view), h('bdi', title))),
    cell('Publisher', publisher ?? ''),
    cell('Published', publishedOn === null ? '' : readableDay(publishedOn)),
    cell('Words', group(words)),
    cell('Claims', group(view.claims.length)),
    cell('Recommendations', group(view.recommendations.length)),
  ])
}

function counted(path: string, name: string, number: number): ElementContent {
  return h('li', [link(path, h('bdi', name)), ` ${group(number)}`])
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

function briefingHeading(view: View, anchor: string): ElementContent {
  const { title, publishedOn } = view.briefing
  return h('h2', { className: 'plain-heading' }, [
    link(`../${briefingPath(view)}#${anchor}`, h('bdi', title)),
    publishedOn === null ? null : h('small', ` ${readableDay(publishedOn)}`),
  ])
}

function claimItem(claim: Claim, view: View): ElementContent {
  const holder = claim.holder === 'author' ? '' : ` · ${view.actor(claim.holder)?.name ?? ''}`
  return h('li', [
    link(
      `../${briefingPath(view)}#${view.anchor('claims', claim.id)}`,
      claim.text === null ? 'words withheld' : h('bdi', claim.text),
    ),
    h('span', { className: 'facts' }, ` ${claim.kind}, ${claim.certainty}${holder}`),
  ])
}

function recommendationItem(one: Recommendation, view: View): ElementContent {
  return h('li', [
    h('b', `${one.strength}${one.stance === 'avoid' ? ' not' : ''}: `),
    link(
      `../${briefingPath(view)}#${view.anchor('recommendations', one.id)}`,
      one.text === null ? 'words withheld' : h('bdi', one.text),
    ),
    one.restatesBriefing === null
      ? null
      : h('span', { className: 'facts' }, ' said before, in an earlier briefing'),
    one.condition === null ? null : h('span', { className: 'facts' }, ` ${one.condition}`),
  ])
}

/** Above how many entries a search would be more than a page can carry: each briefing’s own page still searches. */
const mostFound = 200_000

/** What a search across briefings finds of one: the page makes its index of these, so that each briefing has its own. */
export function searchEntries(view: View): object[] {
  return findable(view).map(({ id, ...one }) => ({
    id: `${view.briefing.id}#${id}`,
    href: `${briefingPath(view)}#${id}`,
    ...one,
  }))
}

/** The page that searches in all briefings. Its entries are put into it when it is written. */
export function searchPage({ views }: Collection, { config }: Dataset): Page {
  const all = views.reduce((sum, view) => sum + mostFindable(view), 0)
  const isTooLarge = all > mostFound
  return {
    title: `Search · ${config.title}`,
    description: 'Search in all briefings',
    language: 'en',
    header: [
      h('p', { className: 'kicker' }, link('index.html', config.title)),
      h('h1', 'Search in all briefings'),
      searchForm(),
    ],
    main: [
      isTooLarge
        ? h(
            'p',
            `${count(all, 'entry', 'entries')} are too many for one page: each briefing’s page searches its own.`,
          )
        : h(
            'noscript',
            h('p', ['Searching needs JavaScript; the ', link('index.html', 'lists'), ' do not.']),
          ),
    ],
    footer: [h('p', `${config.title} ${config.version}.`)],
    data: isTooLarge ? null : { entries: [] },
  }
}
