import { period, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { hyphen } from '../phrases.ts'
import { ordinal, ordinalWord } from '../parts/numbers.ts'
import { beforeChrist } from '../parts/periods.ts'

const numbered: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    p.optional(p.word('the')),
    ordinal,
    p.optional(hyphen),
    p.word('century', 'centuries'),
    p.optional(beforeChrist),
  ),
  ([, value, , , bc]) => {
    if (value < 1 || value > 22) return null
    return period('century', bc ? { bc: true, century: value - 1 } : { century: value - 1 })
  },
)

/** “the first decade of the 21st century”. */
const decadeOf: p.Parser<SaidPeriod> = p.map(
  p.sequence(
    p.optional(p.word('the')),
    p.either(
      ordinalWord,
      p.map(p.word('last', 'final', 'closing'), () => 10),
      p.map(p.word('opening'), () => 1),
    ),
    p.word('decade'),
    p.word('of'),
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
export const centuryPeriod: p.Parser<SaidPeriod> = p.either(decadeOf, numbered)
