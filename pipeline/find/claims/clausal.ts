import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { firstComplement } from '../../language/query/complements.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence, VerbGroup } from '../../language/types.ts'
import { phaseVerbs } from '../../lexicon/event-nouns.ts'
import type { Proposition } from '../coreference/proposition.ts'

/** A clause as its kind is judged. */
export interface Clausal {
  syntax: Sentence
  index: number
  verb: VerbGroup
  /** Whether an actor is its subject. */
  actorSubject: boolean
  /** Whether somebody other than the author says it. */
  attributed: boolean
  /** How it is held. */
  stance: Proposition['stance']
}

/** The heads of a clause’s subject. */
export const subjectHeads = (syntax: Sentence, index: number): string[] =>
  subjectsOf(syntax, index).map((phrase) => headLemma(syntax, phrase))

/** “The last option is reducing demand”: what is named, told by a gerund that looks like a progressive. */
export const namesWhat = ({ syntax, index, verb }: Clausal): boolean =>
  verb.progressive &&
  subjectHeads(syntax, index).some((head) =>
    /^(?:first|second|third|last|other|option|alternative|goal|aim|objective|purpose|step|way|method|approach|idea|task|priority|answer|solution|role|job)$/.test(
      head,
    ),
  )

/** The clause that a verb of phase or appearance goes with (“continued to be the main driver”), told as that verb is. */
export function throughPhase(clausal: Clausal): Clausal {
  const { syntax, index, verb } = clausal
  if (verb.voice === 'passive' || !verbIsIn(syntax, verb.head, phaseVerbs)) return clausal
  const inner = firstComplement(syntax, index, 'infinitive', 'gerund') ?? -1
  const clause = syntax.clauses[inner]
  const lexical = clause && verbOf(syntax, clause)
  // “remains difficult to control” has no verb of its own behind it.
  if (!lexical || lexical.from > verb.head + 3) return clausal
  const { tense, perfect } = verb
  return { ...clausal, index: inner, verb: { ...lexical, tense, perfect } }
}
