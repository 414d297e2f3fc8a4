import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { byCodeUnits } from '../../dataset/order.ts'
import type { Sentence } from '../../records.ts'
import { count, link } from './html.ts'
import type { Child } from './html.ts'
import { runsOf } from './marked-text.ts'
import type { Run, Span } from './marked-text.ts'
import { groupBy } from '../../group-by.ts'
import type { View } from './view.ts'

/** A record on its words. */
interface Mark extends Span {
  word: 'claim' | 'recommendation' | 'date' | 'mention'
  anchor: string
  /** Where it leads: its own entry, or its actor’s. */
  target: string
  /** What it is called where nothing but its number is seen. */
  number: number | null
}

/** The text with its records marked; where it is withheld, what they quote of it, with the gaps shown. */
export function readSection(view: View): Child {
  const withheld = view.briefing.textPolicy === 'withheld'
  return h('section', { id: 'read', ariaLabelledBy: 'read-heading' }, [
    h('h2', { id: 'read-heading' }, 'Read'),
    h('p', { className: 'lead' }, [
      withheld
        ? 'The publisher’s text may not be shown whole. Here is what the records quote of it, in its order. '
        : 'The whole text, with what was drawn from it marked. ',
      ...(withheld
        ? [h('span', { className: 'gap' }, '[…]'), ' stands for words that are left out. ']
        : []),
      'A mark leads to its record. ',
    ]),
    legend(),
    h('div', { className: 'reading' }, [
      h('div', { className: 'text' }, textOf(view, marksOf(view))),
    ]),
    ledger(view),
  ])
}

function legend(): Child {
  return h('p', { className: 'legend' }, [
    h('span', { className: 'm claim' }, 'claim'),
    ' ',
    h('span', { className: 'm recommendation' }, 'recommendation'),
    ' ',
    h('span', { className: 'm date' }, 'date'),
    ' ',
    h('span', { className: 'm mention' }, 'actor'),
  ])
}

function marksOf(view: View): Map<string, Mark[]> {
  const { claims, recommendations, dates, mentions, anchor } = view
  const numbered = [
    ...claims.map((one, index) => ({ one, table: 'claims' as const, number: index + 1 })),
    ...recommendations.map((one, index) => ({
      one,
      table: 'recommendations' as const,
      number: index + 1,
    })),
  ].map(({ one, table, number }) => {
    const word = table === 'claims' ? 'claim' : 'recommendation'
    return {
      ...spanOf(one),
      word,
      anchor: anchor(table, one.id),
      target: anchor(table, one.id),
      number,
    }
  })
  const inner = [
    ...dates.map((one) => {
      const name = anchor('dates', one.id)
      return { ...spanOf(one), word: 'date', anchor: name, target: name, number: null }
    }),
    ...mentions.map((one) => ({
      ...spanOf(one),
      word: 'mention',
      anchor: anchor('mentions', one.id),
      target: anchor('actors', one.actorId),
      number: null,
    })),
  ]
  const marks = [...numbered, ...inner] as (Mark & { sentenceId: string })[]
  return groupBy(marks, ({ sentenceId }) => sentenceId)
}

function spanOf({ start, end, quote, text, sentenceId }: Span & { sentenceId: string }) {
  return { start, end, quote, text, sentenceId }
}

const layers = ['claim', 'recommendation', 'date', 'mention']

/** The outer layers before the inner ones, and the longer before the shorter. */
function byLayer(left: Mark, right: Mark): number {
  return (
    layers.indexOf(left.word) - layers.indexOf(right.word) ||
    right.end - right.start - (left.end - left.start) ||
    left.start - right.start ||
    byCodeUnits(left.anchor, right.anchor)
  )
}

function textOf(view: View, bySentence: ReadonlyMap<string, Mark[]>): ElementContent[] {
  const sections = new Map(view.sections.map((section) => [section.id, section]))
  const bySection = groupBy(view.sentences, ({ sectionId }) => sectionId)
  const show = (sentence: Sentence) => {
    const marks = [...(bySentence.get(sentence.id) ?? [])].sort(byLayer)
    return sentenceOf(sentence, marks, view.anchor('sentences', sentence.id))
  }
  return [...bySection].flatMap(([sectionId, sentences]) => {
    const { heading = null, level = 1 } = sections.get(sectionId) ?? {}
    const own = heading === null ? undefined : sentences.find(({ reason }) => reason === 'heading')
    const rest = sentences.filter((sentence) => sentence !== own)
    const name = `h${String(Math.min(6, Math.max(3, level + 1)))}`
    const id = view.anchor('sections', sectionId)
    return [
      heading === null
        ? h('div', { id })
        : h(name, { id }, own ? show(titled(own, heading)) : heading),
      ...paragraphsOf(rest).map((paragraph) =>
        h(
          'p',
          paragraph.flatMap((sentence, index) => [
            show(sentence),
            isCell(sentence) && isCell(paragraph[index + 1]) ? ' | ' : ' ',
          ]),
        ),
      ),
    ]
  })
}

