import type { Element, Nodes, Parents, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Elements that hold no words of a document. */
const framing: ReadonlySet<string> = new Set(
  'head script style noscript template iframe svg form button input select textarea dialog nav aside footer'.split(
    ' ',
  ),
)
const framingRoles: ReadonlySet<string> = new Set(
  'navigation search dialog alertdialog banner contentinfo complementary menu menubar toolbar'.split(
    ' ',
  ),
)
/** Parts of class names and ids that stand for what surrounds a document. */
const framingWords: ReadonlySet<string> = new Set(
  `nav navbar navigation menu submenu breadcrumb breadcrumbs share sharing sharebar social addtoany cookie
  cookies consent newsletter subscribe signup related recommended sidebar comments disqus advert advertisement
  promo skip pagination pager toolbar masthead paywall popup modal`
    .trim()
    .split(/\s+/),
)
const hiddenWords =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|element-invisible)(?:\s|$)/
/** An element that holds more than this part of the page’s prose frames nothing, whatever it is called. */
const mostFramed = 0.4
/** The part of the prose that a part of the page must hold to stand for all of it. */
const mostProse = 0.9
const shortestProse = 25

/** The part of a page that is its document. What surrounds it is left out. */
export function mainContent(tree: Root): Root {
  removeFrames(tree)
  let node: Parents = marked(tree) ?? tree
  const whole = proseOf(node)
  for (;;) {
    const inner: Element | undefined = (node.children as Nodes[])
      .filter((child) => child.type === 'element')
      .find((child) => proseOf(child) >= mostProse * whole)
    if (inner === undefined || whole === 0 || !isContainer(inner)) break
    node = inner
  }
  return { type: 'root', children: node.children.filter((child) => child.type !== 'doctype') }
}

function removeFrames(tree: Root): void {
  const whole = proseOf(tree)
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined
    const isFrame =
      node.type === 'element' &&
      frames(node) &&
      (framing.has(node.tagName) || proseOf(node) <= mostFramed * whole)
    if (node.type !== 'comment' && !isFrame) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

function frames({ tagName, properties }: Element): boolean {
  if (framing.has(tagName) || properties.hidden === true || properties.ariaHidden === 'true')
    return true
  if (tagName === 'body' || tagName === 'main' || tagName === 'article') return false
  if (typeof properties.role === 'string' && framingRoles.has(properties.role)) return true
  const names = [properties.className, properties.id].flat().join(' ')
  return (
    hiddenWords.test(names) ||
    names
      .toLowerCase()
      .split(/[\s_-]+/)
      .some((word) => framingWords.has(word))
  )
}

/** The element that the page itself marks as its main one. */
function marked(tree: Root): Element | null {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    const isMain =
      node.tagName === 'main' || node.tagName === 'article' || node.properties.role === 'main'
    if (isMain) found.push(node)
  })
  const longest = found.reduce<Element | null>(
    (best, node) => (best !== null && proseOf(best) >= proseOf(node) ? best : node),
    null,
  )
  return longest !== null && proseOf(longest) >= proseOf(tree) / 2 ? longest : null
}

function isContainer({ tagName }: Element): boolean {
  return /^(?:html|body|div|section|main|article|center)$/.test(tagName)
}

const prose = /^(?:p|li|dd|td|blockquote|h[1-6]|div|section|article|span)$/

const lengths = new WeakMap<Parents, number>()

/** How many characters of running text a part of the page holds. */
function proseOf(node: Parents): number {
  const known = lengths.get(node)
  if (known !== undefined) return known
  let sum = 0
  let own = 0
  for (const child of node.children as Nodes[]) {
    if (child.type === 'text') own += child.value.trim().length
    else if (child.type === 'element' && !framing.has(child.tagName)) {
      if (prose.test(child.tagName) || isContainer(child) || child.children.length > 0)
        sum += proseOf(child)
    }
  }
  if (own >= shortestProse) sum += own
  lengths.set(node, sum)
  return sum
}
