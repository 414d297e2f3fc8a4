/** Numbers of actors that a text can have named one by one: “the two countries”, “both sides”. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ...['two', 'three', 'four', 'five', 'six'].flatMap((word, at): [string, number][] => [
    [word, at + 2],
    [String(at + 2), at + 2],
  ]),
])
