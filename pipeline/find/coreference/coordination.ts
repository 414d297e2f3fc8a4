import { isSubject } from '../../language/query/clauses.ts'
import { areCoordinated } from '../../language/query/nouns.ts'
import type { NounPhrase } from '../../language/types.ts'
import type { FoundMention } from '../../types.ts'

/**
 * Whether two mentions of a sentence, with none between them, stand together: their phrases are coordinated, or what
 * they own is, or a rule for what the syntax may miss says so.
 */
export const areJoined = (one: FoundMention, other: FoundMention): boolean =>
  one.sentence === other.sentence &&
  (phrasesJoined(one, other) || possessionsJoined(one, other) || textJoins(one, other))

/** “Kenya and its neighbours”; “the European Union (EU) and its members”, where “EU” renames the conjunct. */
function phrasesJoined(one: FoundMention, other: FoundMention): boolean {
  const { syntax } = one.sentence
  const { nounPhrase } = other
  if (nounPhrase === null) return false
  return [one.nounPhrase, phraseOf(one)?.appositionOf ?? null].some(
    (phrase) => phrase !== null && areCoordinated(syntax, phrase, nounPhrase),
  )
}

/** “Mali’s drought and Chad’s floods”. */
function possessionsJoined(one: FoundMention, other: FoundMention): boolean {
  const [first, second] = [possessionOf(one), possessionOf(other)]
  return first !== null && second !== null && areCoordinated(one.sentence.syntax, first, second)
}

const phraseOf = ({ sentence, nounPhrase }: FoundMention): NounPhrase | undefined =>
  sentence.syntax.nounPhrases[nounPhrase ?? -1]

/** The phrase that a mention in the genitive belongs to; null where it is no possessor. */
function possessionOf(mention: FoundMention): number | null {
  const phrase = phraseOf(mention)
  const genitive = mention.sentence.syntax.tokens[phrase?.to ?? -1]?.xpos === 'POS'
  return genitive ? (phrase?.possessorOf ?? null) : null
}

/** A way of joining two mentions that the syntax may have missed. */
interface Rule {
  id: string
  example: string
  /** What stands between them. */
  between: RegExp
  holds: (one: FoundMention, other: FoundMention) => boolean
}

const always = (): boolean => true
const COORDINATOR = /^(?:['’]s|\))?,? (?:and|or) (?:the |its |their )?$/

const RULES: readonly Rule[] = [
  {
    id: 'compound',
    example: 'the Ethiopia-Eritrea war',
    between: /^\s?[-–—/]\s?$/,
    holds: always,
  },
  {
    id: 'opponents',
    example: 'Iran versus Iraq',
    between: /^ (?:with|versus|vs\.?|against) (?:the |its |their )?$/,
    holds: always,
  },
  {
    id: 'between',
    example: 'accords, concluded between France and the Viet Minh in 1954, which …',
    between: COORDINATOR,
    holds: (one) => prepositionOf(one) === 'between',
  },
  {
    id: 'coordinator',
    example: 'war on both France and the United Kingdom',
    between: COORDINATOR,
    // Not “it left the country, and the United States paid”.
    holds: (_one, { sentence, nounPhrase }) => !isSubject(sentence.syntax, nounPhrase),
  },
  {
    id: 'list',
    example: 'treaties with Austria, Hungary, Bulgaria and Turkey were signed',
    between: /^, (?:the )?$/,
    holds: (_one, other) => isListed(other),
  },
]

function textJoins(one: FoundMention, other: FoundMention): boolean {
  const text = one.sentence.block.text.slice(one.end, other.start)
  return RULES.some(({ between, holds }) => between.test(text) && holds(one, other))
}

const prepositionOf = (mention: FoundMention): string | undefined =>
  mention.sentence.syntax.tokens[phraseOf(mention)?.preposition ?? -1]?.text.toLowerCase()

/** Not “in Kenya, Uganda’s army left”, where a clause begins, nor “Kenya, Uganda’s ally”, which renames Kenya. */
function isListed(mention: FoundMention): boolean {
  const { syntax } = mention.sentence
  const phrase = possessionOf(mention) ?? mention.nounPhrase
  const { appositionOf } = syntax.nounPhrases[phrase ?? -1] ?? { appositionOf: null }
  return appositionOf === null && !isSubject(syntax, phrase)
}
