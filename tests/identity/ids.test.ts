import { describe, expect, it } from 'vitest'
import { idMaker } from '../../pipeline/dataset/identity/ids.ts'
import { slugOf } from '../../pipeline/slug.ts'

describe('ids', () => {
  it('are the same for the same words, however they are spaced and quoted', () => {
    const id = idMaker('b')('c', 'Moscow’s  “offer”')
    expect(idMaker('b')('c', 'Moscow\'s "offer"')).toBe(id)
    expect(id).toMatch(/^b--c-[0-9a-f]{10}$/)
  })

  it('differ by table, words, sentence and briefing', () => {
    const ids = [
      idMaker('b')('c', 'x', 'y'),
      idMaker('b')('r', 'x', 'y'),
      idMaker('b')('c', 'x', 'z'),
      idMaker('b')('c', 'xy', ''),
      idMaker('d')('c', 'x', 'y'),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('get an ordinal only among equals', () => {
    const make = idMaker('b')
    const [first, other, second] = [make('m', 'x'), make('m', 'y'), make('m', 'x')]
    expect(second).toBe(`${first}-2`)
    expect(other).not.toMatch(/-2$/)
  })
})

describe('slugOf', () => {
  it.each([
    ['What’s new?', 'whats-new'],
    ['Türkiye & Côte d’Ivoire', 'turkiye-cote-divoire'],
    ['  ', ''],
    ['東京', 'dongjing'],
  ])('%s → %s', (text, expected) => {
    expect(slugOf(text)).toBe(expected)
  })
})
