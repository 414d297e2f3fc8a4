import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Dataset } from '../../../dataset/types.ts'
import { readableDay } from '../dates.ts'
import { cell, count, group, link, table } from '../html.ts'
import type { Child } from '../html.ts'
import type { Page } from '../page.ts'
import { takeDataset } from '../take.ts'
import type { PackageFiles } from '../../write/types.ts'
import type { View } from '../view.ts'
import { briefingPath } from './collection.ts'
import type { Collection } from './collection.ts'

/** The first page of a dataset of several briefings: its briefings, and the ways to the other pages. */
export function indexPage(collection: Collection, dataset: Dataset, files: PackageFiles): Page {
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
