import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DatasetConfig } from '../../dataset/types.ts'
import type { Recommendation } from '../../records.ts'
import { readableDate } from './dates.ts'
import { details } from './details.ts'
import { actorLink, addresseeName, filterable, recommendationNumber, words } from './entries.ts'
import { cell, count, join, link, table } from './html.ts'
import type { Child } from './html.ts'
import { groupBy } from '../../group-by.ts'
import type { View } from './view.ts'

/** Who should do what: by addressee, what is said again beneath what was said first. */
export function actSection(view: View, config: DatasetConfig): Child {
  const { recommendations } = view
  const groups = groupBy(recommendations, (one) => addresseeName(one, view))
  return h('section', { id: 'act', ariaLabelledBy: 'act-heading' }, [
    h('h2', { id: 'act-heading' }, 'Act'),
    h('p', { className: 'lead' }, [
      recommendations.length === 0
        ? 'The briefing urges nothing on anyone, as far as was found.'
        : `Who should do what: ${count(recommendations.length, 'recommendation')} to ${count(groups.size, 'addressee')}.`,
    ]),
    ...[...groups].flatMap(([name, group]) => addresseeGroup(name, group, view, config)),
    recommendations.length === 0 ? null : byAction(view),
  ])
}

function addresseeGroup(
  name: string,
  group: readonly Recommendation[],
  view: View,
  config: DatasetConfig,
): ElementContent[] {
  const [id] = group[0]?.addresseeIds ?? []
  const heading = id === undefined ? name : actorLink(id, view)
  const inGroup = new Set(group.map((one) => one.id))
  const again = groupBy(group, ({ restates }) =>
    restates !== null && inGroup.has(restates) ? restates : null,
  )
  const firsts = again.get(null) ?? group
  return [
    h('h3', { className: 'addressee' }, heading),
    h(
      'ul',
      { className: 'entries' },
      firsts.map((one) => entry(one, again, view, config)),
    ),
  ]
}

function entry(
  one: Recommendation,
  again: ReadonlyMap<string | null, Recommendation[]>,
  view: View,
  config: DatasetConfig,
): ElementContent {
  const restatements = restatementsOf(one.id, again)
  return h('li', [
    record(one, view, config),
    restatements.length === 0
      ? null
      : h('div', { className: 'again' }, [
          h('p', 'Said again:'),
          h(
            'ul',
            restatements.map((other) => h('li', record(other, view, config))),
          ),
        ]),
  ])
}

/** What restates a recommendation, and what restates that: a chain is one list. */
function restatementsOf(
  id: string,
  again: ReadonlyMap<string | null, Recommendation[]>,
): Recommendation[] {
  const found: Recommendation[] = []
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const direct = again.get(next) ?? []
    found.push(...direct)
    open.push(...direct.map((one) => one.id))
  }
  return found
}

function record(one: Recommendation, view: View, config: DatasetConfig): ElementContent {
  const number = view.number(one.id)
  const properties = filterable('recommendation', one, view)
  return h(
    'article',
    { id: view.anchor('recommendations', one.id), className: 'entry', ...properties },
    [
      h('p', { className: 'head' }, [
        h('span', { className: 'number recommendation' }, `R${String(number)}`),
        ' ',
        words(one, 'recommendations', view),
      ]),
      h('p', { className: 'facts' }, join(facts(one, view), ' · ')),
      details({ table: 'recommendations', record: one }, view, config),
    ],
  )
}

function facts(one: Recommendation, view: View): Child[] {
  const { stance, strength, condition, purpose, deadlineDateId, targetIds, aspect, action } = one
  const deadline = deadlineDateId === null ? undefined : view.date(deadlineDateId)
  return [
    h('b', `${strength}${stance === 'avoid' ? ' not' : ''}`),
    `${aspect === null ? '' : `${aspect}: `}${action}`,
    ...(targetIds.length === 0
      ? []
      : [
          h('span', [
            'about ',
            ...join(
              targetIds.map((id) => actorLink(id, view)),
              ', ',
            ),
          ]),
        ]),
    ...(condition === null ? [] : [h('span', ['on condition: ', h('bdi', condition)])]),
    ...(purpose === null ? [] : [h('span', ['so as: ', h('bdi', purpose)])]),
    ...(deadline === undefined
      ? []
      : [
          h('span', [
            'deadline: ',
            link(`#${view.anchor('dates', deadline.id)}`, readableDate(deadline)),
          ]),
        ]),
  ]
}

function byAction(view: View): Child {
  const actions = [...groupBy(view.recommendations, ({ action }) => action)].sort(
    ([, left], [, right]) => right.length - left.length,
  )
  return h('details', { className: 'account' }, [
    h('summary', 'The same by action'),
    table(
      'Recommendations by action',
      ['Action', 'Addressees', 'Recommendations'],
      actions.map(([action, group]) =>
        h('tr', [
          h('th', { scope: 'row' }, action),
          cell('Addressees', [...new Set(group.map((one) => addresseeName(one, view)))].join(', ')),
          cell(
            'Recommendations',
            join(
              group.map((one) => recommendationNumber(one, view)),
              ', ',
            ),
          ),
        ]),
      ),
    ),
  ])
}
