import type { Clause, Sentence } from '../../language/types.ts'
import { childrenOf, verbOf } from '../../language/query/clauses.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { mentionsOfPhrase } from '../coreference/phrases.ts'
import type { DocumentSentence } from '../../types.ts'
import { mayAct } from './subject.ts'

/** The clause that a conjunction joins another to; of “should be …” also a fronted one: “when costs rise, they should be …”. */
function clauseBefore(syntax: Sentence, index: number): Clause | undefined {
  const own = syntax.clauses[index]
  const verb = own && verbOf(syntax, own)
  if (!own || !verb) return undefined
  const joined = syntax.tokens[own.coordinator ?? -1]?.upos === 'CCONJ'
  if (joined) return syntax.clauses[own.conjunctOf ?? -1]
  return syntax.tokens[verb.head]?.lemma === 'be' ? fronted(syntax, index) : undefined
}

const fronted = (syntax: Sentence, index: number): Clause | undefined =>
  childrenOf(syntax, index)
    .map((child) => syntax.clauses[child])
    .find((clause) => clause?.kind === 'adverbial' && clause.from === syntax.clauses[index]?.from)

/** “These fears are real, but they should not end the talks”: a pronoun for the thing that its sentence is about. */
export function standsForThing(
  sentence: DocumentSentence,
  pronoun: string,
  token: number,
  mentions: MentionIndex,
): boolean {
  if (pronoun !== 'it' && pronoun !== 'they') return false
  const { syntax } = sentence
  const index = syntax.clauses.findIndex(({ subjects }) =>
    subjects.some((phrase) => syntax.nounPhrases[phrase]?.head === token),
  )
  const before = clauseBefore(syntax, index)
  const [subject = -1, ...others] = before?.subjects ?? []
  const head = syntax.tokens[syntax.nounPhrases[subject]?.head ?? -1]
  const plural = head?.xpos === 'NNS' || others.length > 0
  if (head?.upos !== 'NOUN' || plural !== (pronoun === 'they')) return false
  return !mayAct(syntax, subject) && mentionsOfPhrase(mentions, sentence, subject).length === 0
}
