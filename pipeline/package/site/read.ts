import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Sentence } from '../../records.ts'
import { count, link } from './html.ts'
import type { Child } from './html.ts'
import { markedSentence } from './marked-sentence.ts'
import { marksOf } from './marks.ts'
import type { Mark } from './marks.ts'
import { groupBy } from '../../group-by.ts'
import type { View } from './view.ts'

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

function textOf(view: View, bySentence: ReadonlyMap<string, Mark[]>): ElementContent[] {
  const sections = new Map(view.sections.map((section) => [section.id, section]))
  const bySection = groupBy(view.sentences, ({ sectionId }) => sectionId)
  const show = (sentence: Sentence) => {
    const marks = bySentence.get(sentence.id) ?? []
    return markedSentence(sentence, marks, view.anchor('sentences', sentence.id))
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
