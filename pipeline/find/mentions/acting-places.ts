import { wordSet } from '../../lexicon/word-list.ts'
import type { NamedEntity, NamedSentence } from './types.ts'

/** What only somebody does: verbs behind a place’s name that make it the government there. */
const ACTS = wordSet(`
  accept accuse agree announce appeal approve argue ask back ban block boycott break call cancel claim
  complain concede condemn criticise criticize cut decide declare defy demand deny deploy dismiss dispute expel
  fear favour favor hope ignore impose insist invite join launch lobby negotiate object offer oppose outlaw
  order pledge press promise propose protest pull push quit ratify recognise recognize refuse reject
  rejoice request resist respond retaliate retort say seek send sign sue support suspect suspend threaten try urge
  veto vote vow want warn welcome withdraw withhold worry wish`)

const MODALS = wordSet('should must ought shall')

/**
 * Whether a place below the state stands for its government (codebook: “unless they act”): the subject of a
 * verb of deciding or saying, or beside a capital that stands for its own: “between Baghdad and Erbil”.
 */
export function placeActs(sentence: NamedSentence, entity: NamedEntity): boolean {
  if (entity.kind !== 'place' || !entity.known || entity.nested) return false
  return isAgent(sentence, entity) || isBesideSeat(sentence, entity)
}

function isAgent({ words: { tokens } }: NamedSentence, { from, to }: NamedEntity): boolean {
  const before = tokens[from - 1]
  if (
    before !== undefined &&
    (before.upos === 'ADP' || before.upos === 'NOUN' || before.upos === 'PROPN')
  )
    return false
  for (let at = to; at < to + 5; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    const word = token.text.toLowerCase()
    if (MODALS.has(word)) return true
    if (token.xpos.startsWith('VB') && ACTS.has(stem(word))) return true
    if (token.upos !== 'ADV' && token.upos !== 'AUX') return false
  }
  return false
}

/** The base form of a regular verb, near enough to look it up. */
function stem(word: string): string {
  for (const [ending, base] of ENDINGS)
    if (word.endsWith(ending) && ACTS.has(word.slice(0, -ending.length) + base))
      return word.slice(0, -ending.length) + base
  return word === 'said'
    ? 'say'
    : word === 'sought'
      ? 'seek'
      : word === 'withdrew'
        ? 'withdraw'
        : word === 'sent'
          ? 'send'
          : word
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['d', ''],
  ['es', ''],
  ['s', ''],
]

function isBesideSeat({ words, entities }: NamedSentence, entity: NamedEntity): boolean {
  return entities.some((other) => {
    if (other.aspect !== 'seat') return false
    const before = other.to <= entity.from
    const between = before
      ? words.text.slice(other.end, entity.start)
      : words.text.slice(entity.end, other.start)
    if (between !== ' and ') return false
    const first = before ? other.from : entity.from
    return words.tokens[first - 1]?.text.toLowerCase() === 'between'
  })
}
