/**
 * Works on items at the same time and gives the results in the items’ order. No more than `window` items are begun
 * and not yet taken, so that what waits is bounded however many there are.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for (const item of items) {
    const result = work(item)
    // A failure is told when its turn comes, not before.
    result.catch(() => null)
    begun.push(result)
    if (begun.length < window) continue
    const first = begun.shift()
    if (first !== undefined) yield await first
  }
  for (const result of begun) yield await result
}
