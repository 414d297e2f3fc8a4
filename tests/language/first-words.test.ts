import { describe, expect, test } from 'vitest'
import { readOrder } from '../../pipeline/language/query/readings.ts'
import { firstWords } from './first-words.ts'

const share = (items: readonly string[], isRight: (item: string) => boolean): number =>
  (100 * items.filter(isRight).length) / items.length

/** Percentages of the list’s orders that are read as such, and of the items that only look like orders. */
function scores() {
  const orders = share(
    firstWords.map(([order]) => order),
    (item) => readOrder(item) !== null,
  )
  const others = share(
    firstWords.map(([, other]) => other),
    (item) => readOrder(item) === null,
  )
  return { orders, others, all: (orders + others) / 2 }
}

describe('The first word of a list item', () => {
  test('is tried in both readings, each word once', () => {
    expect(firstWords.length).toBeGreaterThanOrEqual(300)
    expect(new Set(firstWords.flat()).size).toBe(2 * firstWords.length)
  })

  test('is known as an order no worse than before', () => {
    const { orders, others } = scores()
    expect(orders).toBeGreaterThanOrEqual(62)
    expect(others).toBeGreaterThanOrEqual(64)
  })

  test.fails('is known as an order or none by 97 of 100 (wrong so far)', () => {
    expect(scores().all).toBeGreaterThanOrEqual(97)
  })
})
