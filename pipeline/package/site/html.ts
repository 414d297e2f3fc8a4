import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** What an element may hold; null is nothing. */
export type Child = ElementContent | string | null

export { counted as count, grouped as group } from '../../counted.ts'

/** A link that a page has to a place within itself, or to another page of the site. */
export function link(href: string, ...children: Child[]): ElementContent {
  return h('a', { href }, ...children)
}

/** The items with something between them. */
export function join(items: readonly Child[], between: string): Child[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]))
}

/** A table of a page: its caption is what a screen reader names it by. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly Child[],
  properties: Record<string, string | boolean> = {},
): ElementContent {
  return h('div', { className: 'scroll', role: 'region', tabIndex: 0, ariaLabel: caption }, [
    h('table', properties, [
      h('caption', caption),
      h(
        'thead',
        h(
          'tr',
          head.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h('tbody', [...rows]),
    ]),
  ])
}

/** A cell that says its column where the table is narrow. */
export function cell(label: string, ...children: (Child | Child[])[]): ElementContent {
  return h('td', { dataLabel: label }, ...children)
}

/** An address that a page may link to: only of the web; null for any other. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
