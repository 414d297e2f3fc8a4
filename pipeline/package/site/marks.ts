import { byCodeUnits } from '../../dataset/order.ts'
import { groupBy } from '../../group-by.ts'
import type { Span } from './marked-text.ts'
import type { View } from './view.ts'

/** A record on its words. */
export interface Mark extends Span {
  word: 'claim' | 'recommendation' | 'date' | 'mention'
  anchor: string
  /** Where it leads: its own entry, or its actor’s. */
  target: string
  /** What it is called where nothing but its number is seen. */
  number: number | null
}

/** The marks of a briefing by sentence, the outer ones first. */
export function marksOf(view: View): Map<string, Mark[]> {
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
  return groupBy(marks.sort(byLayer), ({ sentenceId }) => sentenceId)
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
