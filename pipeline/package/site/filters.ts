import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { byCodeUnits } from '../../dataset/order.ts'
import type { Child } from './html.ts'
import type { View } from './view.ts'

type Choice = readonly [value: string, name: string]

/** What is shown: by table, kind, holder, certainty, grade and section. The page’s script shows and serves it. */
export function filters(view: View): Child {
  return h('form', { id: 'filters', hidden: true }, [
    h('fieldset', [
      h('legend', 'Show'),
      ...['claim', 'recommendation', 'date', 'mention', 'ledger'].map((name) =>
        h('label', { className: ['check', `of-${name}`] }, [
          h('input', { type: 'checkbox', name: 'show', value: name, checked: true }),
          ` ${shown[name] ?? name}`,
        ]),
      ),
    ]),
    choose(
      'kind',
      'Kind',
      valuesOf(view.claims.map(({ kind }) => kind)).map((kind) => [
        kind,
        kind === 'value' ? 'judgment' : kind,
      ]),
    ),
    choose('certainty', 'Certainty', [
      ['asserted', 'asserted'],
      ['hedged', 'hedged'],
    ]),
    choose('holder', 'Held by', holders(view)),
    choose(
      'grade',
      'Grade',
      ['certain', 'likely', 'uncertain'].map((grade) => [grade, grade]),
    ),
    choose('section', 'Section', sections(view)),
    h('button', { type: 'reset' }, 'Show all'),
    h('output', { id: 'shown', htmlFor: 'filters' }),
  ])
}

const shown: Record<string, string> = {
  claim: 'claims',
  recommendation: 'recommendations',
  date: 'dates',
  mention: 'actors',
  ledger: 'what yields nothing',
}

function choose(name: string, label: string, choices: readonly Choice[]): ElementContent | null {
  if (choices.length < 2) return null
  return h('label', [
    `${label} `,
    h('select', { name }, [
      h('option', { value: '' }, 'all'),
      ...choices.map(([value, text]) => h('option', { value }, text)),
    ]),
  ])
}

function holders(view: View): Choice[] {
  return valuesOf(view.claims.map(({ holder }) => holder)).map((id) => [
    id,
    id === 'author' ? 'the author' : (view.actor(id)?.name ?? id),
  ])
}

function sections(view: View): Choice[] {
  return view.sections.flatMap(({ id, heading }): Choice[] =>
    heading === null
      ? []
      : [[view.anchor('sections', id), heading.length > 40 ? `${heading.slice(0, 39)}…` : heading]],
  )
}

function valuesOf(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byCodeUnits)
}
