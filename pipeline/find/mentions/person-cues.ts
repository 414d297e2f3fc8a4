import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import { TITLE_HEADS } from '../../lexicon/titles.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isCapitalised, singular } from './text.ts'
import type { NamedEntity, NamedSentence } from './types.ts'

const ARTICLES = wordSet('the a an his her its their')
const STOPS = wordSet(', ; : and of for in who which that')
const ADMINISTRATIONS = wordSet(
  'administration government regime presidency cabinet junta premiership',
)

/**
 * Takes an untyped name for a person’s where the words beside it say so: “the Trump administration”, “a new
 * chief negotiator, Chatchai Bangchuad,”, “Pita Limjaroenrat, the party’s leader”.
 */
export function namePersons(sentence: NamedSentence): void {
  for (const entity of sentence.entities) {
    if (entity.kind !== 'unknown' || entity.aspect === 'acronym') continue
    if (
      isAdministrations(sentence, entity) ||
      isBehindOffice(sentence, entity) ||
      isBeforeOffice(sentence, entity)
    )
      Object.assign(entity, { kind: 'person', rule: 'person-apposition' })
  }
}

const wordAt = ({ words }: NamedSentence, at: number): string => words.tokens[at]?.text ?? ''

const isAdministrations = (sentence: NamedSentence, { from, to }: NamedEntity): boolean =>
  to - from <= 2 && ADMINISTRATIONS.has(wordAt(sentence, to).toLowerCase())

const isOffice = (word: string): boolean =>
  PERSON_NOUNS.has(word.toLowerCase()) || TITLE_HEADS.has(word)

function isBehindOffice(sentence: NamedSentence, { from, to }: NamedEntity): boolean {
  const closed = /^[,.;:)—–]$/.test(wordAt(sentence, to)) || wordAt(sentence, to) === ''
  return (
    closed &&
    wordAt(sentence, from - 1) === ',' &&
    isOffice(wordAt(sentence, from - 2)) &&
    to - from > 1
  )
}

/** Behind the name a comma and a noun phrase of up to seven words with an office for its head. */
function isBeforeOffice(sentence: NamedSentence, { from, to }: NamedEntity): boolean {
  if (to - from > 4 || wordAt(sentence, to) !== ',') return false
  const first = wordAt(sentence, to + 1)
  if (!ARTICLES.has(first) && !isCapitalised(first)) return false
  for (let at = to + 1; at < to + 8; at++) {
    const token = sentence.words.tokens[at]
    if (token === undefined || STOPS.has(token.text)) return false
    const next = wordAt(sentence, at + 1)
    const ends = next === '' || /^(?:[,.;)]|of|for|in|at|who|and|to|from)$/.test(next)
    if (ends)
      return (
        token.upos !== 'VERB' &&
        PERSON_NOUNS.has(token.text.toLowerCase()) &&
        singular(token.text) === token.text
      )
  }
  return false
}
