import { COUNTS } from '../../lexicon/counts.ts'
import {
  ARMED_PERSONS,
  COMMON_CAPITALS,
  DEFINITE,
  OPEN_BODIES,
} from '../../lexicon/phrase-grammar.ts'
import { nounLemma } from '../../language/query/nouns.ts'
import type { Token } from '../../language/types.ts'
import { BARE_BODIES } from '../../lexicon/name-words.ts'
import { NEEDS_CONTEXT } from '../../lexicon/group-nouns.ts'
import { headKind, modifiersOf } from './head-kinds.ts'
import { complementEnd, isDeterminer, phraseStart, trimStart } from './phrases.ts'
import { ascribesRole } from './roles.ts'
import { isCapitalised } from './text.ts'
import type { NamedEntity, NamedSentence, Nominal } from './types.ts'
import { isFirstWord } from './words.ts'
import {
  canHead,
  standsForThose,
  isMemberStates,
  isGeneral,
  isPlural,
  isEitherSide,
  isModifier,
} from './noun-heads.ts'
import { startOf, isAccused } from './phrase-bounds.ts'

/** The noun phrases of a sentence that refer to actors without naming them, left to right. */
export function findNominals({ words, entities }: NamedSentence): Nominal[] {
  if (words.casing === 'capitals') return []
  const taken = coverage(words.tokens.length, entities)
  const nominals: Nominal[] = []
  for (let head = 0; head < words.tokens.length; head++) {
    const nominal = taken[head] === 1 ? null : nominalAt({ words, entities }, head, taken)
    if (nominal !== null) nominals.push(nominal)
  }
  return nominals.filter((one) => !nominals.some((other) => sharesHead(words.tokens, one, other)))
}

/** “Community” of “community and family members”: a modifier that “and” joins to the next. */
const sharesHead = (tokens: readonly Token[], one: Nominal, other: Nominal): boolean =>
  other.from <= one.from &&
  one.to < other.head &&
  !one.plural &&
  tokens[one.to]?.upos === 'CCONJ' &&
  one.head === one.to - 1

/** Which tokens a name covers. */
function coverage(length: number, entities: readonly NamedEntity[]): Uint8Array {
  const taken = new Uint8Array(length)
  for (const { from, to, titleFrom, kind, margin } of entities) {
    if ((kind === 'unknown' || margin !== null) && to - from === 1) continue
    taken.fill(1, Math.min(from, titleFrom), to)
  }
  return taken
}

function nominalAt(sentence: NamedSentence, head: number, taken: Uint8Array): Nominal | null {
  const { tokens, casing } = sentence.words
  const token = tokens[head]
  if (token === undefined || !canHead(tokens, head)) return null
  const plural = isPlural(token) || isMemberStates(tokens, head) || isEitherSide(tokens, head)
  const lemma = plural ? nounLemma(token) : token.text.toLowerCase()
  const capitalised = isCapitalised(token.text) && !isFirstWord(tokens, head)
  if (sentence.words.sentence.block.kind === 'table-cell' && tokens.length === 1) return null
  if (casing === 'title' && !isOwned(tokens, head, sentence.entities)) return null
  if (isModifier(sentence.words, head, lemma)) return null
  const from = startOf(sentence, head)
  const determiner = determinerBefore(tokens, from)
  const modifiers = modifiersOf(tokens, from, head)
  const own = modifiersOf(tokens, afterPossessor(tokens, from, head), head)
  const count = countOf(tokens, from, head)
  const possessed = hasPossessor(tokens, from, head) || tokens[head + 1]?.text === 'of'
  const definite = (determiner !== null && DEFINITE.has(determiner)) || possessed || capitalised
  const complement = complementOf(tokens, head)
  const bare =
    capitalised && modifiers.length === 0 && complement === null
      ? BARE_BODIES.get(token.text)
      : undefined
  const kind =
    headKind({ lemma, plural, modifiers, definite, count, complement }) ??
    bare ??
    openBody(lemma, plural, own, definite) ??
    (standsForThose(tokens, head) ? 'people' : null)
  if (kind === null) return null
  if (isPartOfState(sentence, head)) return null
  if (lemma === 'leadership' && /^(?:my|his|her|your|our)$/.test(determiner ?? '')) return null
  if (needsContext(lemma) && !plural && !definite && modifiers.length === 0) return null
  const start = keepsNumber(kind, lemma, count) ? from : trimStart(tokens, from, head, false)
  if (lemma === 'staff' && tokens[head - 1]?.text === 'of') return null
  const to = isAccused(tokens, from)
    ? head + 1
    : complementEnd(sentence.words, isGeneral(tokens, head + 1, lemma) ? head + 1 : head)
  const nominal = { from: start, to, head, lemma, plural, kind, count, definite, determiner }
  if (ascribesRole(sentence.words, nominal, taken)) return null
  const reference =
    isOpenBody(lemma, plural, own) && bare === undefined
      ? 'open-body'
      : bare !== undefined && !COMMON_CAPITALS.has(lemma)
        ? 'bare-body'
        : 'description'
  return {
    ...nominal,
    start: tokens[start]?.start ?? token.start,
    end: tokens[to - 1]?.end ?? token.end,
    reference,
    rule: reference === 'description' ? `nominal-${kind}` : reference,
  }
}

