import { verbIsIn } from '../../../language/query/verbs.ts'
import { isKnownNoun } from '../../../language/known-words.ts'
import { actionVerbs } from '../../../lexicon/action-verbs.ts'
import type { Sentence } from '../../../language/types.ts'
import type { Cue } from '../directive.ts'

/** A bare verb where the briefing recommends: “Lift the ban”, “Do not pay for raids”. */
export const imperativeCue: Cue = ({
  advisory,
  recommending,
  clause,
  index,
  sentence,
  syntax,
  verb,
}) => {
  const goesOn = recommending && verbIsIn(syntax, verb.head, actionVerbs)
  // “Support for clinics”, “Reform of the police” name things.
  const next = syntax.tokens[verb.head + 1]?.text ?? ''
  if (
    verb.head === 0 &&
    /^(?:for|of)$/i.test(next) &&
    isKnownNoun(syntax.tokens[verb.head]?.lemma ?? '')
  )
    return null
  if (isCompound(syntax, verb.head)) return null
  if (verb.form !== 'imperative' || verb.modal !== null || (!advisory && !goesOn)) return null
  // “Is unlikely to be built”, “chose: fight or flee”: the verb opens no sentence of its own.
  const before = syntax.tokens[verb.from - 1]
  if (before?.xpos === 'TO' || before?.xpos === 'MD') return null
  if (!advisory && before?.text === ':') return null
  if (clause.parent !== null || clause.subjects.length > 0 || sentence.block.kind === 'footnote') {
    return null
  }
  return {
    clause: index,
    addressees: null,
    strength: 'should',
    stance: verb.negated ? 'avoid' : 'do',
    evident: false,
    plain: true,
    rule: 'imperative',
  }
}

/** “Schedule performance”, “Project reports.”: two nouns, where the first is seldom an order. */
const isCompound = ({ tokens }: Sentence, head: number): boolean => {
  const { lemma = '' } = tokens[head] ?? {}
  const rest = tokens.slice(head + 1).filter(({ upos }) => upos !== 'PUNCT')
  return head === 0 && rest.length === 1 && isKnownNoun(lemma) && !actionVerbs.has(lemma)
}
