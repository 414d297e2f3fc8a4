/** Number words, lower case. */

export const CARDINALS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((name, value): [string, number] => [name, value]),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((name, index): [string, number] => [name, 10 * (index + 2)]),
)

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ]
    .join(' ')
    .split(' ')
    .map((name, value): [string, number] => [name, value]),
)

/** Amounts of more than one that are not said exactly: “several months” is `PXM`. */
export const VAGUE_AMOUNTS: readonly string[] = [
  'a few',
  'a further few',
  'a good few',
  'a great many',
  'a handful of',
  'a matter of',
  'a number of',
  'a series of',
  'countless',
  'dozens of',
  'few',
  'hundreds of',
  'many',
  'many more',
  'multiple',
  'numerous',
  'quite a few',
  'scores of',
  'several',
  'several more',
  'some',
  'tens of',
  'thousands of',
  'various',
]
