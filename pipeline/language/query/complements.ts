import type { Clause, ClauseKind, Sentence } from '../types.ts'
import { childrenOf, verbOf } from './clauses.ts'

/** The first clause of a kind that is part of a clause and stands behind its verb; null where none is. */
export function firstComplement(
  syntax: Sentence,
  index: number,
  ...kinds: readonly ClauseKind[]
): number | null {
  const clause = syntax.clauses[index]
  const head = (clause && verbOf(syntax, clause)?.head) ?? -1
  const found = childrenOf(syntax, index).find((child) => {
    const { kind, from, conjunctOf } = syntax.clauses[child] ?? {
      kind: 'main',
      from: 0,
      conjunctOf: 0,
    }
    return conjunctOf === null && from > head && kinds.includes(kind)
  })
  return found ?? null
}

/** The lower-case word that brings in a clause; empty where none does. */
export const markerOf = (syntax: Sentence, clause: Clause): string =>
  clause.marker === null ? '' : (syntax.tokens[clause.marker]?.text.toLowerCase() ?? '')
