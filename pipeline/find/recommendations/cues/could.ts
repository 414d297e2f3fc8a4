import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import { hostileVerbs, malicious } from '../../../lexicon/recommendation-cues.ts'
import type { Candidate, Cue } from '../directive.ts'
import { standsForThing } from '../pronouns.ts'
import { subjectKind } from '../subject.ts'

/** “X could V”, “X might consider V-ing”, where the passage recommends. */
export const couldCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  const advisory = candidate.advisory || candidate.recommending
  if (clause.parent !== null || verb.negated || verb.perfect) return null
  if (verb.modal !== 'could' && verb.modal !== 'might' && verb.modal !== 'may') return null
  if (!isActor(candidate) || verbIsIn(syntax, verb.head, hostileVerbs)) return null
  if (isEffect(candidate) || (!candidate.advisory && isSupposed(candidate))) return null
  const lemma = syntax.tokens[verb.head]?.lemma ?? ''
  const suggests = lemma === 'consider' && verb.voice === 'active'
  // “Congress might wish to …”, “could consider whether to …” list options and urge none.
  if (/^(?:wish|want)$/.test(lemma) || (suggests && isOpen(candidate))) return null
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

/** “By doing so, X could V”: what comes of it. */
const isEffect = ({ clause, syntax }: Candidate): boolean =>
  /^(?:by|in)$/i.test(syntax.tokens[clause.from]?.text ?? '') &&
  syntax.tokens[clause.from + 1]?.xpos === 'VBG'

/** “After the war, X could V” tells of the past; “a corrupt clerk could V” supposes somebody. */
function isSupposed({ clause, index, syntax }: Candidate): boolean {
  if (/^after$/i.test(syntax.tokens[clause.from]?.text ?? '')) return true
  const { from, to } = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1] ?? { from: 0, to: 0 }
  return syntax.tokens
    .slice(from, to)
    .some(({ text }, at) => (at === 0 && /^an?$/i.test(text)) || malicious.has(text.toLowerCase()))
}

/** “Consider whether …”, “may consider the matter”: what is to be done is left open. */
const isOpen = ({ index, syntax, verb }: Candidate): boolean =>
  /^(?:whether|if|what|how|which|when|where|,)$/i.test(syntax.tokens[verb.head + 1]?.text ?? '') ||
  (verb.modal === 'may' && firstComplement(syntax, index, 'gerund') === null)

/** Someone who can act, also through “it”. */
function isActor({ sentence, antecedents, ...candidate }: Candidate): boolean {
  const kind = subjectKind({ sentence, antecedents, ...candidate })
  if (kind !== 'expletive') return kind === 'actor'
  const { index, syntax } = candidate
  const head = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]?.head
  if (head !== undefined && standsForThing(sentence, 'it', head, candidate.mentions)) return false
  return head !== undefined && antecedents.of(sentence, 'it', head, true).length > 0
}
