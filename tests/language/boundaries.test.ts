import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../pipeline/language/index.ts'

const folder = new URL('boundaries/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

/** The blocks of an annotated text: each a list of sentences. */
function readBlocks(name: string): string[][] {
  return readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split('\n'))
}

/** The ends of sentences in a block, as offsets into the sentences joined by spaces. */
function endsOf(sentences: readonly string[]): number[] {
  let end = -1
  return sentences.map((sentence) => (end += sentence.length + 1))
}

const scores = names.flatMap((name) =>
  readBlocks(name).map((gold) => {
    const given = analyse(gold.join(' ')).sentences.map(({ end }) => end)
    const expected = endsOf(gold)
    const right = given.filter((end) => expected.includes(end)).length
    return { name, gold, given: given.length, expected: expected.length, right }
  }),
)

const sum = (count: (score: (typeof scores)[number]) => number): number =>
  scores.reduce((total, score) => total + count(score), 0)

describe('sentence boundaries that a person marked', () => {
  test('are at least 300', () => {
    expect(sum(({ expected }) => expected)).toBeGreaterThanOrEqual(300)
  })

  test('are found with an F1 of at least 97', () => {
    const f1 = (2 * sum(({ right }) => right)) / sum(({ given, expected }) => given + expected)
    expect(100 * f1).toBeGreaterThanOrEqual(97)
  })

  test.each(names.filter((name) => name !== 'hard.txt'))('are all found in %s', (name) => {
    const wrong = scores.filter(
      (score) => score.name === name && (score.right < score.expected || score.right < score.given),
    )
    expect(wrong).toEqual([])
  })
})
