import { childrenOf } from '../../../language/query/clauses.ts'
import { lemmaOf } from '../../../language/query/verbs.ts'
import type { Sentence } from '../../../language/types.ts'
import { causalVerbs, causalVerbsOfEvents, effectNouns } from '../../../lexicon/causal-verbs.ts'
import type { Clausal } from '../clausal.ts'
import { wordAt } from './events.ts'
import { isCausal } from './result-clause.ts'

/** “has done little to slow the trade”. */
export function doesToIt(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  if (lemmaOf(syntax, verb) !== 'do' || !doesMuch(syntax, verb.head)) return false
  return childrenOf(syntax, index).some((child) => isCausal(syntax, child)) || doesTo(clausal)
}

const doesMuch = (syntax: Sentence, head: number): boolean =>
  syntax.tokens.slice(head + 1, head + 3).some(({ text }) => effectNouns.has(text.toLowerCase()))

/** Whatever the verb behind “to” was read as. */
const doesTo = ({ syntax, verb }: Clausal): boolean => {
  const at = syntax.tokens.findIndex(({ text }, place) => place > verb.head && /^to$/i.test(text))
  if (at < 0 || at > verb.head + 3) return false
  const word = wordAt(syntax, at + 1)
  return causalVerbs.has(word) || causalVerbsOfEvents.has(word)
}
