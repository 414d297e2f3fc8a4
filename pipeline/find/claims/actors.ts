import { verbOf } from '../../language/query/clauses.ts'
import { firstComplement } from '../../language/query/complements.ts'
import { verbForms } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import { aspectVerbs } from '../../lexicon/aspect-verbs.ts'
import type { Proposition } from '../coreference/proposition.ts'
import { mentionsWithin } from '../coreference/mentions.ts'
import { pronounOf } from '../coreference/phrases.ts'
import type { FoundActor, FoundClaimActor, Span } from '../../types.ts'
import { named } from './named.ts'
import { ownersOf } from './owners.ts'
import type { Reading } from './reading.ts'

/** A claim before its actors are known. */
interface Claimed {
  span: Span
  holder: FoundActor | 'author'
  proposition: Proposition
  /** The other clauses of its unit. */
  others: readonly number[]
}

/**
 * The actors of a claim, each once, with the strongest part that it has: the subjects and objects of the
 * clauses that hold its proposition, then all others that its words mention.
 */
export function actorsOf(
  { span, holder, proposition, others }: Claimed,
  reading: Reading,
): FoundClaimActor[] {
  const { sentence } = span
  const subjects = proposition.subjects.flatMap((phrase) => {
    if (holder !== 'author' && isSpeaker(sentence.syntax, phrase)) {
      return [{ actor: holder, mention: null }]
    }
    const own = named(sentence, phrase, reading)
    return own.length > 0 ? own : ownersOf(sentence, phrase, reading)
  })
  const objects = [proposition.clause, ...others].flatMap((index) =>
    objectsOf(sentence.syntax, index).flatMap((phrase) => named(sentence, phrase, reading)),
  )
  const mentioned = mentionsWithin(reading.mentions, span).map((mention) => ({
    actor: mention.actor,
    mention,
  }))
  return onceEach([
    ...subjects.map((one) => ({ ...one, role: 'subject' as const })),
    ...objects.map((one) => ({ ...one, role: 'object' as const })),
    ...mentioned.map((one) => ({ ...one, role: 'mentioned' as const })),
  ])
}

/** “We will not leave, said X.” */
const isSpeaker = (syntax: Sentence, phrase: number): boolean =>
  /^(?:we|i)$/.test(pronounOf(syntax, syntax.nounPhrases[phrase]) ?? '')

function onceEach(actors: readonly FoundClaimActor[]): FoundClaimActor[] {
  const seen = new Set<FoundActor>()
  return actors.filter(({ actor }) => !seen.has(actor) && seen.add(actor))
}

/** The objects of a clause’s verb; behind an aspect verb those of the verb that it goes with. */
function objectsOf(syntax: Sentence, index: number): readonly number[] {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!verb || clause.objects.length > 0) return clause?.objects ?? []
  if (!verbForms(syntax, verb.head).some((form) => aspectVerbs.has(form))) return []
  const inner = firstComplement(syntax, index, 'infinitive', 'gerund')
  return syntax.clauses[inner ?? -1]?.objects ?? []
}
