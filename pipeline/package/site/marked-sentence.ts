import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Sentence } from '../../records.ts'
import { count } from './html.ts'
import { runsOf } from './marked-text.ts'
import type { Run } from './marked-text.ts'
import type { Mark } from './marks.ts'

/** A sentence with its marks; behind it why it yields no record, where it yields none. */
export function markedSentence(sentence: Sentence, marks: readonly Mark[], id: string): Element {
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
