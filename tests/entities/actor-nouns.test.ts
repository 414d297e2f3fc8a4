import { describe, expect, it } from 'vitest'
import { headKind, kindRow } from '../../pipeline/find/mentions/head-kinds.ts'
import type { HeadContext } from '../../pipeline/find/mentions/head-kinds.ts'
import { singularOf } from '../../pipeline/language/index.ts'
import { KINDS_BY_CONTEXT, KINDS_BY_NOUN } from '../../pipeline/lexicon/actor-nouns.ts'

const counts = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
])

/** Reads a phrase of the tables: article or number, modifiers, noun, “of” phrase. */
function contextOf(phrase: string): HeadContext {
  const [front = '', complement = null] = phrase.split(' of ')
  const words = front.toLowerCase().split(' ')
  const noun = words.pop() ?? ''
  const [first = ''] = words
  const count = counts.get(first) ?? null
  const definite = first === 'the' || first === 'both'
  const modifiers = (count !== null || definite ? words.slice(1) : words).flatMap((word) =>
    word.includes('-') && !word.includes('-g') ? [word, ...word.split('-').slice(1)] : [word],
  )
  const lemma = singularOf(noun)
  return { lemma, plural: lemma !== noun, modifiers, definite, count, complement }
}

describe('the tables of actors’ nouns', () => {
  it.each(
    [...KINDS_BY_CONTEXT, ...KINDS_BY_NOUN].map((row) => [row.id, row.example, row] as const),
  )('%s: %s', (_id, example, row) => {
    expect(kindRow(contextOf(example))?.id).toBe(row.id)
  })

  it('have an id for each row', () => {
    const ids = [...KINDS_BY_CONTEXT, ...KINDS_BY_NOUN].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['the government', 'government'],
    ['foreign governments', 'bloc'],
    ['the heads of state', 'people'],
    ['the co-chair', 'person'],
    ['car makers', 'organisation'],
    ['makers', null],
    ['the monetary union', null],
    ['the teachers’ union', 'organisation'],
    ['state', null],
    ['the camp', null],
    ['two camps', 'state'],
    ['table', null],
    ['constructor', null],
  ])('%s is %s', (phrase, kind) => {
    expect(headKind(contextOf(phrase))).toBe(kind)
  })
})
