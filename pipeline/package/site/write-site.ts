import type { Dataset } from '../../dataset/types.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { PackageFiles } from '../write/types.ts'
import { readAssets } from './assets.ts'
import { briefingPage } from './briefing-page.ts'
import { briefingPath, collect } from './across/collection.ts'
import { pagesAcross } from './across/pages.ts'
import { renderPage } from './page.ts'
import { keepsNone } from './page-keeper.ts'
import type { PageKeeper } from './page-keeper.ts'
import { filesFolder } from './take.ts'
import { viewsOf } from './view.ts'

/**
 * The reading room: the pages of a dataset, by path. They open from a disk and from any static host.
 * @param files the dataset’s package, which is laid beside the pages to be taken.
 * @param reload a script that loads a page again when it has changed.
 * @param keep gives the pages of the last build that show the same.
 */
export async function siteFiles(
  dataset: Dataset,
  files: PackageFiles,
  reload: string | null = null,
  keep: PageKeeper = keepsNone,
): Promise<PackageFiles> {
  const options = { ...(await readAssets()), reload }
  const views = viewsOf(dataset.tables)
  const [first] = views
  const pages = new Map<string, string>()
  if (first !== undefined && views.length === 1) {
    const place = { root: '', hasIndex: false, files }
    pages.set('index.html', renderPage(briefingPage(first, dataset, place), options))
  } else {
    const place = { root: '../', hasIndex: true, files }
    const common = sha256(JSON.stringify([options, dataset.config]))
    for (const view of views) {
      const path = briefingPath(view)
      // All that a page among others shows: the briefing’s records, its actors and the settings.
      const make = () => renderPage(briefingPage(view, dataset, place), options)
      pages.set(path, keep(path, [common, view], make))
    }
    for (const [path, page] of pagesAcross(collect(views), dataset, files)) {
      pages.set(path, renderPage(page, options))
    }
  }
  return new Map([
    ...pages,
    ...[...files].map(([path, content]) => [`${filesFolder}/${path}`, content] as const),
  ])
}

/** One briefing as one page that needs no other file. */
export async function singlePage(dataset: Dataset): Promise<string> {
  const [view] = viewsOf(dataset.tables)
  if (view === undefined) throw new Error('Unexpected dataset without a briefing, expected one')
  const place = { root: '', hasIndex: false, files: null }
  return renderPage(briefingPage(view, dataset, place), { ...(await readAssets()), reload: null })
}
