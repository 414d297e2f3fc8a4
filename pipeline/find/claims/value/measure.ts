import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import type { Sentence } from '../../../language/types.ts'
import { achievementVerbs, sufficiencyAdjectives } from '../../../lexicon/evaluative-words.ts'
import { ruleSources } from '../../../lexicon/rule-cues.ts'
import { subjectHeads } from '../clausal.ts'
import type { Clausal } from '../clausal.ts'

/** “pays insufficient attention”. */
export const isOfRightMeasure = ({ syntax, index }: Clausal): boolean =>
  (syntax.clauses[index]?.objects ?? []).some((phrase) => {
    const { from, head } = syntax.nounPhrases[phrase] ?? { from: 0, head: 0 }
    return syntax.tokens
      .slice(from, head)
      .some(({ text }) => sufficiencyAdjectives.has(text.toLowerCase()))
  })

/** “Hospitals need more staff”, “Reform requires patience”: what somebody or something lacks, not what a rule asks. */
export function isInNeed({ syntax, index, verb: { head, tense } }: Clausal): boolean {
  const { objects = [] } = syntax.clauses[index] ?? {}
  const { lemma = '' } = syntax.tokens[head] ?? {}
  if (objects.length === 0 || tense !== 'present' || !/^(?:need|require)$/.test(lemma)) return false
  // “12 million people need help” counts them.
  const isCounted = subjectsOf(syntax, index).some((phrase) => isNumbered(syntax, phrase))
  if (isCounted || firstComplement(syntax, index, 'infinitive') !== null) return false
  return lemma === 'need' || !subjectHeads(syntax, index).some((noun) => ruleSources.has(noun))
}

const isNumbered = ({ tokens, nounPhrases }: Sentence, phrase: number): boolean => {
  const { from, to } = nounPhrases[phrase] ?? { from: 0, to: 0 }
  return tokens.slice(from, to).some(({ upos }) => upos === 'NUM')
}

/** “More discussion is required to …”. */
export const asksForMore = ({ tokens, nounPhrases }: Sentence, phrase: number): boolean =>
  /^(?:more|further|additional|greater|stronger|better|much|sustained|renewed|urgent)$/i.test(
    tokens[nounPhrases[phrase]?.from ?? -1]?.text ?? '',
  )

/** “have achieved little”, “has done too little”. */
export const achieves = ({ syntax, verb }: Clausal): boolean =>
  verbIsIn(syntax, verb.head, achievementVerbs) &&
  /^(?:little|much|nothing|enough)$/i.test(wordBehindDegree(syntax, verb.head))

/** “too little”, “very little”, “little”. */
const wordBehindDegree = ({ tokens }: Sentence, head: number): string => {
  const next = tokens[head + 1]?.text ?? ''
  return /^(?:too|very|so|far|not)$/i.test(next) ? (tokens[head + 2]?.text ?? '') : next
}
