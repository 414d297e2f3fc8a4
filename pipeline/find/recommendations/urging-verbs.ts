import { verbOf } from '../../language/query/clauses.ts'
import { markerOf } from '../../language/query/complements.ts'
import { verbForms } from '../../language/query/verbs.ts'
import { urgingVerbs } from '../../lexicon/recommendation-cues.ts'
import type { Candidate, Directive } from './directive.ts'
import { isSubjunctive } from './subjunctive.ts'

/** How the lexicon lists an urging verb; null where it urges nothing. */
export const urgingForm = ({ syntax, verb }: Candidate): string | null =>
  verbForms(syntax, verb.head).find((form) => urgingVerbs.has(form)) ?? null

/** Verbs by which as often something is held for true: “this suggests that prices rise”, “we expect exports to fall”. */
const weakVerbs: ReadonlySet<string> = new Set(['suggest', 'propose', 'expect', 'support'])

/**
 * Whether an urging verb urges what its complement says: “we suggest that X be named”, “that the bank open its books”,
 * not “that prices rise”; “we expect X to V” only where the briefing recommends.
 */
export function isUrged({ advisory, syntax }: Candidate, form: string, action: number): boolean {
  const clause = syntax.clauses[action]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || !verb) return false
  // “We ask how …”
  if (form === 'ask' && clause.kind === 'complement') return markerOf(syntax, clause) === 'that'
  if (!weakVerbs.has(form)) return true
  if (clause.kind === 'infinitive') return advisory
  return clause.kind === 'gerund' || isSubjunctive(syntax, clause, verb)
}

/** What an urging verb urges: its complement, on those who are addressed. */
export function urging(
  { syntax, verb }: Candidate,
  action: number,
  addressees: readonly number[],
  rule: string,
): Directive {
  const form = verbForms(syntax, verb.head).find((one) => urgingVerbs.has(one)) ?? ''
  const clause = syntax.clauses[action]
  const inner = clause ? verbOf(syntax, clause) : null
  // “We advise against closing it”
  const against = clause !== undefined && markerOf(syntax, clause) === 'against'
  return {
    clause: action,
    addressees,
    strength: urgingVerbs.get(form) ?? 'should',
    stance: against || inner?.negated === true ? 'avoid' : 'do',
    evident: true,
    plain: rule !== 'required',
    rule,
  }
}
