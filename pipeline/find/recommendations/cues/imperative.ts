import { verbIsIn } from '../../../language/query/verbs.ts'
import { isKnownNoun } from '../../../language/known-words.ts'
import { actionVerbs } from '../../../lexicon/action-verbs.ts'
import type { Clause, Sentence, VerbGroup } from '../../../language/types.ts'
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
  const goesOn = recommending && verbIsIn(syntax, verb.head, actionVerbs) && !isAside(syntax, verb)
  // “Support for clinics”, “Reform of the police” name things.
  const next = syntax.tokens[verb.head + 1]?.text ?? ''
  if (
    verb.head === 0 &&
    /^(?:for|of)$/i.test(next) &&
    isKnownNoun(syntax.tokens[verb.head]?.lemma ?? '')
  )
    return null
  if (isCompound(syntax, verb.head) || (!advisory && isTitle(syntax, clause))) return null
  if (verb.form !== 'imperative' || verb.modal !== null || (!advisory && !goesOn)) return null
  // “Is unlikely to be built”, “chose: fight or flee”: the verb opens no sentence of its own.
  let at = verb.from - 1
  while (syntax.tokens[at]?.upos === 'ADV') at--
  if (/^(?:TO|MD)$/.test(syntax.tokens[at]?.xpos ?? '') || isNumbered(syntax, verb.head))
    return null
  if (!advisory && opensBehindColon(syntax, verb)) return null
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

/** “They have a choice: quickly leave or fight”. */
function opensBehindColon({ tokens }: Sentence, { from }: VerbGroup): boolean {
  let at = from - 1
  while (tokens[at]?.upos === 'ADV') at--
  return tokens[at]?.text === ':'
}

/** “Put differently, …”, “Take, for example, …”: words to the reader. */
const isAside = ({ tokens }: Sentence, { head }: VerbGroup): boolean =>
  /^(?:put|take|consider|see|note|compare|imagine|suppose|ask|look)$/.test(
    tokens[head]?.lemma ?? '',
  ) && /^(?:,|at|the|\p{L}+ly|another|our)$/u.test(tokens[head + 1]?.text.toLowerCase() ?? '')

/** “Fund Training and Drills: …”: a heading that runs into its paragraph, with capitals. */
function isTitle({ tokens }: Sentence, { from, to }: Clause): boolean {
  const long = tokens.slice(from, to).filter(({ text }) => text.length > 3)
  return long.length > 2 && long.every(({ text }) => /^\p{Lu}/u.test(text))
}

/** “Phase 2”, “Challenge 1: costs”. */
const isNumbered = ({ tokens }: Sentence, head: number): boolean =>
  tokens[head + 1]?.xpos === 'CD' && (tokens[head + 2] ?? { upos: 'PUNCT' }).upos === 'PUNCT'

/** “Schedule performance”, “Project reports.”: two nouns, where the first is seldom an order. */
const isCompound = ({ tokens }: Sentence, head: number): boolean => {
  const { lemma = '' } = tokens[head] ?? {}
  const rest = tokens.slice(head + 1).filter(({ upos }) => upos !== 'PUNCT')
  const isNominal =
    rest.length > 0 && rest.every(({ upos, xpos }) => upos === 'NOUN' || xpos === 'CD')
  return head === 0 && isNominal && isKnownNoun(lemma) && !actionVerbs.has(lemma)
}
