import { arrow, dot, text } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { View } from '../view.ts'
import { weightOf } from './actions.ts'
import type { Action } from './actions.ts'
import { plot } from './plot.ts'

/** Up to how many actors are drawn, those with the most actions. */
const mostActors = 24

/** The height of an actor’s row, in pixels. */
const rowHeight = 30

interface Node {
  label: string
  href: string
  /** The radius of its dot, in pixels: its area grows with the mentions. */
  size: number
  y: number
}

interface Link {
  source: Node
  target: Node
  action: Action
}

/**
 * Who acts on whom, as it is said and urged: an arc diagram (Wattenberg 2002, “Arc Diagrams: Visualizing Structure in
 * Strings”), in which names never lie upon each other. Drawn once for a wide page and once for a narrow one.
 */
export function network(actions: readonly Action[], view: View): ElementContent[] {
  const shown = busiest(actions)
  const links = actions.filter(({ subject, object }) => shown.has(subject) && shown.has(object))
  if (links.length < 2) return []
  const all = new Set(actions.flatMap(({ subject, object }) => [subject, object])).size
  return [
    h('figure', [
      drawing(links, view, { width: 660, names: 250, className: 'wide' }),
      drawing(links, view, { width: 340, names: 170, className: 'narrow' }),
      all > shown.size
        ? h(
            'figcaption',
            `The ${String(shown.size)} busiest of ${String(all)} actors; all are in the table.`,
          )
        : null,
    ]),
  ]
}

function busiest(actions: readonly Action[]): Set<string> {
  const weights = new Map<string, number>()
  for (const action of actions) {
    for (const id of [action.subject, action.object]) {
      weights.set(id, (weights.get(id) ?? 0) + weightOf(action))
    }
  }
  const ids = [...weights].sort(([, left], [, right]) => right - left).map(([id]) => id)
  return new Set(ids.slice(0, mostActors))
}

interface Form {
  /** Of the whole drawing, in pixels. */
  width: number
  /** Of the names, which stand left of the dots. */
  names: number
  className: string
}

function drawing(
  actions: readonly Action[],
  view: View,
  { width, names, className }: Form,
): ElementContent {
  const nodes = nodesOf(actions, view, Math.floor(names / 7.5))
  const links = linksOf(actions, nodes)
  const height = nodes.size * rowHeight
  const bend = bendWithin(width - names - 24, links)
  const isSaid = ({ action }: Link) => action.claims.length > 0
  const points = { x: names, y: 'y', href: 'href' }
  return plot(
    {
      width,
      height,
      margin: 0,
      x: { axis: null, domain: [0, width] },
      y: { axis: null, domain: [height, 0] },
      r: { type: 'identity' },
      marks: [
        ...arcs(links.filter(isSaid), names, bend, 'var(--said)'),
        ...arcs(
          links.filter((link) => !isSaid(link)),
          names,
          bend,
          'var(--urged)',
          '5 3',
        ),
        dot([...nodes.values()], { ...points, r: 'size', fill: 'currentColor', title: 'label' }),
        text([...nodes.values()], {
          ...points,
          dx: -14,
          text: 'label',
          textAnchor: 'end',
          fontSize: 14,
          fill: 'currentColor',
        }),
      ],
    },
    'Network of who acts on whom; the table beneath says the same',
    className,
  )
}

/** The angle, in degrees, at which the longest arc keeps within a width: an arc of angle α over d rises d/2 · tan(α/2). */
function bendWithin(width: number, links: readonly Link[]): number {
  const longest = Math.max(...links.map(({ source, target }) => Math.abs(source.y - target.y)))
  return Math.min(88, (2 * Math.atan((2 * width) / longest) * 180) / Math.PI)
}

/** Those that lead down and those that lead up, all to the right; there and back between two actors are two lines. */
function arcs(
  links: readonly Link[],
  x: number,
  bend: number,
  stroke: string,
  strokeDasharray?: string,
): Markish[] {
  const isDown = ({ source, target }: Link) => source.y < target.y
  const options = {
    x,
    y1: ({ source }: Link) => source.y,
    y2: ({ target }: Link) => target.y,
    insetStart: 5,
    insetEnd: 8,
    headLength: 7,
    stroke,
    strokeWidth: ({ action }: Link) => 1 + Math.min(weightOf(action), 6) * 0.4,
    ...(strokeDasharray === undefined ? {} : { strokeDasharray }),
  }
  return [
    arrow(links.filter(isDown), { ...options, bend }),
    arrow(
      links.filter((link) => !isDown(link)),
      { ...options, bend: -0.8 * bend },
    ),
  ]
}

function nodesOf(actions: readonly Action[], view: View, most: number): Map<string, Node> {
  const ids = [...new Set(actions.flatMap(({ subject, object }) => [subject, object]))]
  return new Map(
    ids.map((id, index) => {
      const name = view.actor(id)?.name ?? id
      const size = 3 + Math.min(Math.sqrt((view.mentionsOf.get(id) ?? []).length), 4)
      const label = name.length > most ? `${name.slice(0, most - 1)}…` : name
      const y = (index + 0.5) * rowHeight
      return [id, { label, size, href: `#${view.anchor('actors', id)}`, y }]
    }),
  )
}

function linksOf(actions: readonly Action[], nodes: ReadonlyMap<string, Node>): Link[] {
  return actions.flatMap((action) => {
    const [source, target] = [nodes.get(action.subject), nodes.get(action.object)]
    return source && target ? [{ source, target, action }] : []
  })
}
