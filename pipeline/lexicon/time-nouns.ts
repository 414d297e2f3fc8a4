/** Nouns that say when or how long: a bare noun phrase with such a head is mostly an adverbial (“left last month”). */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week weekend fortnight month quarter semester season year decade ' +
    'century millennium morning afternoon evening noon midnight today tomorrow yesterday tonight ' +
    'time moment instant while period era spring summer autumn fall winter ramadan christmas easter ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** Verbs that take an amount of time as their object (“spent a decade”, “lost three years”). */
export const TIME_TAKING_VERBS: ReadonlySet<string> = new Set(
  'spend take waste lose save mark celebrate see have need give buy gain set devote begin start enter dominate define shape span cover be'.split(
    ' ',
  ),
)
