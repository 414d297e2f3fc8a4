import { verbOf } from '../../language/query/clauses.ts'
import { verbForms } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import {
  eventClassOfObject,
  eventClassOfVerb,
  lightVerbs,
  needObject,
} from '../../lexicon/event-classes.ts'
import type { FoundClaim, FoundClaimActor } from '../../types.ts'

type EventClass = NonNullable<FoundClaim['eventClass']>

/** States and their like complain where people take to the streets. */
const complainers: ReadonlySet<string> = new Set([
  'state',
  'government',
  'intergovernmental',
  'bloc',
  'person',
])

/**
 * The PLOVER class of what a clause tells, where its verb, or its light verb with the object, names such an
 * event, an actor takes part in it as subject, and it is told as a fact.
 */
export function eventClassOf(
  syntax: Sentence,
  index: number,
  { kind, polarity }: Pick<FoundClaim, 'kind' | 'polarity'>,
  actors: readonly FoundClaimActor[],
): EventClass | null {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  const subject = actors.find(({ role }) => role === 'subject')
  if (!verb || !subject || polarity === 'negated' || verb.modal !== null) return null
  if (kind !== 'fact' && kind !== 'cause') return null
  const forms = [...separated(syntax, index, verb.head), ...verbForms(syntax, verb.head)]
  const named = forms.find((form) => eventClassOfVerb.has(form))
  const ofObject = forms.some((form) => lightVerbs.has(form)) ? classOfObjects(syntax, index) : null
  const missesObject = needObject.has(named ?? '') && clause.objects.length === 0
  const ofVerb = missesObject ? undefined : eventClassOfVerb.get(named ?? '')
  const found = ofObject ?? ofVerb ?? null
  return found === 'protest' && complainers.has(subject.actor.kind) ? 'accuse' : found
}

/** A verb with the particle behind its object: “brushed the warning aside”. */
function separated(syntax: Sentence, index: number, head: number): string[] {
  const object = syntax.nounPhrases[syntax.clauses[index]?.objects.at(-1) ?? -1]
  const next = syntax.tokens[object?.to ?? -1]
  if (!object || !next || (next.xpos !== 'RP' && next.xpos !== 'RB')) return []
  return [`${(syntax.tokens[head]?.lemma ?? '').toLowerCase()} ${next.text.toLowerCase()}`]
}

/** The class that the nouns of the objects name: “imposed sanctions”, “a state of emergency”. */
function classOfObjects(syntax: Sentence, index: number): EventClass | null {
  for (const phrase of syntax.clauses[index]?.objects ?? []) {
    const { head } = syntax.nounPhrases[phrase] ?? { head: -1 }
    const complement = syntax.nounPhrases.find(({ possessorOf }) => possessorOf === phrase)
    for (const at of [complement?.head ?? -1, head]) {
      const found = eventClassOfObject.get(syntax.tokens[at]?.lemma.toLowerCase() ?? '')
      if (found) return found
    }
  }
  return null
}
