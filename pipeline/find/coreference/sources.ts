import { subjectsOf } from '../../language/query/clauses.ts'
import type { Sentence } from '../../language/types.ts'
import { opinionNouns } from '../../lexicon/attribution-verbs.ts'
import { headLemma } from '../../language/query/nouns.ts'
import type { Proposition } from './proposition.ts'

/** “According to X, A did B, and C did D”, “According to X, while A did B, C did D”: a source covers what is joined to its clause. */
export function sourceBefore(syntax: Sentence, index: number): Proposition | null {
  const clause = syntax.clauses[index]
  const before = clause?.conjunctOf ?? (clause?.kind === 'adverbial' ? clause.parent : null)
  const found = before == null ? null : sourceOf(syntax, before)
  if (!found?.cue || found.cue.from > (clause?.from ?? 0)) return null
  const isPart = /^(?:;|:)$/.test(syntax.tokens[clause?.coordinator ?? -1]?.text ?? '')
  return isPart ? null : { ...found, clause: index, subjects: subjectsOf(syntax, index) }
}

/** “According to X, …”, “in X’s view, …”. */
export function sourceOf(syntax: Sentence, index: number): Proposition | null {
  const clause = syntax.clauses[index]
  if (!clause) return null
  const own = { clause: index, subjects: subjectsOf(syntax, index), stance: 'asserted' as const }
  for (const [phrase, { preposition, from, head }] of syntax.nounPhrases.entries()) {
    if (preposition === null || from < clause.from || head >= clause.to) continue
    const word = syntax.tokens[preposition]?.text.toLowerCase()
    const before = syntax.tokens[preposition - 1]?.text.toLowerCase()
    if (word === 'according' || (word === 'to' && before === 'according')) {
      const start = word === 'to' ? preposition - 1 : preposition
      return { ...own, holder: [phrase], cue: { from: start, to: start + 2 } }
    }
    if (word === 'in' && opinionNouns.has(headLemma(syntax, phrase))) {
      const owner = syntax.nounPhrases.findIndex(({ possessorOf }) => possessorOf === phrase)
      if (owner >= 0) return { ...own, holder: [owner], cue: { from: preposition, to: head + 1 } }
    }
  }
  return null
}
