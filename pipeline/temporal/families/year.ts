import { period, type Reading, type SaidPeriod } from '../meaning.ts'
import {
  dash,
  either,
  glued,
  map,
  optional,
  sequence,
  single,
  spanned,
  where,
  word,
  type Parser,
  type Spanned,
} from '../parser.ts'
import { UNITS } from '../../lexicon/temporal-units.ts'
import { digitsOf } from '../parts/numbers.ts'
import { beforeChrist, fourDigits, year } from '../parts/periods.ts'
import { isCapitalised, type Word } from '../words.ts'

const RULE = 'year'

const NAMED: ReadonlySet<string> = new Set(
  (
    'resolution resolutions no nos n° nr number numbers article articles section sections regulation directive chapter ' +
    'figure fig table page pages p pp paragraph para room flight route highway line note order decree case box vision agenda ' +
    'horizon strategy unscr scr act model type boeing airbus clause annex appendix rule unit channel exercise plan iso class ' +
    'mission phase version size'
  ).split(' '),
)

const OPENERS: ReadonlySet<string> = new Set(
  (
    'in since by until till of from to and or during through throughout before after between late early mid the this that ' +
    'last next post pre year years around circa about for than as on into between beyond past fy cy ca c again january february ' +
    'march april may june july august september october november december spring summer autumn fall winter'
  ).split(' '),
)

const QUANTIFIERS: ReadonlySet<string> = new Set(
  'some about around nearly almost over than least roughly approximately under up estimated additional another total'.split(
    ' ',
  ),
)

const COUNTED: ReadonlySet<string> = new Set(
  (
    'people persons soldiers troops fighters men women children civilians refugees migrants households families villages homes ' +
    'houses buildings schools prisoners detainees deaths killed wounded injured dead victims casualties km kilometres kilometers ' +
    'miles metres meters tons tonnes hectares acres barrels dollars euros pounds rupees percent per personnel members officers ' +
    'police policemen militants rebels protesters demonstrators workers students voters votes delegates participants respondents ' +
    'interviews cases incidents attacks units vehicles tanks aircraft missiles rounds copies pages words feet ft kg mw gw kwh ' +
    'square cubic individuals residents inhabitants employees teachers doctors nurses farmers combatants recruits reservists ' +
    'hostages displaced returnees others more million billion thousand hundred years days hours months weeks minutes times ships boats'
  ).split(' '),
)

const follows = (words: readonly Word[], next: number): string => words[next]?.lower ?? ''

/** Whether a bare number is a year here: what stands around it neither names nor counts. */
function isYear(words: readonly Word[], from: number, next: number): boolean {
  const [before, value] = [words[from - 1], Number(words[from]?.text)]
  const after = follows(words, next)
  const counts = COUNTED.has(after)
  if (before && NAMED.has(before.lower)) return false
  if (before && words[from]?.glued && ('°#$€£/'.includes(before.lower) || before.kind !== 'mark'))
    return before.kind === 'letters'
  if (words[next]?.glued && (after === '/' || after === ':') && words[next + 1]?.kind === 'digits')
    return false
  const introduced =
    before !== undefined && (OPENERS.has(before.lower) || '(–—'.includes(before.text))
  if (before && QUANTIFIERS.has(before.lower) && (counts || /[a-z]s$/.test(after))) return false
  if (value < 1900 || value > 2100)
    return introduced &&
      !counts &&
      before.lower !== 'and' &&
      before.lower !== 'of' &&
      before.lower !== 'for'
      ? true
      : isBracketed(words, from, next)
  if (counts)
    return (
      introduced &&
      !['and', 'or', 'for', 'of', 'the', 'with', 'to', 'than', 'about', 'around'].includes(
        before.lower,
      )
    )
  return introduced || !before || before.kind === 'mark' || !isNameBefore(before) || value >= 1950
}

const isNameBefore = (before: Word): boolean => isCapitalised(before)

const isBracketed = (words: readonly Word[], from: number, next: number): boolean =>
  words[from - 1]?.lower === '(' && [')', ','].includes(follows(words, next))

const bare: Parser<SaidPeriod> = where(
  map(fourDigits, (value) => period(RULE, { year: value })),
  isYear,
)

const withEra: Parser<SaidPeriod> = map(
  where(year, (_words, from, next) => next - from > 1),
  (fields) => period(RULE, fields),
)

const named: Parser<SaidPeriod> = map(
  sequence(word('the'), word('year', 'years'), year),
  ([, , fields]) => period(RULE, fields),
)

/** A year: “2011”, “the year 2011”, “480 BC”, “’99”. */
export const yearPeriod: Parser<SaidPeriod> = either(named, withEra, bare)

const between: Parser<unknown> = either(dash, word('/'))

const yearReading = ({ from, to }: Spanned<unknown>, value: number, bc: boolean): Reading => ({
  from,
  to,
  rule: RULE,
  meaning: period(RULE, bc ? { bc, year: value } : { year: value }).meaning,
  mod: null,
})

const twoDigits = single(({ kind, text }) =>
  kind === 'digits' && text.length === 2 ? Number(text) : null,
)

/** “2015–18”, “1990/91”: the century is the first year’s. */
const shortened: Parser<Reading[]> = map(
  sequence(
    optional(sequence(word('the'), word('years'))),
    spanned(fourDigits),
    glued(between),
    glued(spanned(twoDigits)),
  ),
  ([, first, , second]) => {
    const hundreds = Math.floor(first.value / 100) * 100
    const end = hundreds + second.value
    return end > first.value && end - first.value < 60
      ? [yearReading(first, first.value, false), yearReading(second, end, false)]
      : null
  },
)

const fullRange: Parser<Reading[]> = map(
  sequence(spanned(fourDigits), between, spanned(fourDigits)),
  ([first, , second]) =>
    second.value > first.value
      ? [yearReading(first, first.value, false), yearReading(second, second.value, false)]
      : null,
)

/** “499–493 BC”, “264 to 241 BC”. */
const beforeChristRange: Parser<Reading[]> = map(
  sequence(
    spanned(digitsOf(1, 2, 3, 4)),
    either(dash, word('to', 'and', 'or', 'until')),
    spanned(sequence(digitsOf(1, 2, 3, 4), beforeChrist)),
  ),
  ([first, , second]) => [
    yearReading(first, first.value, true),
    yearReading(second, second.value[0], true),
  ],
)

const notMeasured = (words: readonly Word[], from: number, next: number): boolean => {
  const before = words[from - 1]
  if (
    before &&
    (NAMED.has(before.lower) || (words[from]?.glued && '/-.,:$'.includes(before.lower)))
  )
    return false
  if (words[next]?.glued && '/-'.includes(words[next].lower) && words[next + 1]?.kind === 'digits')
    return false
  return !UNITS.has(follows(words, next)) && !COUNTED.has(follows(words, next))
}

/** Two years as the ends of a range. */
export const yearRange: Parser<Reading[]> = where(
  either(shortened, fullRange, beforeChristRange),
  notMeasured,
)
