import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import { readOrder } from '../../pipeline/language/query/orders.ts'
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

/** The percentage of the items of one column that recommendations are found in, below a line. */
async function shareFound(column: 0 | 1, line: string): Promise<number> {
  const items = firstWords.map((pair) => pair[column])
  const text = `# Report\n\n## Overview\n\n${line}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`
  const { records } = await extract(text)
  const starts = new Set(records?.recommendations.map(({ start }) => start))
  return share(items, (item) => starts.has(text.indexOf(`- ${item}\n`) + 2))
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

  test('is known by the line that brings the list in', async () => {
    const [orders, others] = await Promise.all([
      shareFound(0, 'The council should:'),
      shareFound(1, 'The annex covers these topics:'),
    ])
    expect(orders).toBeGreaterThanOrEqual(96)
    expect(others).toBe(0)
  })

  test.fails('alone is known as an order or none by 97 of 100 (wrong so far)', () => {
    expect(scores().all).toBeGreaterThanOrEqual(97)
  })
})
