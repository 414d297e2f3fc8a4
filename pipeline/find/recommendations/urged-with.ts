import { childrenOf, coordinationOf, verbOf } from '../../language/query/clauses.ts'
import type { Sentence } from '../../language/types.ts'

/** A clause and those coordinated with it that go on under its subject and its modal, in the order of the text. */
export function urgedWith(syntax: Sentence, clause: number): number[] {
  const found = [clause]
  for (const index of coordinationOf(syntax, clause).slice(1)) {
    const before = syntax.clauses[index]?.conjunctOf ?? -1
    if (found.includes(before) && goesOn(syntax, index, clause)) found.push(index)
  }
  return [...found, ...takenUp(syntax, clause)].sort((a, b) => a - b)
}

/** “Needs to V and to V”: the infinitives that take up the “to” of the modal. */
function takenUp(syntax: Sentence, index: number): number[] {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (verb?.modal?.endsWith(' to') !== true) return []
  return childrenOf(syntax, index).filter((child) => {
    const { kind, from = 0 } = syntax.clauses[child] ?? {}
    const before = syntax.tokens[from - 1]
    const joined = before?.upos === 'CCONJ' && before.lemma !== 'both'
    return kind === 'infinitive' && from > verb.head && joined
  })
}

/** Whether a coordinated clause takes up the first one’s form: base form after base form, participle after “be”. */
function goesOn(syntax: Sentence, index: number, first: number): boolean {
  const [clause, leading] = [syntax.clauses[index], syntax.clauses[first]]
  const verb = clause && verbOf(syntax, clause)
  const urged = leading && verbOf(syntax, leading)
  if (!clause || !verb || !urged || clause.subjects.length > 0) return false
  const modals = [...verb.auxiliaries, verb.head].map((at) => syntax.tokens[at]?.xpos)
  if (modals.includes('MD')) return false
  if (urged.form === 'gerund') return verb.form === 'gerund'
  const { xpos, text = '' } = syntax.tokens[verb.auxiliaries[0] ?? verb.head] ?? {}
  if (xpos === 'VBN' || xpos === 'VBD') return urged.voice === 'passive'
  return xpos !== 'VBG' && xpos !== 'VBZ' && !/^(?:are|am|have)$/i.test(text)
}
