import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { byCodeUnits } from '../../dataset/order.ts'
import type { DatasetConfig } from '../../dataset/types.ts'
import type { TemporalExpression } from '../../records.ts'
import { readableDate } from './dates.ts'
import { details } from './details.ts'
import { filterable, words } from './entries.ts'
import { cell, count, table } from './html.ts'
import type { Child } from './html.ts'
import { timeline } from './plots/timeline.ts'
import type { View } from './view.ts'

/** When it happened: a timeline as precise as the text is, and each date with what is said of it. */
export function whenSection(view: View, config: DatasetConfig): Child {
  const bounded = view.dates.filter(isBounded).sort(byTime)
  const vague = view.dates.filter((date) => !isBounded(date))
  return h('section', { id: 'when', ariaLabelledBy: 'when-heading' }, [
    h('h2', { id: 'when-heading' }, 'When'),
    h('p', { className: 'lead' }, [
      `${count(view.dates.length, 'date')}: ${String(bounded.length)} on the calendar, ${String(vague.length)} that no calendar bounds. A bar is as long as the text leaves open when within it; a dashed one is open.`,
    ]),
    ...timeline(bounded, view),
    bounded.length === 0 ? null : datesTable('Dates', bounded, view, config),
    vague.length === 0 ? null : h('h3', 'Without a place on the calendar'),
    vague.length === 0 ? null : datesTable('Vague and repeated times', vague, view, config),
  ])
}

function isBounded({ earliest, latest, type }: TemporalExpression): boolean {
  return type !== 'set' && (earliest !== null || latest !== null)
}

function byTime(left: TemporalExpression, right: TemporalExpression): number {
  const key = ({ earliest, latest }: TemporalExpression) => earliest ?? latest ?? ''
  return (
    byCodeUnits(key(left), key(right)) ||
    byCodeUnits(left.latest ?? '9999', right.latest ?? '9999') ||
    left.start - right.start
  )
}

function datesTable(
  caption: string,
  dates: readonly TemporalExpression[],
  view: View,
  config: DatasetConfig,
): ElementContent {
  return table(
    caption,
    ['When', 'In the text', 'What is said'],
    dates.map((date) => row(date, view, config)),
    { className: 'records', dataTable: 'dates' },
  )
}

function row(date: TemporalExpression, view: View, config: DatasetConfig): ElementContent {
  const claims = view.claimsOfDate.get(date.id) ?? []
  const recommendations = (view.recommendationsOfSentence.get(date.sentenceId) ?? []).filter(
    ({ start, end }) => start <= date.start && date.end <= end,
  )
  const properties = filterable('date', date, view)
  return h('tr', { id: view.anchor('dates', date.id), className: 'entry', ...properties }, [
    cell('When', readableDate(date), details({ table: 'dates', record: date }, view, config)),
    cell('In the text', words(date, 'dates', view)),
    cell(
      'What is said',
      h('ul', { className: 'plain' }, [
        ...claims.map((claim) => h('li', quoteLink('claims', claim, view))),
        ...recommendations.map((one) => h('li', quoteLink('recommendations', one, view))),
      ]),
    ),
  ])
}

function quoteLink(
  name: 'claims' | 'recommendations',
  { id, text }: { id: string; text: string | null },
  view: View,
): Child {
  return h(
    'a',
    { href: `#${view.anchor(name, id)}` },
    text === null ? 'words withheld' : h('bdi', text),
  )
}
