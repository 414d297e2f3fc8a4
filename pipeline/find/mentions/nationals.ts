import { either, many, not, ofClass, sequence, some, word } from '../../match/parser.ts'
import { fits } from '../../match/rules.ts'
import type { ContextRule } from '../../match/rules.ts'
import { contextOf } from '../../match/words.ts'
import type { ActorKind, NamedEntity, NamedSentence, Nominal } from './types.ts'

/** Whether a nationality stands before a person, a body or a group. */
export function modifiesActor(
  { entities }: NamedSentence,
  entity: NamedEntity,
  nominals: readonly Nominal[],
): boolean {
  if (entity.nested) return true
  const inside = ({ from, head }: Nominal): boolean => from <= entity.from && entity.to <= head
  const titled = (other: NamedEntity): boolean =>
    other.kind === 'person' && other.titleFrom <= entity.from && entity.to <= other.from
  return nominals.some(inside) || entities.some(titled)
}

const article = word('the')

const asPeople: ContextRule<'people'> = {
  ...{ id: 'people', example: 'the [Chinese] said so', value: 'people' },
  before: article,
  after: not(either(ofClass('NOUN', 'PROPN', 'ADJ', 'CCONJ'), word('-'))),
}

const asState: ContextRule<'state'> = {
  ...{ id: 'state', example: 'the [Emiratis] soon agreed', value: 'state' },
  before: article,
  after: sequence(many(ofClass('ADV'), 3), ofClass('AUX', 'VERB')),
}

const attributive: ContextRule<null> = {
  ...{ id: 'attributive', example: 'a [Shia] political landscape', value: null },
  after: sequence(some(ofClass('ADJ'), 8), ofClass('NOUN')),
}

/** What the name of a people stands for by the words beside it. */
export const NATIONAL_RULES: readonly ContextRule<'people' | 'state' | null>[] = [
  asPeople,
  asState,
  attributive,
]

const fitsAround = (
  rule: ContextRule<unknown>,
  { words }: NamedSentence,
  { from, to }: NamedEntity,
): boolean => fits(contextOf(words.tokens, from, to), rule)

/** “the Chinese said”: an article before and no noun behind. */
export const standsForPeople = (sentence: NamedSentence, entity: NamedEntity): boolean =>
  fitsAround(asPeople, sentence, entity)

/** “a Shia political landscape”: a people’s name that modifies a thing behind more adjectives. */
export const isAttributive = (sentence: NamedSentence, entity: NamedEntity): boolean =>
  fitsAround(attributive, sentence, entity)

/** Whether a nationality stands for the state, which decides and speaks, or for its people. */
export const nationalsKind = (sentence: NamedSentence, entity: NamedEntity): ActorKind =>
  entity.kind === 'state' && fitsAround(asState, sentence, entity) ? 'state' : 'people'
