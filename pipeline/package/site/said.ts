import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DatasetConfig } from '../../dataset/types.ts'
import type { Claim } from '../../records.ts'
import { readableDate } from './dates.ts'
import { details } from './details.ts'
import { actorLink, claimNumber, filterable, holderOf, words } from './entries.ts'
import { cell, count, join, link, table } from './html.ts'
import type { Child } from './html.ts'
import { groupBy } from '../../group-by.ts'
import type { View } from './view.ts'

/** What is said: the claims, of what kind, how sure, and whose. */
export function saidSection(view: View, config: DatasetConfig): Child {
  const { claims } = view
  const hedged = claims.filter(({ certainty }) => certainty === 'hedged').length
  const attributed = claims.filter(({ holder }) => holder !== 'author').length
  return h('section', { id: 'said', ariaLabelledBy: 'said-heading' }, [
    h('h2', { id: 'said-heading' }, 'What is said'),
    h('p', { className: 'lead' }, [
      `${count(claims.length, 'claim')}: ${kinds(claims)}. ${String(hedged)} hedged; ${String(attributed)} held by others than the author.`,
    ]),
    table(
      'Claims',
      ['Claim', 'Kind', 'Certainty', 'Held by', 'About'],
      claims.map((claim, index) => row(claim, index + 1, view, config)),
      { className: 'records', dataTable: 'claims' },
    ),
    whoSaysWhat(view),
  ])
}

function kinds(claims: readonly Claim[]): string {
  return [...groupBy(claims, ({ kind }) => kind)]
    .map(
      ([kind, { length }]) =>
        `${String(length)} ${kind === 'value' ? 'judgment' : kind}${length === 1 ? '' : 's'}`,
    )
    .join(', ')
}

function row(claim: Claim, number: number, view: View, config: DatasetConfig): ElementContent {
  const { kind, certainty, polarity, hedges, holder, attribution } = claim
  const properties = filterable('claim', claim, view, {
    dataKind: kind,
    dataCertainty: certainty,
    dataHolder: holder,
  })
  return h('tr', { id: view.anchor('claims', claim.id), className: 'entry', ...properties }, [
    cell('Claim', [
      h('span', { className: 'number claim' }, String(number)),
      ' ',
      words(claim, 'claims', view),
      details({ table: 'claims', record: claim }, view, config),
    ]),
    cell(
      'Kind',
      `${kind === 'value' ? 'judgment' : kind}${polarity === 'negated' ? ', negated' : ''}`,
    ),
    cell('Certainty', [
      certainty,
      ...(hedges.length === 0 ? [] : [': ', h('i', hedges.join(', '))]),
    ]),
    cell('Held by', [
      holderOf(claim, view),
      ...(attribution === null ? [] : [' (', h('i', h('bdi', attribution)), ')']),
    ]),
    cell('About', about(claim, view)),
  ])
}

function about({ actors, dateIds }: Claim, view: View): Child[] {
  const byRole = groupBy(actors, ({ role }) => role)
  const list = (role: 'subject' | 'object') => [
    ...new Set((byRole.get(role) ?? []).map(({ actorId }) => actorId)),
  ]
  const [subjects, objects] = [list('subject'), list('object')]
  const dates = dateIds.flatMap((id) => view.date(id) ?? [])
  return [
    ...join(
      subjects.map((id) => actorLink(id, view)),
      ', ',
    ),
    ...(objects.length === 0
      ? []
      : [
          ' → ',
          ...join(
            objects.map((id) => actorLink(id, view)),
            ', ',
          ),
        ]),
    ...(dates.length === 0 || actors.length === 0 ? [] : ['; ']),
    ...join(
      dates.map((date) => link(`#${view.anchor('dates', date.id)}`, readableDate(date))),
      '; ',
    ),
  ]
}

/** Who says how much of whom. */
function whoSaysWhat(view: View): Child {
  const pairs = view.claims.flatMap((claim) =>
    [
      ...new Set(
        claim.actors.filter(({ role }) => role === 'subject').map(({ actorId }) => actorId),
      ),
    ].map((subject) => ({ claim, subject })),
  )
  const groups = groupBy(pairs, ({ claim, subject }) => `${claim.holder}\n${subject}`)
  const rows = [...groups.values()].sort((left, right) => right.length - left.length)
  if (rows.length === 0) return null
  return h('details', { className: 'account' }, [
    h('summary', 'Who says what of whom'),
    table(
      'Who says what of whom',
      ['Who', 'Of whom', 'Claims'],
      rows.map((group) => {
        const [first] = group
        return h('tr', [
          cell('Who', first ? holderOf(first.claim, view) : null),
          cell('Of whom', first ? actorLink(first.subject, view) : null),
          cell(
            'Claims',
            join(
              group.map(({ claim }) => claimNumber(claim, view)),
              ', ',
            ),
          ),
        ])
      }),
    ),
  ])
}
