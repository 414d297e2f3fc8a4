import {
  ARMED_PERSONS,
  COMMON_CAPITALS,
  DEFINITE,
  NOMINAL_ADJECTIVES,
  OPEN_BODIES,
  THOSE,
} from '../../lexicon/phrase-grammar.ts'
import type { Token } from '../../language/types.ts'
import { BARE_BODIES } from '../../lexicon/name-words.ts'
import { BLOC_MODIFIERS, NEEDS_CONTEXT } from '../../lexicon/group-nouns.ts'
import { NOUN_VERBS } from '../../lexicon/noun-verbs.ts'
import { TITLE_HEADS } from '../../lexicon/titles.ts'
import { headKind, modifiersOf } from './head-kinds.ts'
import { ATTRIBUTIVE_GERUNDS } from '../../lexicon/phrase-grammar.ts'
import { complementEnd, isDeterminer, phraseStart } from './phrases.ts'
import { ascribesRole } from './roles.ts'
import { isCapitalised, singular } from './text.ts'
import type { NamedEntity, NamedSentence, Nominal } from './types.ts'
import { isFirstWord, touches } from './words.ts'

const NUMBERS = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['6', 6],
])

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
  const lower = token.text.toLowerCase()
  const lemma = plural ? singular(lower) : lower
  const capitalised = isCapitalised(token.text) && !isFirstWord(tokens, head)
  if (sentence.words.sentence.block.kind === 'table-cell' && tokens.length === 1) return null
  if (casing === 'title' && !isOwned(tokens, head, sentence.entities)) return null
  if (isModifier(tokens, head, lemma)) return null
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
  const start =
    keepsNumber(kind, lemma, count) || tokens[head - 1]?.text === ')'
      ? from
      : Math.max(from, phraseStart(tokens, head, false))
  if (lemma === 'staff' && tokens[head - 1]?.text === 'of') return null
  const to = isAccused(tokens, from)
    ? head + 1
    : complementEnd(tokens, isGeneral(tokens, head + 1, lemma) ? head + 1 : head)
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
function isPartOfState({ words: { tokens }, entities }: NamedSentence, head: number): boolean {
  const word = tokens[head]?.text ?? ''
  if (word === 'State' || word === 'States')
    return entities.some(({ to, kind }) => to === head && kind !== 'state' && !isActor(kind))
  if (!/^(?:Department|department|Region|region)s$/.test(word)) return false
  const behind = entities.find(({ from }) => tokens[head + 1]?.text === 'of' && from === head + 2)
  if (behind !== undefined) return behind.margin !== null || !isActor(behind.kind)
  const start = phraseStart(tokens, head, false)
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

function canHead(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]
  if (token === undefined) return false
  if (token.upos === 'NOUN') return true
  if (token.upos === 'PROPN' || isMemberStates(tokens, head)) return true
  if (token.xpos === 'VBZ' && tokens[head - 1]?.xpos === 'NNS' && isActorNoun(token)) return true
  // No gerund ends otherwise: the tagger did not know the plural.
  if (token.xpos === 'VBG' && !/in[g']$/i.test(token.text)) return true
  // A capitalised noun that the tagger took for another word, a nominalised adjective: “the military”.
  const before = tokens[head - 1]
  if (before === undefined || sharesNoun(tokens, head)) return false
  const lower = token.text.toLowerCase()
  if (token.upos === 'ADJ' && NOMINAL_ADJECTIVES.has(lower)) return true
  if (lower === 'staff' && before.text === 'to') return isPrepositionOrEnd(tokens[head + 1])
  return standsForThose(tokens, head)
}

const isPrepositionOrEnd = (token: Token | undefined): boolean =>
  token === undefined || token.upos === 'ADP' || token.upos === 'PUNCT' || token.upos === 'CCONJ'

/** “the displaced”, “the most vulnerable”: people, by an adjective with an article and no noun behind. */
function standsForThose(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]
  if (token === undefined || !THOSE.has(token.text)) return false
  const next = tokens[head + 1]
  const closed =
    next === undefined ||
    !(/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(next.upos) || next.text === '-' || next.text === ',')
  const at = /^(?:most|internally|newly|severely)$/.test(tokens[head - 1]?.text ?? '') ? 2 : 1
  return closed && tokens[head - at]?.text.toLowerCase() === 'the'
}

/** “the public and private sectors”: an adjective that shares the noun behind the next one. */
const sharesNoun = (tokens: readonly Token[], head: number): boolean =>
  tokens[head + 1]?.upos === 'CCONJ' &&
  tokens[head + 2]?.upos === 'ADJ' &&
  tokens[head + 3]?.upos === 'NOUN'

/** “member states”, “Gulf states”: a collective, though “states” is a verb as well. */
const isMemberStates = (tokens: readonly Token[], head: number): boolean =>
  /^(?:states|countries|nations)$/i.test(tokens[head]?.text ?? '') &&
  BLOC_MODIFIERS.has(tokens[head - 1]?.text.toLowerCase() ?? '')

/** “secretary general”: the adjective stands behind. */
const isGeneral = (tokens: readonly Token[], at: number, lemma: string): boolean =>
  tokens[at]?.text.toLowerCase() === 'general' &&
  /^(?:secretary|attorney|director|governor|inspector|prosecutor|solicitor|auditor|consul)$/.test(
    lemma,
  )

const isPlural = (token: Token): boolean =>
  token.xpos === 'NNS' ||
  token.xpos === 'NNPS' ||
  (token.xpos === 'NNP' && /[^s]s$/.test(token.text)) ||
  /(?:men|children)$/.test(token.text) ||
  ALWAYS_PLURAL.has(token.text.toLowerCase())

/** “Neither side”: both. */
const isEitherSide = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.text === 'side' && /^(?:n?either|each)$/i.test(tokens[head - 1]?.text ?? '')

const ALWAYS_PLURAL = new Set(['police', 'people', 'media', 'personnel', 'staff', 'clergy'])

/** Whether a noun only modifies the next one: “government officials”, “army chief”, “police-led”. */
function isModifier(tokens: readonly Token[], head: number, lemma: string): boolean {
  const next = tokens[head + 1]
  const token = tokens[head]
  if (next === undefined || token === undefined || isMemberStates(tokens, head)) return false
  if (next.text === '-' && touches(tokens, head)) return true
  if (isMemberStates(tokens, head + 1)) return true
  if (isGeneral(tokens, head + 1, lemma)) return false
  if (
    isVerbLike(tokens, head + 1) ||
    isSubjunctive(tokens, head + 1) ||
    isLoneVerb(tokens, head + 1)
  )
    return false
  const noun =
    next.upos === 'NOUN' ||
    (next.upos === 'PROPN' && !TITLE_HEADS.has(next.text)) ||
    (next.upos === 'ADJ' && tokens[head + 2]?.upos === 'NOUN')
  if (!noun) return false
  if (token.xpos === 'NNS' && !COLLECTIVE_PLURALS.has(lemma))
    return next.xpos === 'NNS' || next.xpos === 'NN' ? isActorNoun(next) : false
  if (next.upos === 'ADJ') return false
  return true
}

/** The last noun of a sentence without a finite verb is the verb: “Congo’s army disagree.” */
function isLoneVerb(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  const last = after === undefined || /^[.;!?]$/.test(after.text)
  const token = tokens[at]
  if (!last || token === undefined || isActorNoun(token)) return false
  return !tokens.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))
}

