import type { Clause, NounPhrase, Token, VerbGroup } from '../types.ts'

/** The syntax of one sentence. */
export interface Syntax {
  nounPhrases: NounPhrase[]
  verbGroups: VerbGroup[]
  clauses: Clause[]
}

/** Finds the noun phrases, verb groups and clauses of one sentence’s tokens. */
export function parseSyntax(_tokens: Token[]): Syntax {
  return { nounPhrases: [], verbGroups: [], clauses: [] }
}
