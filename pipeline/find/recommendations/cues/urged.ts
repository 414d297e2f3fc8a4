import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import type { Cue } from '../directive.ts'
import { subjectKind } from '../subject.ts'
import { isUrged, urging, urgingForm } from '../urging-verbs.ts'

/** “X is urged to V”, “it is recommended that X V”; not “X has been urged to V”, which tells. */
export const urgedCue: Cue = (candidate) => {
  const { advisory, clause, index, syntax, verb } = candidate
  const form = urgingForm(candidate)
  if (clause.parent !== null || form === null || !adviceVerbs.test(form)) return null
  if (verb.voice !== 'passive' || verb.tense === 'past' || verb.perfect || verb.negated) return null
  // “Leaders are sometimes invited to speak” tells what happens.
  if (verb.modal !== null || (!advisory && /^(?:invite|ask|request)$/.test(form))) return null
  const kind = subjectKind(candidate)
  const action = firstComplement(syntax, index, 'infinitive', 'complement')
  if (action === null || kind === 'author') return null
  const impersonal = kind === 'expletive'
  if (impersonal && !isUrged(candidate, form, action)) return null
  const own = syntax.clauses[action]?.subjects ?? []
  return urging(candidate, action, impersonal ? own : subjectsOf(syntax, index), 'urged')
}

const adviceVerbs =
  /^(?:urge|encourage|advise|recommend|counsel|implore|exhort|invite|call on|call upon|request|suggest|propose|ask|caution|enjoin)$/