/** “Kachin State”, “departments of Ouest”, “in affected departments”: parts of a state, places. */
function isPartOfState({ words, entities }: NamedSentence, head: number): boolean {
  const { tokens } = words
  const word = tokens[head]?.text ?? ''
  if (word === 'State' || word === 'States')
    return entities.some(({ to, kind }) => to === head && kind !== 'state' && !isActor(kind))
  if (!/^(?:Department|department|Region|region)s$/.test(word)) return false
  const behind = entities.find(({ from }) => tokens[head + 1]?.text === 'of' && from === head + 2)
  if (behind !== undefined) return behind.margin !== null || !isActor(behind.kind)
  const start = phraseStart(words, head, false)
  return /^(?:in|across|throughout)$/.test(
    tokens.slice(Math.max(0, start - 2), start).findLast(({ upos }) => upos === 'ADP')?.text ?? '',
  )
}

const isActor = (kind: NamedEntity['kind']): boolean =>
  kind !== 'place' && kind !== 'thing' && kind !== 'unknown'

/** “The group”, “the bloc”: a body that the text has named before. */
function openBody(
  lemma: string,
  plural: boolean,
  own: readonly string[],
  definite: boolean,
): Nominal['kind'] | null {
  return definite && isOpenBody(lemma, plural, own) ? 'organisation' : null
}

const isOpenBody = (lemma: string, plural: boolean, modifiers: readonly string[]): boolean =>
  !plural && OPEN_BODIES.has(lemma) && modifiers.length === 0

const needsContext = (lemma: string): boolean => NEEDS_CONTEXT.has(lemma)

/** The first word of substance in an “of” phrase behind a head. */
function complementOf(tokens: readonly Token[], head: number): string | null {
  if (tokens[head + 1]?.text !== 'of') return null
  const at = isDeterminer(tokens[head + 2]?.text ?? '') ? head + 3 : head + 2
  return tokens[at]?.text.toLowerCase() ?? null
}

function determinerBefore(tokens: readonly Token[], from: number): string | null {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    if (isDeterminer(word)) return word
    if (tokens[at]?.upos !== 'NUM') return null
  }
  return null
}

function countOf(tokens: readonly Token[], from: number, head: number): number | null {
  for (let at = from; at < head; at++) {
    const number = COUNTS.get(tokens[at]?.text.toLowerCase() ?? '')
    if (number !== undefined) return number
    if (tokens[at]?.xpos === 'POS') continue
  }
  return null
}

/** Where the phrase’s own words start, behind a possessor. */
function afterPossessor(tokens: readonly Token[], from: number, head: number): number {
  for (let at = head - 1; at >= from; at--) if (tokens[at]?.xpos === 'POS') return at + 1
  return from
}

function hasPossessor(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (tokens[at]?.xpos === 'POS') return true
  return false
}

/** Numbers of states and bodies stay inside the span; “two sides”, “both leaders” too. */
function keepsNumber(kind: Nominal['kind'], lemma: string, count: number | null): boolean {
  if (
    kind === 'people' ||
    lemma === 'troops' ||
    (kind === 'armed-group' && ARMED_PERSONS.has(lemma))
  )
    return false
  return count !== null || kind !== 'person' || lemma === 'leader'
}

/** In a title only a phrase that a state’s name modifies counts: “To the Government of Myanmar”. */
function isOwned(
  tokens: readonly Token[],
  head: number,
  entities: readonly NamedEntity[],
): boolean {
  return entities.some(
    ({ to, from, kind }) =>
      kind === 'state' &&
      (to === head || (from >= head + 2 && from <= head + 3 && tokens[head + 1]?.text === 'of')),
  )
}
