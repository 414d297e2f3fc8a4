import { MONTHS } from '../../lexicon/temporal-names.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import {
  either,
  glued,
  many,
  not,
  ofClass,
  oneOf,
  sequence,
  single,
  some,
  tagged,
  where,
  word,
} from '../../match/parser.ts'
import type { Parser } from '../../match/parser.ts'
import { firstRule } from '../../match/rules.ts'
import type { ContextRule } from '../../match/rules.ts'
import { contextOf, isCapitalised } from '../../match/words.ts'
import { theGazetteer } from './gazetteer.ts'
import type { NamedEntity } from './types.ts'
import type { Words } from './words.ts'

/** Prepositions before a place. */
const LOCATIVE =
  wordSet(`in at near inside outside around across through throughout into onto toward
  towards via beyond within off`)

/** Words that take “to”, “from”, “of”, “for” and a place. */
const MOTION = wordSet(`visit visits visited visiting trip trips travel travels travelled traveled
  travelling traveling flight flights flew fly flown flying return returned returning returns go went goes
  going come came move moved moving drive drove sail sailed march marched marches marching fled flee
  flees fleeing arrive arrived arriving arrives departed depart deploy deployed sent invited invite
  summoned brought bring tour north south east west kilometres kilometers km miles outskirts suburb
  suburbs port city capital streets airport road route highway corridor streets based meeting meetings
  held talks summit conference convoy convoys evacuated evacuate escape escaped relocate relocated
  embassy residents resident district neighbourhood neighborhood university court mayor governor
  siege battle fall capture exile born cent percent half part parts majority control advance advanced attack`)

/** Nouns that a capital before them only places. */
const PLACED_NOUNS =
  wordSet(`airport port streets street suburb suburbs university court courts embassy
  summit conference talks meeting agreement accord accords process declaration protocol convention pact
  format bombing attack attacks bombings protests stadium hotel office bureau newspaper times post
  skyline metro mayor residents police stock exchange market club treaty deal communique communiqué
  region area province county district state neighbourhood neighborhood visit trip school museum
  film festival marathon olympics games palace prison correspondent attacks`)

const VISITING = wordSet(
  'visit visits visited visiting reach reached leave left capture captured seize seized besiege besieged bomb bombed shell shelled enter entered',
)

/** What a capital’s name stands for; null within the name of a thing. */
export type SeatAspect = 'metonym' | 'place' | null

const month = single((one) => (isCapitalised(one) ? MONTHS.get(one.lower.replace('.', '')) : null))
const number = single(({ text }) => (/^\d{1,4}$/.test(text) ? text : null))
const placedNoun = where(oneOf(PLACED_NOUNS), (words, at) =>
  /^(?:NOUN|PROPN)$/.test(words[at]?.token?.upos ?? ''),
)

/** The other members of the coordination that a name stands in: “Cairo, Tunis and [Rabat]”. */
const conjuncts = many(sequence(word('and', 'or', ','), some(ofClass('PROPN'), 24)), 6)

const governedBy = (...parsers: Parser<unknown>[]): Parser<unknown> =>
  sequence(conjuncts, ...parsers)

/** Words whose “at” is a direction: “anger at Moscow”. */
const aiming = single(({ lower }) =>
  /^(?:look|aim|direct|anger|angr|target)/.test(lower) ? lower : null,
)

const towards = word('to', 'from', 'for', 'of')

/** What decides whether a capital stands for the government there: the first rule that fits. */
export const SEAT_RULES: readonly ContextRule<SeatAspect>[] = [
  {
    ...{ id: 'dateline', example: '[Brussels], 3 June 2022', value: 'place' },
    after: sequence(word(','), either(sequence(month, number), sequence(number, month))),
  },
  {
    ...{
      id: 'owned-place',
      example: '[Moscow]’s airport closed',
      value: 'place',
    },
    after: sequence(tagged('POS'), oneOf(PLACED_NOUNS)),
  },
  {
    ...{
      id: 'possessor',
      example: '[Moscow]’s demands grew',
      value: 'metonym',
    },
    after: tagged('POS'),
  },
  {
    ...{
      id: 'named-thing',
      example: 'the [Paris] agreement held',
      value: null,
    },
    after: either(sequence(ofClass('ADJ'), placedNoun), sequence(not(ofClass('ADJ')), placedNoun)),
  },
  {
    ...{ id: 'based', example: 'the [Paris]-based firm left', value: 'place' },
    after: sequence(glued(word('-')), word('based', 'born', 'area')),
  },
  {
    ...{ id: 'aimed-at', example: 'anger at [Moscow] grew', value: 'metonym' },
    before: governedBy(word('at'), aiming),
  },
  {
    ...{
      id: 'trusted',
      example: 'confidence in [Kyiv] grew',
      value: 'metonym',
    },
    before: governedBy(not(word('at')), oneOf(LOCATIVE), word('trust', 'confidence', 'faith')),
  },
  {
    ...{
      id: 'located',
      example: 'they met in Cairo and [Rabat]',
      value: 'place',
    },
    before: governedBy(oneOf(LOCATIVE)),
  },
  {
    ...{ id: 'moved', example: 'they flew to [Cairo]', value: 'place' },
    before: governedBy(towards, oneOf(MOTION)),
  },
  {
    ...{
      id: 'moved-to-the',
      example: 'they moved troops to [Cairo]',
      value: 'place',
    },
    before: governedBy(
      towards,
      single(({ lower }) => lower),
      oneOf(MOTION),
    ),
  },
  {
    ...{ id: 'visited', example: 'they besieged [Kyiv]', value: 'place' },
    before: governedBy(oneOf(VISITING)),
  },
  { id: 'acts', example: '[Moscow] objected', value: 'metonym' },
]

/**
 * Whether a capital’s name stands for the government seated there (`metonym`), for the place (`place`), or
 * for neither, within the name of a thing (null), by what it does in its clause.
 */
export function seatAspect(words: Words, entity: NamedEntity): SeatAspect {
  if (isBeforeItsState(words, entity)) return 'place'
  const { from, to } = entity
  return firstRule(SEAT_RULES, contextOf(words.tokens, from, to))?.value ?? null
}

/** “Baghdad, Iraq”. */
function isBeforeItsState({ tokens, text }: Words, { to, iso2 }: NamedEntity): boolean {
  const after = tokens[to + 1]
  if (tokens[to]?.text !== ',' || after === undefined) return false
  const surface = theGazetteer().at(text, after.start)
  return surface?.readings.some((one) => one.iso2 === iso2 && one.aspect === 'name') ?? false
}
