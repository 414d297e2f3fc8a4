import type { Clause, Sentence, VerbGroup } from '../../language/types.ts'

/** Whether a finite verb stands in its base form where its subject would have another: “a framework be agreed”. */
export function isSubjunctive(syntax: Sentence, { subjects }: Clause, verb: VerbGroup): boolean {
  const first = syntax.tokens[verb.from]
  if (verb.modal !== null || verb.tense === 'past' || first === undefined) return false
  if (first.text.toLowerCase() === 'be') return true
  const head = syntax.tokens[syntax.nounPhrases[subjects.at(-1) ?? -1]?.head ?? -1]
  const base = first.xpos === 'VB' || first.xpos === 'VBP'
  return base && subjects.length === 1 && (head?.xpos === 'NN' || head?.xpos === 'NNP')
}
