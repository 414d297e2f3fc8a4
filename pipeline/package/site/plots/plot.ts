import { plot as draw } from '@observablehq/plot'
import type { PlotOptions } from '@observablehq/plot'
import type { Element, ElementContent } from 'hast'
import { fromDom } from 'hast-util-from-dom'
import { parseHTML } from 'linkedom'
import { visit } from 'unist-util-visit'

// Their types are those of a browser, whose library this program is made without.
const drawWith = draw as (options: object) => unknown
const treeOf = fromDom as (drawn: unknown) => Element

/**
 * Draws a plot as a tree of the page: with its title for who does not see it, without Plot’s own style, which the
 * page’s policy would refuse, and with numbers short enough to be the same on every machine.
 */
export function plot(options: PlotOptions, title: string, className: string): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as {
    document: unknown
  }
  const tree = treeOf(drawWith({ ...options, document }))
  tree.children = tree.children.filter((child) => !isElement(child, 'style'))
  visit(tree, 'element', tidy)
  tree.properties = {
    ...tree.properties,
    className: ['plot', className],
    role: 'group',
    ariaLabel: title,
    fontFamily: undefined,
  }
  return tree
}

function tidy({ properties }: Element): void {
  delete properties.ariaLabel
  delete properties['aria-label']
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') properties[name] = value.replace(/(\.\d)\d+/g, '$1')
    if (typeof value === 'number') properties[name] = Math.round(value * 10) / 10
  }
}

function isElement(node: ElementContent, name: string): boolean {
  return node.type === 'element' && node.tagName === name
}
