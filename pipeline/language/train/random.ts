/** A whole number from 0 to under `limit`. */
export type Random = (limit: number) => number

/** A generator that gives the same run on every machine (Park and Miller’s). */
export function createRandom(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
}

/** Puts `items` into another order, in place (Fisher and Yates). */
export function shuffle(items: unknown[], random: Random): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random(last + 1)
    ;[items[last], items[other]] = [items[other], items[last]]
  }
}
