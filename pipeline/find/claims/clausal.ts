import { subjectsOf } from '../../language/query/clauses.ts'
import type { Proposition } from '../coreference/attribution.ts'
import type { Sentence, VerbGroup } from '../../language/types.ts'

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

/** The lower-case lemma of a noun phrase’s head. */
export const headOf = (syntax: Sentence, phrase: number): string =>
  (syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.lemma ?? '').toLowerCase()

/** The heads of a clause’s subject. */
export const subjectHeads = (syntax: Sentence, index: number): string[] =>
  subjectsOf(syntax, index).map((phrase) => headOf(syntax, phrase))