/** A word in -s with an object’s determiner behind is a verb, whatever its tag: “the Administration reviews its …”. */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || !/[^s]s$/.test(token.text)) return false
  return next.upos === 'DET' || next.xpos === 'PRP$' || next.xpos === 'PRP' || next.text === 'that'
}

/** “that the population stay informed”, “lest officials remain idle”: a verb in its base form, whatever its tag. */
const isSubjunctive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:stay|remain|keep|become|be)$/.test(tokens[at]?.text ?? '')

const COLLECTIVE_PLURALS = new Set(['police', 'media', 'force', 'people', 'service'])

const isActorNoun = (token: Token): boolean =>
  headKind({
    lemma: singular(token.text.toLowerCase()),
    plural: true,
    modifiers: [],
    definite: true,
    count: null,
    complement: null,
  }) !== null

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
    const number = NUMBERS.get(tokens[at]?.text.toLowerCase() ?? '')
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
    lemma === 'troop' ||
    (kind === 'armed-group' && ARMED_PERSONS.has(lemma))
  )
    return false
  return count !== null || kind !== 'person' || lemma === 'leader'
}

/** Where a phrase starts, clear of what the tagger took for a modifier, and whole names inside. */
function startOf(sentence: NamedSentence, head: number): number {
  const { words, entities } = sentence
  const { tokens } = words
  let from = dropGerund(tokens, phraseStart(tokens, head, true), head)
  if (from < head && isImperative(tokens, from, head)) from++
  from = afterSubject(tokens, from, head)
  const subject = tokens[from - 1]
  if (from < head && isNounVerb(tokens[from]) && subject?.xpos === 'NNS' && isActorNoun(subject))
    from++
  from = beforeShortForm(sentence, from)
  const name = entities.find(
    (one) => one.from < from && from <= one.to && one.to <= head && !one.nested,
  )
  if (name === undefined || (from === name.to && tokens[from]?.xpos !== 'POS')) return from
  if (tokens[name.to]?.xpos === 'POS') return Math.min(name.from, name.titleFrom)
  if (from < name.to && name.kind === 'state') return name.from
  return name.to < head && isNounVerb(tokens[name.to]) ? name.to + 1 : name.to
}

