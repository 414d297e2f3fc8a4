import { actsAsState } from './roles.ts'
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

/** “the Chinese said”: an article before and no noun behind. */
export function standsForPeople({ words }: NamedSentence, { from, to }: NamedEntity): boolean {
  const before = words.tokens[from - 1]?.text.toLowerCase()
  const next = words.tokens[to]
  const closed =
    next === undefined ||
    !(
      next.upos === 'NOUN' ||
      next.upos === 'PROPN' ||
      next.upos === 'ADJ' ||
      next.text === '-' ||
      next.upos === 'CCONJ'
    )
  return before === 'the' && closed
}

/** “a Shia political landscape”: a people’s name that modifies a thing behind more adjectives. */
export function isAttributive({ words: { tokens } }: NamedSentence, { to }: NamedEntity): boolean {
  let at = to
  while (tokens[at]?.upos === 'ADJ') at++
  return at > to && tokens[at]?.upos === 'NOUN'
}

/** Whether a nationality stands for the state or for its people. */
export function nationalsKind({ words }: NamedSentence, entity: NamedEntity): ActorKind {
  return entity.kind === 'state' && actsAsState(words, entity) ? 'state' : 'people'
}
