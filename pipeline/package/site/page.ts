import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { policyHash } from './assets.ts'
import type { Assets } from './bundle/bundle.ts'
import type { Child } from './html.ts'

/** A page of the site. */
export interface Page {
  title: string
  description: string
  language: string
  /** Above the main part: what the page is, and where its parts are. */
  header: Child[]
  main: Child[]
  footer: Child[]
  /** What the page’s script reads. */
  data: object | null
}

/** How the pages are made. */
export interface PageOptions extends Assets {
  /** A second script that loads the page again when what it shows has changed; null for pages that are kept. */
  reload: string | null
}

/** A page as HTML: one file, with style and script in it, which nothing from elsewhere may join. */
export function renderPage(page: Page, { style, script, reload }: PageOptions): string {
  const scripts = reload === null ? [script] : [script, reload]
  const tree = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: page.language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(style, scripts) }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('meta', { name: 'description', content: page.description }),
        h('title', page.title),
        h('style', style),
      ]),
      h('body', [
        h('a', { className: 'skip', href: '#main' }, 'Skip to the content'),
        h('header', page.header),
        h('main', { id: 'main', tabIndex: -1 }, page.main),
        h('footer', page.footer),
        page.data === null
          ? null
          : h('script', { type: 'application/json', id: 'data' }, scriptText(page.data)),
        ...scripts.map((text) => h('script', text)),
      ]),
    ]),
  ])
  visit(tree, showControls)
  return `${toHtml(tree)}\n`
}

function policy(style: string, scripts: readonly string[]): string {
  const connect = scripts.length > 1 ? `; connect-src 'self'` : ''
  return `default-src 'none'; script-src ${scripts.map(policyHash).join(' ')}; style-src ${policyHash(style)}; img-src data:; base-uri 'none'; form-action 'none'${connect}`
}

/** JSON that no HTML parser takes for the end of a script. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** What would reorder or hide the text around it is shown by its name. */
// eslint-disable-next-line no-control-regex -- it is control characters that are looked for
const controls = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

function showControls(node: Root | Root['children'][number], _: unknown, parent?: unknown): void {
  if (node.type === 'text' && !isVerbatim(parent as Element | undefined)) {
    node.value = node.value.replace(controls, nameOf)
  } else if (node.type === 'element') {
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = value.replace(controls, nameOf)
    }
  }
}

function isVerbatim(parent: Element | undefined): boolean {
  return parent?.tagName === 'script' || parent?.tagName === 'style'
}

function nameOf(control: string): string {
  return `‹U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`
}
