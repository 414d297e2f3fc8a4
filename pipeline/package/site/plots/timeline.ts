import { axisX, barX, ruleX, text } from '@observablehq/plot'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { TemporalExpression } from '../../../records.ts'
import { readableDate } from '../dates.ts'
import type { View } from '../view.ts'
import { plot } from './plot.ts'

/** Up to how many periods are drawn: beyond, a drawing says no more than the table. */
const mostBars = 60
const dayLength = 86_400_000

interface Bar {
  label: string
  from: Date
  to: Date
  /** Whether the text leaves that end open. */
  openStart: boolean
  openEnd: boolean
  href: string
  title: string
}

/** The dates on a line of time, once for a wide page and once for a narrow one. */
export function timeline(dates: readonly TemporalExpression[], view: View): ElementContent[] {
  const bars = barsOf(dates, view)
  if (bars.length === 0) return []
  const shown = bars.slice(0, mostBars)
  return [
    h('figure', [
      drawing(shown, 660, 'wide'),
      drawing(shown, 320, 'narrow'),
      bars.length > shown.length
        ? h(
            'figcaption',
            `The first ${String(shown.length)} of ${String(bars.length)} periods; all are in the table.`,
          )
        : null,
    ]),
  ]
}

function drawing(bars: readonly Bar[], width: number, className: string): ElementContent {
  // Where there is no room beside a bar, its label stands above it.
  const isWide = width > 400
  const ends = bars.flatMap(({ from, to }) => [from.getTime(), to.getTime()])
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const least = ((last - first) * 4) / width || dayLength
  const half = ({ from, to }: Bar) => Math.max(least, to.getTime() - from.getTime()) / 2
  const common = {
    y: (bar: Bar) => bars.indexOf(bar),
    insetTop: isWide ? 0 : 18,
    href: 'href',
    title: 'title',
  }
  const isOpen = ({ openStart, openEnd }: Bar) => openStart || openEnd
  return plot(
    {
      width,
      height: 40 + bars.length * (isWide ? 24 : 42),
      marginLeft: isWide ? 170 : 8,
      marginRight: 16,
      marginTop: 24,
      marginBottom: 8,
      x: { type: 'utc', domain: [new Date(first), new Date(Math.max(last, first + dayLength))] },
      y: { type: 'band', axis: null, domain: bars.map((_, index) => index), padding: 0.3 },
      marks: [
        axisX({ anchor: 'top', ticks: isWide ? 7 : 4, tickSize: 0, fontSize: 12 }),
        ruleX([first, last], { strokeOpacity: 0.25 }),
        barX(
          bars.filter((bar) => !isOpen(bar)),
          {
            ...common,
            x1: (bar: Bar) => middle(bar) - half(bar),
            x2: (bar: Bar) => middle(bar) + half(bar),
          },
        ),
        barX(bars.filter(isOpen), {
          ...common,
          x1: 'from',
          x2: 'to',
          fill: 'var(--line)',
          stroke: 'currentColor',
          strokeDasharray: '3 3',
        }),
        text(bars, {
          x: isWide
            ? first
            : (bar: Bar) => Math.min(bar.from.getTime(), first + (last - first) * 0.6),
          y: common.y,
          text: 'label',
          textAnchor: isWide ? 'end' : 'start',
          dx: isWide ? -10 : 0,
          dy: isWide ? 0 : -7,
          fontSize: 13,
          href: 'href',
        }),
      ],
    },
    'Timeline of the dates; each leads to its entry in the table',
    className,
  )
}

function middle({ from, to }: Bar): number {
  return (from.getTime() + to.getTime()) / 2
}

/** One bar for each period, however often it is named. */
function barsOf(dates: readonly TemporalExpression[], view: View): Bar[] {
  const known = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
  const published = view.briefing.publishedOn
  const days = (published === null ? known : [...known, published]).map((day) => Date.parse(day))
  const [first, last] = [Math.min(...days), Math.max(...days) + dayLength]
  const bars = new Map<string, Bar>()
  for (const date of dates) {
    const { earliest, latest, id, text: words } = date
    const label = readableDate(date)
    const [from, to] = [
      earliest === null ? first : Date.parse(earliest),
      latest === null ? last : Date.parse(latest) + dayLength,
    ]
    if (Number.isNaN(from) || Number.isNaN(to) || bars.has(label)) continue
    bars.set(label, {
      label: label.replace(/, .*/, '').slice(0, 30),
      from: new Date(from),
      to: new Date(Math.max(to, from + dayLength)),
      openStart: earliest === null,
      openEnd: latest === null,
      href: `#${view.anchor('dates', id)}`,
      title: words ?? label,
    })
  }
  return [...bars.values()]
}
