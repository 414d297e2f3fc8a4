import { COPULAS } from '../../lexicon/phrase-grammar.ts'
import type { Token } from '../../language/types.ts'
import {
  either,
  many,
  not,
  ofClass,
  sequence,
  single,
  some,
  tagged,
  where,
  word,
} from '../../match/parser.ts'
import type { Parser } from '../../match/parser.ts'
import { fits } from '../../match/rules.ts'
import type { ContextRule } from '../../match/rules.ts'
import { contextOf } from '../../match/words.ts'
import type { Nominal } from './types.ts'
import type { Words } from './words.ts'

type Phrase = Pick<Nominal, 'from' | 'to' | 'head' | 'determiner' | 'definite' | 'plural' | 'kind'>

const isDeterminer = ({ upos, xpos }: Token): boolean =>
  upos === 'DET' || upos === 'NUM' || upos === 'ADV' || xpos === 'PRP$'

const determiners = many(
  single(({ token }) => (token && isDeterminer(token) ? token : null)),
  3,
)

/** Read from the phrase to the left: past its determiners. */
const behind = (...parsers: Parser<unknown>[]): Parser<unknown> => sequence(determiners, ...parsers)

const copula = single(({ lower, token }) =>
  COPULAS.has(lower) && (token?.upos === 'AUX' || token?.upos === 'VERB') ? lower : null,
)

/** A finite verb, so that “as” opened a clause. */
const clause = sequence(
  many(ofClass('ADV'), 2),
  either(ofClass('AUX'), tagged('VBD', 'VBP', 'VBZ')),
)

/** “as soldiers and rebels fought”: a bare noun that “and” joins to a bare phrase. */
const joined = sequence(ofClass('CCONJ'), ofClass('NOUN'))

const inside = single(({ lower, token }) =>
  lower !== 'as' && token && /^(?:NOUN|ADJ|ADV|DET|PRON)$/.test(token.upos) ? token : null,
)

/** A role with an article that “as” ascribes, read from its end: “as an ally”. */
const role = where(sequence(some(inside, 7), word('as')), (words, _from, next) =>
  /^(?:an?|its|their|his|her)$/.test(words[next - 2]?.text ?? ''),
)

const isIndefinite = ({ determiner }: Phrase): boolean => determiner === 'a' || determiner === 'an'
const isAscribed = ({ kind, determiner, definite }: Phrase): boolean =>
  kind !== 'state' || determiner !== null || definite

/** The ways to ascribe a role; the value says of which phrases it does. */
export const ROLE_RULES: readonly ContextRule<(phrase: Phrase) => boolean>[] = [
  {
    ...{ id: 'as', example: 'It serves Chad as its [main supplier].' },
    before: behind(word('as'), not(word('such'))),
    after: not(clause),
    value: (phrase) => phrase.determiner !== null && isAscribed(phrase),
  },
  {
    ...{ id: 'as-bare', example: 'They posed as [police] in Chad.' },
    before: behind(word('as'), not(word('such'))),
    after: either(sequence(joined, not(clause)), sequence(not(joined), not(clause))),
    value: (phrase) => phrase.determiner === null && isAscribed(phrase),
  },
  {
    ...{ id: 'as-second', example: 'Chad saw it as an ally and [supplier].' },
    before: behind(word('and', 'or'), role),
    after: not(clause),
    value: ({ determiner }) => determiner !== 'the',
  },
  {
    ...{ id: 'one-of', example: 'Chad was one of the [allies].' },
    before: behind(
      word('of'),
      word('one'),
      many(ofClass('ADV'), 8),
      either(copula, word(',', 'as')),
    ),
    value: ({ plural }) => plural,
  },
  {
    ...{ id: 'copula', example: 'Chad is an [ally] in need.' },
    before: behind(copula),
    value: (phrase) => (isAscribed(phrase) && !phrase.plural) || isIndefinite(phrase),
  },
]

/**
 * Whether a noun phrase only ascribes a role to an actor that the text names beside it: “as its main
 * supplier”, “is a former colony”, “SMIC, a chipmaker”. Such a phrase is no mention (codebook, “Actors and
 * mentions”).
 */
export function ascribesRole({ tokens }: Words, phrase: Phrase, taken: Uint8Array): boolean {
  if (tokens[phrase.to]?.xpos === 'POS') return false
  const context = contextOf(tokens, phrase.from, phrase.to)
  return (
    ROLE_RULES.some((rule) => rule.value(phrase) && fits(context, rule)) ||
    isApposition(tokens, beforeDeterminer(tokens, phrase.from), phrase, taken)
  )
}

const isDeterminerAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isDeterminer(token)
}

function beforeDeterminer(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > from - 4 && isDeterminerAt(tokens, at)) at--
  return at
}

/** A description behind a name and a comma: “FARC, an armed group,”. */
function isApposition(
  tokens: readonly Token[],
  before: number,
  phrase: Phrase,
  taken: Uint8Array,
): boolean {
  const office = phrase.kind === 'person' && !phrase.plural
  if (tokens[before]?.text !== ',' || (phrase.determiner === null && !office)) return false
  let at = before - 1
  if (tokens[at]?.text === ')') while (at > 0 && tokens[at]?.text !== '(' && at > before - 6) at--
  if (tokens[at]?.text === '(') at--
  if (taken[at] !== 1) return false
  const after = tokens[phrase.to]?.text.toLowerCase()
  return (
    after === ',' ||
    after === '.' ||
    after === ';' ||
    after === undefined ||
    /^(?:that|which|who|in|of|with|for)$/.test(after)
  )
}
