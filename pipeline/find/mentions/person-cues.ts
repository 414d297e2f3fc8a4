import { singularOf } from '../../language/index.ts'
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import { TITLE_HEADS } from '../../lexicon/titles.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { either, end, many, oneOf, sequence, single, where, word } from '../../match/parser.ts'
import { fits } from '../../match/rules.ts'
import type { ContextRule } from '../../match/rules.ts'
import { contextOf } from '../../match/words.ts'
import { isOpen } from './open-names.ts'
import { isCapitalised } from './text.ts'
import type { NamedSentence } from './types.ts'

const ARTICLES = wordSet('the a an his her its their')
const STOPS = wordSet(', ; : and of for in who which that')
const ADMINISTRATIONS = wordSet(
  'administration government regime presidency cabinet junta premiership',
)

const office = single(({ text, lower }) =>
  PERSON_NOUNS.has(lower) || TITLE_HEADS.has(text) ? text : null,
)

const opening = single(({ text }) => (ARTICLES.has(text) || isCapitalised(text) ? text : null))

/** What a noun phrase ends before. */
const closing = either(
  word(...',.;)'.split(''), 'of', 'for', 'in', 'at', 'who', 'and', 'to', 'from'),
  end,
)

const open = where(
  single(({ text }) => (STOPS.has(text) ? null : text)),
  (words, _from, next) => closing(words, next) === null,
)

/** One person’s office, the last word of its phrase. */
const officeHeld = single(({ text, token }) => {
  const named = (PERSON_NOUNS.has(text) || TITLE_HEADS.has(text)) && singularOf(text) === text
  return named && token?.upos !== 'VERB' ? text : null
})

/** Words beside a name that say that it is a person’s; the value says of names of how many words. */
export const PERSON_RULES: readonly ContextRule<(length: number) => boolean>[] = [
  {
    ...{ id: 'administration', example: 'the [Grindle] administration left' },
    after: oneOf(ADMINISTRATIONS),
    value: (length) => length <= 2,
  },
  {
    ...{
      id: 'behind-office',
      example: 'a new chief negotiator, [Chatchai Bangchuad], spoke',
    },
    before: sequence(word(','), office),
    after: either(word(...',.;:)—–'.split('')), end),
    value: (length) => length > 1,
  },
  {
    ...{
      id: 'before-office',
      example: '[Pita Limjaroenrat], the party leader, spoke',
    },
    after: sequence(
      word(','),
      where(
        sequence(many(open, 6), officeHeld, closing),
        (words, from) => opening(words, from) !== null,
      ),
    ),
    value: (length) => length <= 4,
  },
]

/** Kinds of places that “of” and a name follow. */
const PLACES_NAMED =
  wordSet(`riding seat constituency electorate district province governorate prefecture
  municipality borough parish ward village town city port island region county valley suburb canton`)

/** Words beside a name that say that it is a place’s. */
export const PLACE_RULES: readonly ContextRule<'place'>[] = [
  {
    ...{ id: 'kind-of-place', example: 'the village of [Treysand] burned', value: 'place' },
    before: sequence(word('of'), oneOf(PLACES_NAMED)),
  },
]

/**
 * Takes a name of no sure kind for a person’s or a place’s where the words beside it say so: “the Trump
 * administration”, “a new chief negotiator, Chatchai Bangchuad,”, “the constituency of Upminster”.
 */
export function nameByContext({ words: { tokens }, entities }: NamedSentence): void {
  for (const entity of entities) {
    const { kind, aspect, from, to } = entity
    if (!isOpen(entity) || aspect === 'acronym') continue
    const context = contextOf(tokens, from, to)
    const isPerson =
      kind === 'unknown' &&
      PERSON_RULES.some((rule) => rule.value(to - from) && fits(context, rule))
    if (isPerson) Object.assign(entity, { kind: 'person', rule: 'person-apposition' })
    else if (PLACE_RULES.some((rule) => fits(context, rule)))
      Object.assign(entity, { kind: 'place', rule: 'place-apposition', placeOnly: false })
  }
}
