import { describe, expect, test } from 'vitest'
import { readExpressions } from '../../pipeline/find/dates/read.ts'
import { scan } from '../../pipeline/find/dates/words.ts'
import type { Word } from '../../pipeline/match/words.ts'

const hostile: readonly [name: string, text: (length: number) => string][] = [
  ['digits', (length) => '7'.repeat(length)],
  ['slashed digits', (length) => '19/'.repeat(length / 3)],
  ['dashed years', (length) => '2019-'.repeat(length / 5)],
  ['capitals', (length) => 'THE UN AND THE EU '.repeat(length / 18)],
  ['numbers in words', (length) => 'twenty '.repeat(length / 7)],
  ['days without a month', (length) => '5, '.repeat(length / 3)],
  ['articles', (length) => 'the '.repeat(length / 4)],
  ['modifiers', (length) => 'at least the early '.repeat(length / 19)],
  ['units', (length) => 'year '.repeat(length / 5)],
  ['white space', (length) => ' '.repeat(length)],
]

/** How often the words of a text are looked at. */
function looks(text: string): number {
  let count = 0
  const words = new Proxy<Word[]>(scan(text, 0, text.length), {
    get: (target, key, receiver): unknown => {
      count++
      return Reflect.get(target, key, receiver)
    },
  })
  readExpressions(words, false)
  return count
}

describe('hostile text', () => {
  test.each(hostile)('%s: twice the text takes twice the work', (_name, text) => {
    const [once, twice] = [looks(text(3_600)), looks(text(7_200))]
    expect(twice).toBeLessThan(2.2 * once + 100)
  })

  test('a number of 50,000 digits, and a chain of slashes, are no dates', () => {
    for (const text of ['1'.repeat(50_000), '19/'.repeat(20_000), '2021.'.repeat(10_000)])
      expect(readExpressions(scan(text, 0, text.length), false)).toEqual([])
  })
})
