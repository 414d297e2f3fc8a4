import { axisX, dot, gridX, link, text } from '@observablehq/plot'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { groupBy } from '../../../group-by.ts'
import type { Recommendation } from '../../../records.ts'
import { count } from '../html.ts'
import { plot } from '../plots/plot.ts'
import { briefingPath } from './collection.ts'
import type { From } from './collection.ts'

/** Up to how many actions are drawn, those that are urged most often. */
const mostActions = 30

/** What one briefing urges of one action. */
interface Point {
  action: string
  day: Date
  /** The radius, in pixels: its area is as the number of recommendations. */
  size: number
  href: string
  title: string
}

/** That one briefing says again what an earlier one said. */
interface Restatement {
  action: string
  from: Date
  to: Date
}

/**
 * Which actions were urged when: a dot for each briefing, and a line where it says again what an earlier one said. Of
 * one day, or without one, there is nothing to draw.
 */
export function adviceInTime(recommendations: readonly From<Recommendation>[]): ElementContent[] {
  const dated = recommendations.flatMap((one) => {
    const { publishedOn } = one.view.briefing
    return publishedOn === null ? [] : [{ ...one, day: new Date(publishedOn) }]
  })
  if (new Set(dated.map(({ day }) => day.getTime())).size < 2) return []
  const actions = [...groupBy(dated, ({ record }) => record.action)]
    .sort(([, left], [, right]) => right.length - left.length)
    .slice(0, mostActions)
  const points = actions.flatMap(([action, group]) =>
    [...groupBy(group, ({ view }) => view)].flatMap(([view, same]) =>
      same.slice(0, 1).map(({ record, day }) => ({
        action,
        day,
        size: 3 + Math.sqrt(same.length),
        href: `../${briefingPath(view)}#${view.anchor('recommendations', record.id)}`,
        title: `${view.briefing.title}: ${count(same.length, 'recommendation')}`,
      })),
    ),
  )
  const days = new Map(dated.map(({ record, day }) => [record.id, day]))
  const restatements = dated.flatMap(({ record, day }) => {
    const before = record.restates === null ? undefined : days.get(record.restates)
    return before === undefined ? [] : [{ action: record.action, from: before, to: day }]
  })
  const drawn = actions.map(([action]) => action)
  return [
    h('figure', [
      drawing(drawn, points, restatements, 660, 'wide'),
      drawing(drawn, points, restatements, 340, 'narrow'),
    ]),
  ]
}

function drawing(
  actions: readonly string[],
  points: readonly Point[],
  restatements: readonly Restatement[],
  width: number,
  className: string,
): ElementContent {
  const names = width > 400 ? 150 : 110
  return plot(
    {
      width,
      height: 34 + actions.length * 24,
      marginLeft: names,
      marginRight: 16,
      marginTop: 28,
      marginBottom: 6,
      x: { type: 'utc', inset: 8 },
      y: { type: 'point', axis: null, domain: [...actions], padding: 0.5 },
      r: { type: 'identity' },
      marks: [
        axisX({ anchor: 'top', ticks: width > 400 ? 7 : 4, tickSize: 0, fontSize: 12 }),
        gridX({ ticks: width > 400 ? 7 : 4, strokeOpacity: 0.15 }),
        link(
          restatements.filter(({ action }) => actions.includes(action)),
          { x1: 'from', x2: 'to', y: 'action', stroke: 'var(--urged)', strokeWidth: 2 },
        ),
        dot(points, {
          x: 'day',
          y: 'action',
          r: 'size',
          fill: 'var(--urged)',
          href: 'href',
          title: 'title',
        }),
        text(actions, {
          y: (action: string) => action,
          text: (action: string) => (action.length > 18 ? `${action.slice(0, 17)}…` : action),
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
          fontSize: 14,
          fill: 'currentColor',
        }),
      ],
    },
    'What was urged when; the list beneath says the same',
    className,
  )
}