/** “International Monetary Fund (IMF) officials”: past the short form that a name in the phrase defines. */
function beforeShortForm({ words: { tokens }, entities }: NamedSentence, from: number): number {
  if (tokens[from - 1]?.text !== ')' || tokens[from - 3]?.text !== '(') return from
  const name = entities.find(({ to, kind }) => to === from - 3 && NAMED_BODIES.has(kind))
  return name?.from ?? from
}

const NAMED_BODIES = new Set<NamedEntity['kind']>([
  'intergovernmental',
  'organisation',
  'government',
  'armed-group',
  'party',
  'state',
])

/** “accuse the police of killings”: the “of” phrase is the verb’s. */
function isAccused(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const token = tokens[at]
    if (token?.upos === 'VERB')
      return /^(?:accus|convict|suspect|depriv|strip|warn|acquit|rid|robb|remind|inform|assur|reliev|notif|persuad|convinc)/.test(
        token.text.toLowerCase(),
      )
    if (token?.upos !== 'DET' && token?.upos !== 'PRON' && token?.upos !== 'NUM') return false
  }
  return false
}

const isNounVerb = (token: Token | undefined): boolean =>
  token !== undefined && !isCapitalised(token.text) && NOUN_VERBS.has(token.text)

/** “courts release suspects”: a plural actor and a noun that is a verb as well open no phrase. */
function afterSubject(tokens: readonly Token[], from: number, head: number): number {
  for (let at = head - 2; at >= from; at--) {
    const token = tokens[at]
    if (token?.xpos === 'NNS' && isActorNoun(token) && isNounVerb(tokens[at + 1])) return at + 2
  }
  return from
}

/** Whether a request opens here with a verb that is a noun as well: “Audit suppliers every year”. */
function isImperative(tokens: readonly Token[], from: number, head: number): boolean {
  const word = tokens[from]?.text ?? ''
  if (!isFirstWord(tokens, from) || !NOUN_VERBS.has(word.toLowerCase())) return false
  for (let at = head + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.upos === 'AUX' || /^VB[DPZ]$/.test(token?.xpos ?? '')) return false
    if (token?.upos !== 'ADV' && token?.upos !== 'NOUN' && token?.upos !== 'ADP') break
  }
  return true
}

/** “avoid housing rival gangs”: a gerund behind a verb opens no phrase. */
function dropGerund(tokens: readonly Token[], from: number, head: number): number {
  const first = tokens[from]
  const before = tokens[from - 1]
  const gerund =
    first !== undefined &&
    from < head &&
    first.text.endsWith('ing') &&
    before?.upos === 'VERB' &&
    !ATTRIBUTIVE_GERUNDS.has(first.text.toLowerCase())
  return gerund ? from + 1 : from
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
