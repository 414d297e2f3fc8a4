import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Claim, Recommendation } from '../../../records.ts'
import { readableDay } from '../dates.ts'
import { link } from '../html.ts'
import type { View } from '../view.ts'
import { briefingPath } from './collection.ts'

export function briefingHeading(view: View, anchor: string): ElementContent {
  const { title, publishedOn } = view.briefing
  return h('h2', { className: 'plain-heading' }, [
    link(`../${briefingPath(view)}#${anchor}`, h('bdi', title)),
    publishedOn === null ? null : h('small', ` ${readableDay(publishedOn)}`),
  ])
}

export function claimItem(claim: Claim, view: View): ElementContent {
  const holder = claim.holder === 'author' ? '' : ` · ${view.actor(claim.holder)?.name ?? ''}`
  return h('li', [
    link(
      `../${briefingPath(view)}#${view.anchor('claims', claim.id)}`,
      claim.text === null ? 'words withheld' : h('bdi', claim.text),
    ),
    h('span', { className: 'facts' }, ` ${claim.kind}, ${claim.certainty}${holder}`),
  ])
}

export function recommendationItem(one: Recommendation, view: View): ElementContent {
  return h('li', [
    h('b', `${one.strength}${one.stance === 'avoid' ? ' not' : ''}: `),
    link(
      `../${briefingPath(view)}#${view.anchor('recommendations', one.id)}`,
      one.text === null ? 'words withheld' : h('bdi', one.text),
    ),
    one.restatesBriefing === null
      ? null
      : h('span', { className: 'facts' }, ' said before, in an earlier briefing'),
    one.condition === null ? null : h('span', { className: 'facts' }, ` ${one.condition}`),
  ])
}
