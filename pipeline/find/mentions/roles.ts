import { COPULAS } from '../../lexicon/phrase-grammar.ts'
import type { Token } from '../../language/types.ts'
import type { Nominal } from './types.ts'
import type { Words } from './words.ts'

type Phrase = Pick<Nominal, 'from' | 'to' | 'head' | 'determiner' | 'definite' | 'plural' | 'kind'>

/**
 * Whether a noun phrase only ascribes a role to an actor that the text names beside it: “as its main
 * supplier”, “is a former colony”, “SMIC, a chipmaker”. Such a phrase is no mention (codebook, “Actors and
 * mentions”).
 */
export function ascribesRole(words: Words, phrase: Phrase, taken: Uint8Array): boolean {
  const { tokens } = words
  if (tokens[phrase.to]?.xpos === 'POS') return false
  const before = beforeDeterminer(tokens, phrase.from)
  const word = tokens[before]?.text.toLowerCase() ?? ''
  if (word === 'as' && tokens[before - 1]?.text.toLowerCase() !== 'such')
    return isAscribed(phrase) && !opensClause(tokens, pastJoined(tokens, phrase))
  if (
    (word === 'and' || word === 'or') &&
    phrase.determiner !== 'the' &&
    isSecondRole(tokens, before)
  )
    return !opensClause(tokens, phrase.to)
  if (word === 'of' && tokens[before - 1]?.text.toLowerCase() === 'one' && phrase.plural)
    return isOneOfRole(tokens, before - 2)
  if (isCopula(tokens, before))
    return (isAscribed(phrase) && !phrase.plural) || isIndefinite(phrase)
  return isApposition(tokens, before, phrase, taken)
}

/** “as an ally and supplier”: joined to a role that “as” and an indefinite article ascribe. */
function isSecondRole(tokens: readonly Token[], conjunction: number): boolean {
  for (let at = conjunction - 1; at > conjunction - 9; at--) {
    const token = tokens[at]
    if (token?.text.toLowerCase() === 'as')
      return /^(?:an?|its|their|his|her)$/.test(tokens[at + 1]?.text ?? '')
    if (token === undefined || !/^(?:NOUN|ADJ|ADV|DET|PRON)$/.test(token.upos)) return false
  }
  return false
}

/** “as soldiers and rebels fought”: past a bare noun that “and” joins to a bare phrase. */
function pastJoined(tokens: readonly Token[], { to, determiner }: Phrase): number {
  const joined = determiner === null && tokens[to]?.upos === 'CCONJ'
  return joined && tokens[to + 1]?.upos === 'NOUN' ? to + 2 : to
}

/** Whether a finite verb follows, so that “as” opens a clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index++) {
    const token = tokens[index]
    if (token?.upos === 'AUX' || /^VB[DPZ]$/.test(token?.xpos ?? '')) return true
    if (token?.upos !== 'ADV') return false
  }
  return false
}

/** “was once one of South America’s safest countries”, “, one of the …,”. */
function isOneOfRole(tokens: readonly Token[], at: number): boolean {
  let index = at
  while (tokens[index]?.upos === 'ADV') index--
  return isCopula(tokens, index) || tokens[index]?.text === ',' || tokens[index]?.text === 'as'
}

const isIndefinite = ({ determiner }: Phrase): boolean => determiner === 'a' || determiner === 'an'
const isAscribed = ({ kind, determiner, definite }: Phrase): boolean =>
  kind !== 'state' || determiner !== null || definite

function beforeDeterminer(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (
    at >= 0 &&
    at > from - 4 &&
    (tokens[at]?.upos === 'DET' ||
      tokens[at]?.xpos === 'PRP$' ||
      tokens[at]?.upos === 'NUM' ||
      tokens[at]?.upos === 'ADV')
  )
    at--
  return at
}

function isCopula(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !COPULAS.has(token.text.toLowerCase())) return false
  return token.upos === 'AUX' || token.upos === 'VERB'
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

/** Whether “the Emiratis” act as their government does: the article, and a verb of decision or speech behind. */
export function actsAsState(words: Words, { from, to }: { from: number; to: number }): boolean {
  const { tokens } = words
  if (tokens[from - 1]?.text.toLowerCase() !== 'the') return false
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.upos === 'AUX' || token.upos === 'VERB') return true
    if (token.upos !== 'ADV') return false
  }
  return false
}
