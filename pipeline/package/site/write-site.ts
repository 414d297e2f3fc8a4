import type { Dataset } from '../../dataset/types.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { Joiner } from '../write/parts.ts'
import type { Content, PackageFiles } from '../write/types.ts'
import { readAssets } from './assets.ts'
import { briefingPage } from './briefing-page.ts'
import { briefingPath, collect } from './across/collection.ts'
import { pagesAcross } from './across/pages.ts'
import { searchEntries, searchPage } from './across/search-page.ts'
import { renderPage, scriptText } from './page.ts'
import { keepsNone } from './page-keeper.ts'
import type { PageKeeper } from './page-keeper.ts'
import { filesFolder } from './take.ts'
import { viewsOf } from './view.ts'
import type { View } from './view.ts'

/**
 * The reading room: the pages of a dataset, by path. They open from a disk and from any static host.
 * @param files the dataset’s package, which is laid beside the pages to be taken.
 * @param reload a script that loads a page again when it has changed.
 * @param keep gives the pages of the last build that show the same.
 */
export async function siteFiles(
  dataset: Dataset,
  files: PackageFiles,
  reload?: string | null,
): Promise<PackageFiles>
export async function siteFiles<Kept>(
  dataset: Dataset,
  files: PackageFiles,
  reload: null,
  keep: PageKeeper<Kept>,
): Promise<ReadonlyMap<string, Content | Kept>>
export async function siteFiles<Kept>(
  dataset: Dataset,
  files: PackageFiles,
  reload: string | null = null,
  keep: PageKeeper<Kept> = keepsNone,
): Promise<ReadonlyMap<string, Content | Kept>> {
  const options = { ...(await readAssets()), reload }
  const views = viewsOf(dataset)
  const [first] = views
  const pages = new Map<string, Content | Kept>()
  if (first !== undefined && views.length === 1) {
    const place = { root: '', hasIndex: false, files }
    pages.set('index.html', renderPage(briefingPage(first, dataset, place), options))
  } else {
    const place = { root: '../', hasIndex: true, files }
    const common = sha256(JSON.stringify([options, dataset.config]))
    for (const view of views) {
      const path = briefingPath(view)
      const make = () => renderPage(briefingPage(view, dataset, place), options)
      pages.set(path, view.stamp === null ? make() : keep.page(path, [common, view.stamp], make))
    }
    const collection = collect(views)
    for (const [path, { views: shown, page }] of pagesAcross(collection, dataset, files)) {
      const stamps = shown?.map(({ stamp }) => stamp) ?? [null]
      const make = () => renderPage(page(), options)
      pages.set(path, stamps.includes(null) ? make() : keep.page(path, [common, stamps], make))
    }
    const search = renderPage(searchPage(collection, dataset), options)
    pages.set('search.html', withEntries(search, collection.views, keep.join))
  }
  return new Map([
    ...pages,
    ...[...files].map(([path, content]) => [`${filesFolder}/${path}`, content] as const),
  ])
}

/** What the search’s page holds before its entries are in it. */
const noEntries = `>${scriptText({ entries: [] })}</script>`

/** The page that searches, with what it finds in each briefing. */
function withEntries(page: string, views: readonly View[], join: Joiner<Content>): Content {
  const at = page.indexOf(noEntries)
  if (at === -1) return page
  const before = at + noEntries.indexOf('[') + 1
  const [start, end] = [page.slice(0, before), page.slice(before)]
  const frame = { start, separator: ',', end, empty: page }
  const parts = views.map((view) => ({
    stamp: view.stamp,
    make: () => scriptText(searchEntries(view)).slice(1, -1),
  }))
  return join('search.html', frame, parts)
}

/** One briefing as one page that needs no other file. */
export async function singlePage(dataset: Dataset): Promise<string> {
  const [view] = viewsOf(dataset)
  if (view === undefined) throw new Error('Unexpected dataset without a briefing, expected one')
  const place = { root: '', hasIndex: false, files: null }
  return renderPage(briefingPage(view, dataset, place), { ...(await readAssets()), reload: null })
}
