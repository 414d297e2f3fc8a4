import type { Clause, NounPhrase, Token, VerbGroup } from '../types.ts'
import { assemble } from './assemble.ts'
import { chunk } from './chunks.ts'
import { readClauses } from './clauses.ts'
import { linkPrepositions } from './prepositions.ts'
import { wordClasses } from './word-classes.ts'

/** The syntax of one sentence. */
export interface Syntax {
  nounPhrases: NounPhrase[]
  verbGroups: VerbGroup[]
  clauses: Clause[]
}

/** Finds the noun phrases, verb groups and clauses of one sentence’s tokens. */
export function parseSyntax(tokens: Token[]): Syntax {
  const words = { tokens, classes: wordClasses(tokens) }
  const chunks = chunk(words)
  linkPrepositions(words, chunks)
  const state = readClauses(words, chunks)
  const clauses = assemble(state)
  return { nounPhrases: chunks.nounPhrases, verbGroups: chunks.verbGroups, clauses }
}
