import { TENS } from '../../../lexicon/numbers.ts'
import { period, type SaidPeriod } from '../meaning.ts'
import * as p from '../../../match/parser.ts'
import { digitsOf } from '../parts/numbers.ts'
import { beforeChrist } from '../parts/periods.ts'

const RULE = 'decade'
const plural = p.sequence(p.optional(p.glued(p.word("'"))), p.glued(p.word('s')))

/** “1990s”; “1900s” and earlier hundreds are centuries. */
const inDigits: p.Parser<SaidPeriod> = p.map(
  p.sequence(digitsOf(3, 4), plural, p.optional(beforeChrist)),
  ([year, , bc]) => {
    if (year % 10 !== 0 || year >= 2200) return null
    if (bc) return period(RULE, { bc: true, decade: year / 10 })
    if (year < 1000) return null
    if (year % 100 === 0 && year < 2000) return period('century', { century: year / 100 })
    return period(RULE, { decade: year / 10 })
  },
)

/** “’90s”, “90s” after an article. */
const shortened: p.Parser<SaidPeriod> = p.map(
  p.either(
    p.sequence(p.word("'", '‘'), p.glued(digitsOf(2)), plural),
    p.where(p.sequence(p.optional(p.word('the')), digitsOf(2), plural), (words, from) =>
      ['the', 'early', 'late', 'mid', '-', '–'].includes(
        (words[from]?.lower === 'the' ? words[from] : words[from - 1])?.lower ?? '',
      ),
    ),
  ),
  ([, tens]) =>
    tens % 10 === 0 ? period(RULE, { decade: (tens < 40 ? 200 : 190) + tens / 10 }) : null,
)

const PLURAL_TENS = new Map([...TENS].map(([name, value]) => [`${name.slice(0, -1)}ies`, value]))

/** “nineties”, “nineteen-eighties” without its century. */
const spelled: p.Parser<SaidPeriod> = p.map(p.lookup(PLURAL_TENS), (tens) =>
  tens >= 20 ? period(RULE, { decade: (tens < 40 ? 200 : 190) + tens / 10 }) : null,
)

/** A decade: “the 1990s”, “the ’70s”, “the sixties”. */
export const decadePeriod: p.Parser<SaidPeriod> = p.either(
  p.map(p.sequence(p.optional(p.word('the')), p.either(inDigits, shortened)), ([, said]) => said),
  p.map(p.sequence(p.word('the'), spelled), ([, said]) => said),
  shortened,
)
