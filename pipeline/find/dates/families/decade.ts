import { TENS } from '../../../lexicon/numbers.ts'
import { period, type SaidPeriod } from '../meaning.ts'
import {
  either,
  glued,
  map,
  optional,
  sequence,
  lookup,
  where,
  word,
  type Parser,
} from '../../../match/parser.ts'
import { digitsOf } from '../parts/numbers.ts'
import { beforeChrist } from '../parts/periods.ts'

const RULE = 'decade'
const plural = sequence(optional(glued(word("'"))), glued(word('s')))

/** “1990s”; “1900s” and earlier hundreds are centuries. */
const inDigits: Parser<SaidPeriod> = map(
  sequence(digitsOf(3, 4), plural, optional(beforeChrist)),
  ([year, , bc]) => {
    if (year % 10 !== 0 || year >= 2200) return null
    if (bc) return period(RULE, { bc: true, decade: year / 10 })
    if (year < 1000) return null
    if (year % 100 === 0 && year < 2000) return period('century', { century: year / 100 })
    return period(RULE, { decade: year / 10 })
  },
)

/** “’90s”, “90s” after an article. */
const shortened: Parser<SaidPeriod> = map(
  either(
    sequence(word("'", '‘'), glued(digitsOf(2)), plural),
    where(sequence(optional(word('the')), digitsOf(2), plural), (words, from) =>
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
const spelled: Parser<SaidPeriod> = map(lookup(PLURAL_TENS), (tens) =>
  tens >= 20 ? period(RULE, { decade: (tens < 40 ? 200 : 190) + tens / 10 }) : null,
)

/** A decade: “the 1990s”, “the ’70s”, “the sixties”. */
export const decadePeriod: Parser<SaidPeriod> = either(
  map(sequence(optional(word('the')), either(inDigits, shortened)), ([, said]) => said),
  map(sequence(word('the'), spelled), ([, said]) => said),
  shortened,
)
