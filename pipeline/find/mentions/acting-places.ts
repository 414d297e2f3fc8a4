import { wordSet } from '../../lexicon/word-list.ts'
import { either, many, not, ofClass, oneOf, sequence, single } from '../../match/parser.ts'
import { firstRule } from '../../match/rules.ts'
import type { ContextRule } from '../../match/rules.ts'
import { contextOf } from '../../match/words.ts'
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

const verb = single(({ token }) =>
  token?.xpos.startsWith('VB') === true && ACTS.has(token.lemma.toLowerCase()) ? token : null,
)
const modal = oneOf(MODALS)
const acts = either(modal, verb)

/** What stands between a subject and the word that says what it does. */
const aside = many(sequence(not(acts), ofClass('ADV', 'AUX')), 4)
const subject = not(ofClass('ADP', 'NOUN', 'PROPN'))

/** What the government of a place does, and no place. */
export const ACTING_RULES: readonly ContextRule<'metonym'>[] = [
  {
    ...{ id: 'decides', example: '[Erbil] has firmly rejected the deal.', value: 'metonym' },
    before: subject,
    after: sequence(aside, verb),
  },
  {
    ...{ id: 'is-urged', example: '[Erbil] should talk.', value: 'metonym' },
    before: subject,
    after: sequence(aside, modal),
  },
]

const isAgent = ({ words: { tokens } }: NamedSentence, { from, to }: NamedEntity): boolean =>
  firstRule(ACTING_RULES, contextOf(tokens, from, to)) !== null

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
