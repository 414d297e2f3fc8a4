import { arrow, dot, text } from '@observablehq/plot'
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Markish } from '@observablehq/plot'
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { View } from '../view.ts'
import { weightOf } from './actions.ts'
import type { Action } from './actions.ts'
import { plot } from './plot.ts'

/** Up to how many actors are drawn, those with the most actions. */
const mostActors = 24

interface Node extends SimulationNodeDatum {
  id: string
  label: string
  size: number
  href: string
  x: number
  y: number
}

interface Link extends SimulationLinkDatum<Node> {
  source: Node
  target: Node
  action: Action
}

/** Who acts on whom, as it is said and urged, drawn once for a wide page and once for a narrow one. */
export function network(actions: readonly Action[], view: View): ElementContent[] {
  const shown = busiest(actions)
  const links = actions.filter(({ subject, object }) => shown.has(subject) && shown.has(object))
  if (links.length < 2) return []
  const all = new Set(actions.flatMap(({ subject, object }) => [subject, object])).size
  const height = 120 + shown.size * 24
  return [
    h('figure', [
      drawing(links, view, 660, Math.min(height, 560), 'wide'),
      drawing(links, view, 340, Math.min(height + 80, 640), 'narrow'),
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

function drawing(
  actions: readonly Action[],
  view: View,
  width: number,
  height: number,
  className: string,
): ElementContent {
  const nodes = nodesOf(actions, view, width > 400 ? 30 : 20)
  const links = linksOf(actions, nodes)
  layOut([...nodes.values()], links, width, height)
  const points = [...nodes.values()]
  return plot(
    {
      width,
      height,
      margin: 0,
      x: { axis: null, domain: [0, width] },
      y: { axis: null, domain: [height, 0] },
      r: { type: 'identity' },
      marks: [
        arrows(
          links.filter(({ action }) => action.claims.length > 0),
          'var(--said)',
          null,
        ),
        arrows(
          links.filter(({ action }) => action.claims.length === 0),
          'var(--urged)',
          '5 3',
        ),
        dot(points, {
          x: 'x',
          y: 'y',
          r: 'size',
          fill: 'currentColor',
          href: 'href',
          title: 'label',
        }),
        text(points, {
          x: 'x',
          y: ({ y, size }: Node) => y - size - 9,
          text: 'label',
          fontSize: 14,
          fill: 'currentColor',
          stroke: 'var(--paper)',
          strokeWidth: 4,
          href: 'href',
        }),
      ],
    },
    'Network of who acts on whom; the table beneath says the same',
    className,
  )
}

function arrows(links: readonly Link[], stroke: string, dashes: string | null): Markish {
  return arrow(links, {
    x1: ({ source }: Link) => source.x,
    y1: ({ source }: Link) => source.y,
    x2: ({ target }: Link) => target.x,
    y2: ({ target }: Link) => target.y,
    bend: 14,
    insetStart: 7,
    insetEnd: 10,
    headLength: 7,
    stroke,
    strokeWidth: ({ action }: Link) => 1 + Math.min(weightOf(action), 6) * 0.4,
    ...(dashes === null ? {} : { strokeDasharray: dashes }),
  })
}

function nodesOf(actions: readonly Action[], view: View, most: number): Map<string, Node> {
  const ids = [...new Set(actions.flatMap(({ subject, object }) => [subject, object]))]
  return new Map(
    ids.map((id) => {
      const name = view.actor(id)?.name ?? id
      const size = 3 + Math.sqrt((view.mentionsOf.get(id) ?? []).length)
      const label = name.length > most ? `${name.slice(0, most - 1)}…` : name
      return [id, { id, label, size, href: `#${view.anchor('actors', id)}`, x: NaN, y: NaN }]
    }),
  )
}

function linksOf(actions: readonly Action[], nodes: ReadonlyMap<string, Node>): Link[] {
  return actions.flatMap((action) => {
    const [source, target] = [nodes.get(action.subject), nodes.get(action.object)]
    return source && target ? [{ source, target, action }] : []
  })
}

/** Places the nodes: the simulation begins and goes on the same each time. */
function layOut(nodes: Node[], links: Link[], width: number, height: number): void {
  forceSimulation(nodes)
    .force('link', forceLink(links).distance(Math.min(width, height) / 3))
    .force('charge', forceManyBody().strength(-width))
    .force('x', forceX(width / 2).strength(0.1 * (height / width)))
    .force('y', forceY(height / 2).strength(0.06 * (width / height)))
    .force(
      'collide',
      forceCollide<Node>(({ label }) => 16 + Math.min(label.length, 28) * 2.4),
    )
    .stop()
    .tick(300)
  for (const node of nodes) {
    const half = node.label.length * 3.4 + 4
    node.x = Math.round(Math.min(width - half, Math.max(half, node.x)) * 10) / 10
    node.y = Math.round(Math.min(height - 16, Math.max(30, node.y)) * 10) / 10
  }
}
