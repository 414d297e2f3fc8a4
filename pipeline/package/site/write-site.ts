import type { Dataset } from '../../dataset/types.ts'
import type { PackageFiles } from '../write/types.ts'
import { readAssets } from './assets.ts'
import { briefingPage } from './briefing-page.ts'
import { renderPage } from './page.ts'
import { filesFolder } from './take.ts'
import { viewsOf } from './view.ts'

/**
 * The reading room: the pages of a dataset, by path. They open from a disk and from any static host.
 * @param files the dataset’s package, which is laid beside the pages to be taken.
 * @param reload a script that loads a page again when it has changed.
 */
export async function siteFiles(
  dataset: Dataset,
  files: PackageFiles,
  reload: string | null = null,
): Promise<PackageFiles> {
  const options = { ...(await readAssets()), reload }
  const views = viewsOf(dataset.tables)
  const pages = new Map<string, string>()
  const isSingle = views.length === 1
  for (const view of views) {
    const path = isSingle ? 'index.html' : `briefings/${view.briefing.id}.html`
    const place = { root: isSingle ? '' : '../', hasIndex: !isSingle, files }
    pages.set(path, renderPage(briefingPage(view, dataset, place), options))
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
