import { NOMINAL_ADJECTIVES, THOSE } from '../../lexicon/phrase-grammar.ts'
import { nounLemma } from '../../language/query/nouns.ts'
import type { Token } from '../../language/types.ts'
import { BLOC_MODIFIERS } from '../../lexicon/group-nouns.ts'
import { TITLE_HEADS } from '../../lexicon/titles.ts'
import { headKind } from './head-kinds.ts'
import { phraseAt } from './phrases.ts'
import { touches } from './words.ts'
import type { Words } from './words.ts'

export function canHead(tokens: readonly Token[], head: number): boolean {
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
export function standsForThose(tokens: readonly Token[], head: number): boolean {
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
export const isMemberStates = (tokens: readonly Token[], head: number): boolean =>
  /^(?:states|countries|nations)$/i.test(tokens[head]?.text ?? '') &&
  BLOC_MODIFIERS.has(tokens[head - 1]?.text.toLowerCase() ?? '')

/** “secretary general”: the adjective stands behind. */
export const isGeneral = (tokens: readonly Token[], at: number, lemma: string): boolean =>
  tokens[at]?.text.toLowerCase() === 'general' &&
  /^(?:secretary|attorney|director|governor|inspector|prosecutor|solicitor|auditor|consul)$/.test(
    lemma,
  )

export const isPlural = (token: Token): boolean =>
  token.xpos === 'NNS' ||
  token.xpos === 'NNPS' ||
  (token.xpos === 'NNP' && /[^s]s$/.test(token.text)) ||
  /(?:men|children)$/.test(token.text) ||
  ALWAYS_PLURAL.has(token.text.toLowerCase())

/** “Neither side”: both. */
export const isEitherSide = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.text === 'side' && /^(?:n?either|each)$/i.test(tokens[head - 1]?.text ?? '')

const ALWAYS_PLURAL = new Set(['police', 'people', 'media', 'personnel', 'staff', 'clergy'])

/** Whether a noun only modifies another: “government officials”, “army chief”, “police-led”. */
export function isModifier(words: Words, head: number, lemma: string): boolean {
  const { tokens, first } = words
  const next = tokens[head + 1]
  const token = tokens[head]
  if (next === undefined || token === undefined || isMemberStates(tokens, head)) return false
  if (next.text === '-' && touches(tokens, head)) return true
  if (isMemberStates(tokens, head + 1)) return true
  if (phraseAt(words, head)?.head === first + head || isGeneral(tokens, head + 1, lemma))
    return false
  const noun =
    next.upos === 'NOUN' ||
    (next.upos === 'PROPN' && !TITLE_HEADS.has(next.text)) ||
    (next.upos === 'ADJ' && tokens[head + 2]?.upos === 'NOUN')
  if (!noun) return false
  if (token.xpos === 'NNS' && !COLLECTIVE_PLURALS.has(lemma))
    return next.xpos === 'NNS' || next.xpos === 'NN' ? isActorNoun(next) : false
  return next.upos !== 'ADJ'
}

const COLLECTIVE_PLURALS = new Set(['police', 'media', 'force', 'people', 'service'])

const isActorNoun = (token: Token): boolean =>
  headKind({
    lemma: nounLemma(token),
    plural: true,
    modifiers: [],
    definite: true,
    count: null,
    complement: null,
  }) !== null
