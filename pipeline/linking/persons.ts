import type { FoundActor, FoundMention } from '../types.ts'
import type { Description } from './describe.ts'

/** Behind an office, a comma and a name: “Somaliland’s president, Muse Bihi Abdi”. */
const BETWEEN = /^(?: (?:for|to|in|at|on|of) [^,.;:()]{1,50})?(?:,? |, (?:the )?|: )$/

/**
 * The person whom a phrase such as “the prime minister” or “Somalia’s head of state” refers to: the one
 * named right behind it, else the last one before with that office; null where there is none.
 */
export function findPerson(
  mention: FoundMention,
  description: Description,
  all: readonly FoundMention[],
  before: readonly FoundMention[],
  home: FoundActor | null,
): FoundActor | null {
  return apposed(mention, all) ?? holder(mention, description, before, home)
}

function apposed(mention: FoundMention, all: readonly FoundMention[]): FoundActor | null {
  const { sentence, end } = mention
  for (const other of all) {
    if (other.sentence !== sentence || other.start <= end || other.actor.kind !== 'person') continue
    if (other.form === 'nominal') continue
    return BETWEEN.test(sentence.block.text.slice(end, other.start)) ? other.actor : null
  }
  return null
}

/** The last person before with this office in the title, and not of another country. */
function holder(
  mention: FoundMention,
  description: Description,
  before: readonly FoundMention[],
  home: FoundActor | null,
): FoundActor | null {
  const { lemma, determiner, owner, modifiers } = description
  const definite =
    determiner === 'the' || determiner === 'its' || owner !== null || description.capitalised
  if (!definite || /^(?:predecessor|successor)$/.test(lemma) || modifiers.includes('former'))
    return null
  const office = description.words.join(' ')
  let foreign: FoundActor | null = null
  for (let at = before.length - 1; at >= 0; at--) {
    const one = before[at]
    if (one === undefined || mention.sentence.ordinal - one.sentence.ordinal > 40) break
    if (one.actor.kind !== 'person' || one.form === 'nominal' || one.actor.title === null) continue
    const title = plainTitle(one.actor.title)
    if (!title.includes(office) && !(modifiers.length === 0 && title.split(' ').includes(lemma)))
      continue
    const country = countryOf(one, before)
    const wanted = owner?.actor ?? home
    if (country === null || wanted === null || country.key === wanted.key) return one.actor
    foreign ??= one.actor
  }
  return owner === null ? foreign : null
}

const plainTitle = (title: string): string => title.toLowerCase().replace(/\bof\b |\bthe\b /g, '')

/** The country that a person’s title names; null where it names none. */
function countryOf(person: FoundMention, before: readonly FoundMention[]): FoundActor | null {
  const inside = before.find(
    (one) =>
      one.sentence === person.sentence &&
      one.actor.kind === 'state' &&
      one.start >= person.start &&
      one.end <= person.end,
  )
  return inside?.actor ?? null
}
