import { isSubject } from '../../language/query/clauses.ts'
import type { ActorPhrase, FoundActor, FoundMention } from '../../types.ts'
import { isApposed } from './apposition.ts'
import type { History } from './history.ts'

/** A way of naming the person behind an office, its head noun, that the syntax may not read as an apposition. */
const NAMED_BEHIND: readonly { id: string; example: string; between: RegExp }[] = [
  { id: 'colon', example: 'one leader: Muse Bihi Abdi', between: /^: $/ },
  {
    id: 'beside',
    example: 'the army and its general, Napoleon Bonaparte eventually won',
    between: /^(?:,|, the)? $/,
  },
  {
    id: 'complement',
    example: 'Somalia’s head of state, Mohamed Abdullahi Mohamed, …',
    between: /^ (?:for|to|in|at|on|of) [^,.;:()]{1,50}(?:,|, the)? $/,
  },
]

/**
 * The person whom a phrase such as “the prime minister” or “Somalia’s head of state” refers to: the one
 * named right behind it, else the last one before with that office; null where there is none.
 */
export function findPerson(
  mention: FoundMention,
  phrase: ActorPhrase,
  named: readonly FoundMention[],
  history: History,
  home: FoundActor | null,
): FoundActor | null {
  const beside = apposed(mention, named)
  if (beside !== null) beside.title ??= phrase.words.join(' ')
  return beside ?? holder(mention, phrase, history, home)
}

function apposed(mention: FoundMention, named: readonly FoundMention[]): FoundActor | null {
  const other = named.find(({ start, actor }) => start > mention.end && actor.kind === 'person')
  if (other === undefined) return null
  const isNamed = isApposed(mention, other) || isNamedBehind(mention, other)
  return isNamed ? other.actor : null
}

function isNamedBehind({ sentence, end, nounPhrase }: FoundMention, other: FoundMention): boolean {
  const { tokens, nounPhrases, verbGroups } = sentence.syntax
  const office = nounPhrases[nounPhrase ?? -1]
  // “In talks with the president, William Ruto objected”: another begins the clause.
  if (office?.preposition != null && isSubject(sentence.syntax, other.nounPhrase)) return false
  const from = tokens[office?.head ?? -1]?.end ?? end
  // “The envoy for the Horn met Mike Hammer.”
  const isBetween = (start = -1): boolean => start >= from && start < other.start
  if (verbGroups.some(({ head }) => isBetween(tokens[head]?.start))) return false
  const text = sentence.block.text.slice(from, other.start)
  return NAMED_BEHIND.some(({ between }) => between.test(text))
}

/** The last person before with this office in the title, and not of another country. */
function holder(
  mention: FoundMention,
  phrase: ActorPhrase,
  history: History,
  home: FoundActor | null,
): FoundActor | null {
  const { lemma, determiner, possessor, modifiers } = phrase
  const definite =
    determiner === 'the' || determiner === 'its' || possessor !== null || phrase.capitalised
  if (!definite || /^(?:predecessor|successor)$/.test(lemma) || modifiers.includes('former'))
    return null
  const office = phrase.words.join(' ')
  const wanted = possessor?.actor ?? home
  const fitting = [...history.before(mention, 40)].filter(({ actor, form }) => {
    if (actor.kind !== 'person' || form === 'nominal' || actor.title === null) return false
    const title = plainTitle(actor.title)
    return title.includes(office) || (modifiers.length === 0 && title.split(' ').includes(lemma))
  })
  // “Secretary of State” is whoever was so called, before any other secretary.
  const wording = plainTitle(mention.sentence.block.text.slice(mention.start, mention.end))
  const called = fitting.filter(({ actor }) => plainTitle(actor.title ?? '').includes(wording))
  let foreign: FoundActor | null = null
  for (const one of [...called, ...fitting]) {
    const country = countryOf(one, history)
    if (country === null || wanted === null || country.key === wanted.key) return one.actor
    foreign ??= one.actor
  }
  return possessor === null ? foreign : null
}

const plainTitle = (title: string): string => title.toLowerCase().replace(/\bof |\bthe /g, '')

/** The country that a person’s title names; null where it names none. */
function countryOf(person: FoundMention, history: History): FoundActor | null {
  const inside = history
    .inSentence(person.sentence.ordinal)
    .find((one) => one.actor.kind === 'state' && one.start >= person.start && one.end <= person.end)
  return inside?.actor ?? null
}
