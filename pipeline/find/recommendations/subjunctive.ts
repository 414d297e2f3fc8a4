import { quantityNouns } from '../../lexicon/event-nouns.ts'
import type { Clause, Sentence, VerbGroup } from '../../language/types.ts'

/** Whether a finite verb stands in its base form where its subject would have another: “a framework be agreed”. */
export function isSubjunctive(syntax: Sentence, { subjects }: Clause, verb: VerbGroup): boolean {
  const first = syntax.tokens[verb.from]
  if (verb.modal !== null || verb.tense === 'past' || verb.perfect || first === undefined)
    return false
  if (first.text.toLowerCase() === 'be') return true
  // “The data are older”, “a number of them have it”, “Security and Trust”: no base form, or none of a verb’s.
  if (first.text !== first.lemma) return false
  const subject = syntax.nounPhrases[subjects.at(-1) ?? -1]
  const named = syntax.tokens.slice(subject?.from ?? 0, subject?.to ?? 0)
  if (named.some(({ upos }) => upos === 'CCONJ')) return false
  const head = syntax.tokens[subject?.head ?? -1]
  const base = first.xpos === 'VB' || first.xpos === 'VBP'
  if (quantityNouns.has(head?.lemma.toLowerCase() ?? '')) return false
  return base && subjects.length === 1 && (head?.xpos === 'NN' || head?.xpos === 'NNP')
}
