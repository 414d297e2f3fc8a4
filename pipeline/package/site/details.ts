import { h } from 'hastscript'
import { stringify } from 'yaml'
import type { DatasetConfig } from '../../dataset/types.ts'
import type { Actor, Claim, Mention, Recommendation, TemporalExpression } from '../../records.ts'
import { readableDay } from './dates.ts'
import { webAddress } from './html.ts'
import type { Child } from './html.ts'
import type { View } from './view.ts'

/** A record that can be cited and corrected. */
export type Correctable =
  | { table: 'claims'; record: Claim }
  | { table: 'recommendations'; record: Recommendation }
  | { table: 'dates'; record: TemporalExpression }
  | { table: 'actors'; record: Actor }
  | { table: 'mentions'; record: Mention }

/** How a record came about, how to cite it, and what to write where it is wrong. */
export function details(one: Correctable, view: View, config: DatasetConfig): Child {
  const { id, rule, grade, origin } = one.record
  const source = 'quote' in one.record ? sourceLink(one.record.text, view) : null
  return h('details', { className: 'more' }, [
    h('summary', 'More'),
    h('p', [
      `Made by the rule `,
      h('code', rule),
      `, ${origin}, ${gradeWords[grade]}. Id: `,
      h('code', id),
    ]),
    h('p', { className: 'cite' }, citationOf(one, view, config)),
    source === null
      ? null
      : h('p', h('a', { href: source }, 'These words on the publisher’s page')),
    h('p', [
      'Is this wrong? Add this to ',
      h('code', `source/curation/${view.briefing.id}.yaml`),
      ', corrected',
      ...issueForm(id, config),
      ':',
    ]),
    h(
      'pre',
      { className: 'yaml', tabIndex: 0, role: 'group', ariaLabel: 'Correction in YAML' },
      correction(one),
    ),
  ])
}

const gradeWords = {
  certain: 'and the rule is certain of it',
  likely: 'and likely right',
  uncertain: 'and uncertain',
}

function issueForm(id: string, { repository, version }: DatasetConfig): Child[] {
  const address = webAddress(repository)
  if (address === null) return []
  const query = new URLSearchParams({ template: 'wrong-record.yml', version, record: id })
  return [
    ', or ',
    h('a', { href: `${address.replace(/\/$/, '')}/issues/new?${query.toString()}` }, 'report it'),
  ]
}

/** The quote with its source and the record’s id: what stands under a quotation. */
function citationOf({ record }: Correctable, view: View, config: DatasetConfig): string {
  const quoted = 'quote' in record ? record.text : record.name
  const { title, series, number, publisher, publishedOn, url } = view.briefing
  const parts = [
    title,
    series === null ? number : `${series}${number === null ? '' : ` ${number}`}`,
    publisher,
    publishedOn === null ? null : readableDay(publishedOn),
    pageOf(record, view),
    webAddress(url),
  ].filter((part) => part !== null)
  const words = quoted === null ? '' : `“${quoted}” `
  return `${words}${parts.join(', ')}. ${config.title} ${config.version}, ${record.id}.`
}

/** The page of the original that the record’s sentence stands on. */
function pageOf(record: Correctable['record'], view: View): string | null {
  const page = 'sentenceId' in record ? view.sentence(record.sentenceId)?.page : null
  return page == null ? null : `page ${String(page)}`
}

/** The publisher’s page at these words: a text fragment (WICG). */
function sourceLink(text: string | null, { briefing }: View): string | null {
  const address = webAddress(briefing.url)
  if (address === null || text === null) return null
  const words = text.split(' ')
  const ends = words.length > 12 ? [words.slice(0, 5), words.slice(-5)] : [words]
  const fragment = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D'))
  return `${address.replace(/#.*/, '')}#:~:text=${fragment.join(',')}`
}

/** An entry of a curation file: the fields as they are, to be corrected. */
function correction(one: Correctable): string {
  const entry = {
    table: one.table,
    action: 'edit',
    id: one.record.id,
    set: editable(one),
    who: 'your name',
    when: 'YYYY-MM-DD',
    why: 'what the text says',
  }
  const note = '# or confirm, or reject, without set'
  return stringify([entry], { lineWidth: 0 }).replace('action: edit', `action: edit ${note}`)
}

function editable({ table, record }: Correctable): object {
  switch (table) {
    case 'claims': {
      const { kind, certainty, polarity, holder } = record
      return { kind, certainty, polarity, holder }
    }
    case 'recommendations': {
      const { addressee, stance, strength, action } = record
      return { addressee, stance, strength, action }
    }
    case 'dates':
      return { type: record.type, value: record.value }
    case 'actors':
      return { name: record.name, kind: record.kind }
    case 'mentions':
      return { actorId: record.actorId, form: record.form }
  }
}
