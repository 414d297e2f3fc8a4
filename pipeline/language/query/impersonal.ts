import type { Sentence } from '../types.ts'
import { verbOf } from './clauses.ts'

/** Whether an “it” stands for nobody: “It will be hard to …”, “It is a mistake to …”, “It seems that …”. */
export function isImpersonal(syntax: Sentence, token: number): boolean {
  const clause = syntax.clauses.find(({ subjects }) =>
    subjects.some((phrase) => syntax.nounPhrases[phrase]?.head === token),
  )
  const verb = clause && verbOf(syntax, clause)
  if (!verb) return false
  const { lemma = '' } = syntax.tokens[verb.head] ?? {}
  const linked = /^(?:be|seem|appear|remain|become|prove|take|turn)$/.test(lemma)
  if (!linked && verb.voice !== 'passive' && verb.modal?.startsWith('be ') !== true) return false
  return opensClause(syntax, verb.head + 1, clause.to)
}

/** Whether “to V”, “that” or “for X to V” follows within a few words. */
const opensClause = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens
    .slice(from, Math.min(to, from + 8))
    .some(({ text, xpos }) => xpos === 'TO' || /^(?:that|whether)$/i.test(text))
