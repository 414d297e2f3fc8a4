import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import {
  adviceNouns,
  advisingAdjectives,
  deonticModals,
  priorityNouns,
  rankingAdjectives,
} from '../../../lexicon/recommendation-cues.ts'
import type { Candidate, Cue } from '../directive.ts'

/** “X’s priority is to V”, “the first step should be V-ing”, “the best course is to V”. */
export const priorityCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  const subject = subjectsOf(syntax, index)[0]
  if (clause.parent !== null || subject === undefined || verb.tense === 'past') return null
  if (!priorityNouns.has(headLemma(syntax, subject)) || !advises(candidate, subject)) return null
  const action = actionClause(candidate)
  if (action === null) return null
  // “There is a need for donors to V”, “the first step should be for X to V”.
  const own = action === index ? [] : (syntax.clauses[action]?.subjects ?? [])
  return {
    clause: action,
    addressees: own.length > 0 ? own : holders(candidate, subject),
    strength: suggesting.has(verb.modal ?? '')
      ? 'could'
      : (deonticModals.get(verb.modal ?? '') ?? 'should'),
    stance: verb.negated ? 'avoid' : 'do',
    evident: false,
    plain: false,
    rule: 'priority',
  }
}

/** “A solution might be to …”: where the passage recommends. */
const suggesting: ReadonlySet<string> = new Set(['could', 'might', 'may'])

/** “is to V” is one verb group; “should be to V” and “is V-ing” hold the action in a clause of its own. */
function actionClause({ index, syntax, verb }: Candidate): number | null {
  // “A final step is that X should V” has its own modal.
  if (/^that$/i.test(syntax.tokens[verb.head + 1]?.text ?? '')) return null
  if (verb.modal === 'be to') return index
  if (syntax.tokens[verb.head]?.lemma !== 'be') return verb.progressive ? index : null
  const action = firstComplement(syntax, index, 'infinitive', 'gerund')
  const { from = 0, subjects = [] } = syntax.clauses[action ?? -1] ?? {}
  // “Is to V”, “is on V-ing”, “is for X to V”; not “are right and help to V”.
  const subject = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]?.to ?? 0
  const behind = Math.max(verb.head + 1, subject)
  const between = subjects.length > 0 ? [] : syntax.tokens.slice(behind, from)
  return between.every(({ upos }) => upos !== 'CCONJ' && upos !== 'ADJ' && upos !== 'VERB')
    ? action
    : null
}

/** Whether the author advises: by a modal, a word like “best”, or the place where it stands. */
function advises(candidate: Candidate, subject: number): boolean {
  const { advisory, recommending, syntax, verb } = candidate
  if (verb.modal !== null && suggesting.has(verb.modal)) return advisory || recommending
  if (verb.modal !== null && deonticModals.has(verb.modal)) return true
  // “The purpose of the scheme is to V” says what something is for.
  if (/^(?:purpose|aim|goal|objective)$/.test(headLemma(syntax, subject))) return false
  if (advisory || headLemma(syntax, subject) === 'priority') return true
  const noun = headLemma(syntax, subject)
  const advice = adviceNouns.has(noun)
  const { from, head } = syntax.nounPhrases[subject] ?? { from: 0, head: 0 }
  const before = syntax.tokens.slice(from, head)
  // “The answer is to V”
  if (answers.has(noun) && before.length === 1 && /^(?:the|our)$/i.test(before[0]?.text ?? ''))
    return true
  // “Another possible option” is left open.
  if (before.some(({ text }) => /^(?:possible|potential|alternative)$/i.test(text))) return false
  return before.some((token) => {
    const word = token.text.toLowerCase()
    return advisingAdjectives.has(word) || (advice && rankingAdjectives.has(word))
  })
}

const answers: ReadonlySet<string> = new Set(['answer', 'solution', 'remedy', 'recommendation'])

/** Whose priority it is: the possessor, or the phrase behind “for”. */
function holders({ clause, syntax, verb }: Candidate, subject: number): readonly number[] {
  const found = syntax.nounPhrases.findIndex(
    ({ from, possessorOf, preposition }, phrase) =>
      phrase !== subject &&
      from >= clause.from &&
      from < verb.head &&
      (possessorOf === subject ||
        (preposition !== null && isFor(syntax.tokens[preposition]?.text))),
  )
  if (found < 0) return []
  const conjuncts = syntax.nounPhrases.flatMap((phrase, other) =>
    phrase.conjunctOf === found ? [other] : [],
  )
  return [found, ...conjuncts]
}

const isFor = (word: string | undefined): boolean => /^(?:for|of)$/i.test(word ?? '')
