import type { Clause, NounPhrase, Token, VerbGroup } from '../types.ts'
import { assemble } from './assemble.ts'
import { chunk } from './chunks.ts'
import { readClauses } from './clauses.ts'
import { linkPrepositions } from './prepositions.ts'
import { resolve } from './resolve/resolve.ts'
import type { Readings } from './other-readings.ts'
import { wordClasses } from './classify.ts'

/*
 * Conventions of the output, for those who build on it.
 *
 * Noun phrases
 * - They stand in the order of their heads. They never overlap, except that a phrase holds its possessor: in
 *   “Myanmar’s regime” there are `Myanmar` (possessorOf the other) and `Myanmar’s regime`.
 * - “of” phrases are phrases of their own, with `possessorOf` the phrase before “of”. “both”, “either” and what
 *   limits a number (“at least 300”) belong to the phrase; relative and interrogative pronouns are no phrases.
 * - A date is one phrase (“3 March 2021”, “March 3, 2021”); bare phrases of time are never subjects or objects,
 *   unless nothing else is there or the verb takes an amount of time (“spent a decade”).
 * - `appositionOf` also links a parenthesis (“the African Union (AU)”) and examples (“donors, notably the EU”).
 *   A conjunct’s `conjunctOf` is the first member of the list.
 * - Tags that the whole clause rules out are read otherwise (“repeated” tagged as a participle, `resolve/`); those
 *   tokens get the tags and the lemma that they were read with.
 *
 * Verb groups
 * - `to`, “not” and adverbs inside belong to the range; adverbs before the first verb do not. An inverted group
 *   (“Should talks fail”) runs from the auxiliary to the verb, over the subject.
 * - `modal` is the lower-case form (“should”, “will”, “can”), a semi-modal by its lemma (“need to”, “have to”,
 *   “ought to”, “be to”, “be able to”, “be likely to”, “be unlikely to”, “be going to”, “used to”), or both
 *   (“would do well to”, “will have to”). The head is then the verb behind “to”. “The aim is to V” is a copula
 *   with an infinitive clause, not “be to”. Aspect verbs (“continue imposing”) are groups of their own.
 * - A verb that shares an auxiliary copies form, tense, modal, perfect and voice (“should press A and open B”:
 *   both finite with modal “should”), but not negation. `tense` is `future` for will and shall, null for other modals
 *   and for non-finite forms. A subjunctive (“that it leave”) is finite. “have yet to V” is perfect and negated; “not
 *   only V” is not negated.
 *
 * Clauses
 * - They stand in the order in which they begin, outer before inner. Ranges nest or are disjoint. A range holds its
 *   marker, its subject and all clauses with it as parent; it holds neither its coordinator, nor leading or trailing
 *   punctuation, nor the clauses coordinated with it, which stand beside it with the same parent.
 * - So the independent clauses are those with `parent === null` that have subjects of their own or no `conjunctOf`;
 *   one with `subjectFrom` goes on with the verb phrase of its conjunct (“X did A and did B”).
 * - Semicolons, colons and commas between clauses count as coordinators. `coordinator` is null in the middle of a
 *   list (“did A, did B, and did C”: null for the second).
 * - “…, while/whereas B does” behind a comma: kind `adverbial`, `marker` and `coordinator` both the conjunction,
 *   `conjunctOf` the clause before, the same parent as that, range without the conjunction. A fronted “While A does, B
 *   does” is an ordinary adverbial clause inside the main one, and so is “although”.
 * - “…, analysts say”, “…, said the minister”: what was said is a complement of the clause of saying, whose range
 *   holds both.
 * - `marker` is null for bare complements, reduced and zero relatives. For infinitives it is “to” (or “for”, “how”), for
 *   gerunds the preposition, for inverted conditions the auxiliary.
 * - `relative`: also participles directly behind their noun; behind a comma they are `participle`. The subject or object
 *   that the relative pronoun stands for is filled in: such a phrase lies outside the clause’s range.
 * - An infinitive behind an object that controls it (“press ASEAN to keep”) has that object as its subject; any other
 *   infinitive, gerund or participle has `subjectFrom` its parent.
 * - A clause in parentheses has kind `main` and the clause around it as parent.
 * - Predicate nominals are not objects. “there is X” has X as its subject.
 */

/** The syntax of one sentence. */
export interface Syntax {
  /** The tokens that were given; those that were read as another part of speech carry its tags and lemma. */
  tokens: Token[]
  nounPhrases: NounPhrase[]
  verbGroups: VerbGroup[]
  clauses: Clause[]
}

/**
 * Finds the noun phrases, verb groups and clauses of one sentence’s tokens. `readings` say what else the words can be;
 * without them each word is what its tags say.
 */
export function parseSyntax(given: readonly Token[], readings?: Readings): Syntax {
  const tokens = [...given]
  const forms: string[] = []
  for (const { text } of tokens) forms.push(text.toLowerCase())
  const classes = wordClasses(tokens, forms)
  const words = { tokens, classes, forms }
  if (readings) resolve(words, readings)
  const chunks = chunk(words)
  linkPrepositions(words, chunks)
  const state = readClauses(words, chunks)
  const clauses = assemble(state)
  return { tokens, nounPhrases: chunks.nounPhrases, verbGroups: chunks.verbGroups, clauses }
}
