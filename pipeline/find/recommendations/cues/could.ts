import { subjectsOf } from '../../../language/query/clauses.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import { hostileVerbs } from '../../../lexicon/recommendation-cues.ts'
import type { Candidate, Cue } from '../directive.ts'
import { subjectKind } from '../subject.ts'

/** “X could V”, “X might consider V-ing”, where the passage recommends. */
export const couldCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  const advisory = candidate.advisory || candidate.recommending
  if (clause.parent !== null || verb.negated || verb.perfect) return null
  if (verb.modal !== 'could' && verb.modal !== 'might' && verb.modal !== 'may') return null
  if (!isActor(candidate) || verbIsIn(syntax, verb.head, hostileVerbs)) return null
  const lemma = syntax.tokens[verb.head]?.lemma ?? ''
  // “Congress may wish to consider …” lists an option and urges none.
  if (/^(?:wish|want)$/.test(lemma)) return null
  const suggests = lemma === 'consider'
  if (!suggests && (!advisory || verb.modal !== 'could')) return null
  return {
    clause: index,
    addressees: subjectsOf(syntax, index),
    strength: 'could',
    stance: 'do',
    evident: false,
    plain: false,
    rule: 'modal-could',
  }
}

/** Someone who can act, also through “it”. */
function isActor({ sentence, antecedents, ...candidate }: Candidate): boolean {
  const kind = subjectKind({ sentence, antecedents, ...candidate })
  if (kind !== 'expletive') return kind === 'actor'
  const { index, syntax } = candidate
  const head = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]?.head
  return head !== undefined && antecedents.of(sentence, 'it', head, true).length > 0
}