/** A heading’s sentence with its words: they are published where the running text is not. */
function titled(sentence: Sentence, heading: string): Sentence {
  const isWhole = Array.from(heading).length === sentence.end - sentence.start
  return sentence.quote === null && isWhole
    ? { ...sentence, quote: heading, text: heading }
    : sentence
}

/** The sentences by paragraph; the cells of a table stand together. */
function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = []
  let last: Sentence | undefined
  for (const sentence of sentences) {
    if ((isCell(last) && isCell(sentence)) || last?.paragraph === sentence.paragraph)
      paragraphs.at(-1)?.push(sentence)
    else paragraphs.push([sentence])
    last = sentence
  }
  return paragraphs
}

function isCell(sentence: Sentence | undefined): boolean {
  return sentence?.reason === 'table-cell'
}

function sentenceOf(sentence: Sentence, marks: readonly Mark[], id: string): Element {
  const runs = runsOf(sentence, marks)
  // The last run of a mark: its number stands behind it.
  const ends = new Map(runs.flatMap((run) => run.marks.map((mark) => [mark, run] as const)))
  return h('span', { id, className: 's' }, [
    ...nest(runs, 0, ends),
    sentence.reason === null || sentence.reason === 'heading'
      ? null
      : h('span', { className: 'ledger' }, [' ', h('i', sentence.reason.replaceAll('-', ' '))]),
  ])
}

/** Up to how many marks are drawn on the same words; a reader tells no more apart. */
const mostDepth = 12

/** Runs as nested marks: neighbours that share their outer mark stand together in it. */
function nest(
  runs: readonly Run<Mark>[],
  depth: number,
  ends: ReadonlyMap<Mark, Run<Mark>>,
): ElementContent[] {
  const nodes: ElementContent[] = []
  for (let from = 0; from < runs.length;) {
    const mark = depth < mostDepth ? runs[from]?.marks[depth] : undefined
    let to = from + 1
    while (to < runs.length && mark !== undefined && runs[to]?.marks[depth] === mark) to++
    const group = runs.slice(from, to)
    if (mark === undefined) nodes.push(...group.flatMap((run) => leaf(run)))
    else nodes.push(...markOf(mark, group, depth, ends))
    from = to
  }
  return nodes
}

function markOf(
  mark: Mark,
  runs: readonly Run<Mark>[],
  depth: number,
  ends: ReadonlyMap<Mark, Run<Mark>>,
): ElementContent[] {
  const properties = { className: ['m', mark.word], dataR: mark.anchor }
  const isInner = mark.number === null
  const isWhole = runs.every(({ marks }) => marks.length === depth + 1)
  if (isInner && isWhole) {
    return [h('a', { ...properties, href: `#${mark.target}` }, runs.map(wordsOf))]
  }
  const last = runs.at(-1)
  const isEnd = !isInner && last !== undefined && ends.get(mark) === last
  return [h('span', properties, nest(runs, depth + 1, ends)), ...(isEnd ? [reference(mark)] : [])]
}

/** The words of a run that no further mark lies on: where a date or actor is around them, they lead to it. */
function leaf(run: Run<Mark>): ElementContent[] {
  const inner = run.marks.at(-1)
  if (inner?.number !== null) return [wordsOf(run)]
  return [h('a', { href: `#${inner.target}`, dataR: inner.anchor }, wordsOf(run))]
}

function wordsOf({ start, end, text }: Run<Mark>): ElementContent {
  if (text !== null) return { type: 'text', value: text }
  // The point or space behind a clause is no gap worth telling.
  if (end - start <= 2) return { type: 'text', value: ' ' }
  return h('span', { className: 'gap', title: count(end - start, 'character') }, ' […] ')
}

/** A mark’s number, which leads to its record as a note’s does. */
function reference({ word, target, number }: Mark): Element {
  const sign = `${word === 'claim' ? '' : 'R'}${String(number)}`
  return h(
    'sup',
    h(
      'a',
      { className: ['ref', word], href: `#${target}`, ariaLabel: `${word} ${String(number)}` },
      sign,
    ),
  )
}

/** How many sentences yielded nothing, and why. */
function ledger({ sentences, anchor }: View): Child {
  const without = groupBy(
    sentences.filter(({ reason }) => reason !== null),
    ({ reason }) => reason,
  )
  const rest = [...without.values()].reduce((sum, { length }) => sum + length, 0)
  return h('details', { className: 'account' }, [
    h(
      'summary',
      `The account of all ${count(sentences.length, 'sentence')}: ${String(sentences.length - rest)} yield a record, ${String(rest)} none`,
    ),
    h(
      'dl',
      [...without].flatMap(([reason, list]) => [
        h('dt', `${(reason ?? '').replaceAll('-', ' ')}, ${String(list.length)}`),
        h(
          'dd',
          list.flatMap(({ id, ordinal }) => [
            link(`#${anchor('sentences', id)}`, String(ordinal)),
            ' ',
          ]),
        ),
      ]),
    ),
  ])
}
