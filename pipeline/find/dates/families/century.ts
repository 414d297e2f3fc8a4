import { period, type SaidPeriod } from '../meaning.ts'
import { either, map, optional, sequence, word, type Parser } from '../../../match/parser.ts'
import { hyphen } from '../phrases.ts'
import { ordinal, ordinalWord } from '../parts/numbers.ts'
import { beforeChrist } from '../parts/periods.ts'

const numbered: Parser<SaidPeriod> = map(
  sequence(
    optional(word('the')),
    ordinal,
    optional(hyphen),
    word('century', 'centuries'),
    optional(beforeChrist),
  ),
  ([, value, , , bc]) => {
    if (value < 1 || value > 22) return null
    return period('century', bc ? { bc: true, century: value - 1 } : { century: value - 1 })
  },
)

/** “the first decade of the 21st century”. */
const decadeOf: Parser<SaidPeriod> = map(
  sequence(
    optional(word('the')),
    either(
      ordinalWord,
      map(word('last', 'final', 'closing'), () => 10),
      map(word('opening'), () => 1),
    ),
    word('decade'),
    word('of'),
    numbered,
  ),
  ([, index, , , said]) => {
    const { century = 0, bc } = said.meaning.fields
    return bc || index < 1 || index > 10
      ? null
      : period('decade', { decade: century * 10 + index - 1 })
  },
)

/** A century: “the 20th century”, “the nineteenth century”; a decade of one. */
export const centuryPeriod: Parser<SaidPeriod> = either(decadeOf, numbered)
