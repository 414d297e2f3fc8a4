import { h } from 'hastscript'
import type { Dataset } from '../../../dataset/types.ts'
import { searchForm } from '../briefing-page.ts'
import { count, link } from '../html.ts'
import type { Page } from '../page.ts'
import { findable, mostFindable } from '../search-index.ts'
import type { View } from '../view.ts'
import { briefingPath } from './collection.ts'
import type { Collection } from './collection.ts'

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
