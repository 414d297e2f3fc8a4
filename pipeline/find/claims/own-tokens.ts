import { childrenOf } from '../../language/query/clauses.ts'
import type { Sentence, Token } from '../../language/types.ts'

/** The tokens of a clause that belong to no clause within it. */
export function ownTokens(syntax: Sentence, index: number): Token[] {
  const clause = syntax.clauses[index]
  if (!clause) return []
  const tokens: Token[] = []
  let at = clause.from
  for (const child of childrenOf(syntax, index)) {
    const { from = at, to = at } = syntax.clauses[child] ?? {}
    if (from > at) tokens.push(...syntax.tokens.slice(at, from))
    at = Math.max(at, to)
  }
  tokens.push(...syntax.tokens.slice(at, clause.to))
  return tokens
}
