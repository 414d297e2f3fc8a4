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

/** Who should do what: by addressee, what is said again, to whomever, beneath what was said first. */
export function actSection(view: View, config: DatasetConfig): Child {
  const { recommendations } = view
  const groups = groupBy(recommendations, (one) => addresseeName(one, view))
  const here = new Set(recommendations.map(({ id }) => id))
  const again = groupBy(recommendations, ({ restates }) =>
    restates !== null && here.has(restates) ? restates : null,
  )
  return h('section', { id: 'act', ariaLabelledBy: 'act-heading' }, [
    h('h2', { id: 'act-heading' }, 'Act'),
    h('p', { className: 'lead' }, [
      recommendations.length === 0
        ? 'The briefing urges nothing on anyone, as far as was found.'
        : `Who should do what: ${count(recommendations.length, 'recommendation')} to ${count(groups.size, 'addressee')}.`,
    ]),
    ...[...groups].flatMap(([name, group]) => addresseeGroup(name, group, again, view, config)),
    recommendations.length === 0 ? null : byAction(view),
  ])
}

/** What an addressee is told first, each with what says it again to whomever; then what repeats another’s. */
function addresseeGroup(
  name: string,
  group: readonly Recommendation[],
  again: ReadonlyMap<string | null, Recommendation[]>,
  view: View,
  config: DatasetConfig,
): ElementContent[] {
  const [id] = group[0]?.addresseeIds ?? []
  const heading = id === undefined ? name : actorLink(id, view)
  const firsts = new Set(again.get(null))
  const repeated = group.filter((one) => !firsts.has(one))
  return [
    h('h3', { className: 'addressee' }, heading),
    h(
      'ul',
      { className: 'entries' },
      group.filter((one) => firsts.has(one)).map((one) => entry(one, again, view, config)),
    ),
    ...(repeated.length === 0
      ? []
      : [
          h('p', { className: 'facts' }, [
            'Said again, under what it repeats: ',
            ...join(
              repeated.map((one) => recommendationNumber(one, view)),
              ', ',
            ),
          ]),
        ]),
  ]
}

function entry(
  one: Recommendation,
  again: ReadonlyMap<string | null, Recommendation[]>,
  view: View,
  config: DatasetConfig,
): ElementContent {
  const restatements = restatementsOf(one.id, again)
  const name = addresseeName(one, view)
  const toWhom = (other: Recommendation) => {
    const otherName = addresseeName(other, view)
    return otherName === name ? null : h('span', { className: 'label' }, `to ${otherName}: `)
  }
  return h('li', [
    record(one, view, config),
    restatements.length === 0
      ? null
      : h('div', { className: 'again' }, [
          h('p', 'Said again:'),
          h(
            'ul',
            restatements.map((other) => h('li', record(other, view, config, toWhom(other)))),
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

function record(
  one: Recommendation,
  view: View,
  config: DatasetConfig,
  toWhom: Child = null,
): ElementContent {
  const number = view.number(one.id)
  const properties = filterable('recommendation', one, view)
  return h(
    'article',
    { id: view.anchor('recommendations', one.id), className: 'entry', ...properties },
    [
      h('p', { className: 'head' }, [
        h('span', { className: 'number recommendation' }, `R${String(number)}`),
        ' ',
        toWhom,
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
