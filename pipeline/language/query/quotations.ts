import type { Sentence } from '../types.ts'
import { childrenOf, verbOf } from './clauses.ts'

/** How many words may stand between a verb of saying and what it quotes (“wrote on social media, “…”). */
const reach = 12

/** The main clause that another one brings in as a quotation: “X said, “Prices rose””; null where none is. */
export function quotedBy(syntax: Sentence, index: number): number | null {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || !verb || clause.parent !== null || hasComplement(syntax, index)) return null
  const next = syntax.clauses.findIndex(
    ({ parent, from }, at) => at !== index && parent === null && from > verb.head,
  )
  const from = syntax.clauses[next]?.from ?? 0
  const opens = isQuote(syntax, from - 1) ? from - 1 : isQuote(syntax, from) ? from : -1
  if (opens < 0 || opens - verb.head > reach) return null
  return /^[,:]$/.test(syntax.tokens[opens - 1]?.text ?? '') || opens === verb.head + 1
    ? next
    : null
}

const hasComplement = (syntax: Sentence, index: number): boolean =>
  childrenOf(syntax, index).some((child) => syntax.clauses[child]?.kind === 'complement')

const isQuote = ({ tokens }: Sentence, at: number): boolean =>
  /^["“‘]$/.test(tokens[at]?.text ?? '')
