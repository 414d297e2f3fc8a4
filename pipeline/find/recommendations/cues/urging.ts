import { coordinationOf, subjectsOf, verbOf } from '../../../language/query/clauses.ts'
import { firstComplement, markerOf } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import { verbForms, verbIsIn } from '../../../language/query/verbs.ts'
import type { Token } from '../../../language/types.ts'
import {
  announcingVerbs,
  operativeVerbs,
  urgingVerbs,
} from '../../../lexicon/recommendation-cues.ts'
import { laws } from '../../../lexicon/rule-cues.ts'
import { mentionsOfPhrase, pronounOf } from '../../coreference/phrases.ts'
import type { Candidate, Cue, Directive } from '../directive.ts'
import { mayAct, subjectKind, withConjuncts } from '../subject.ts'
import { isSubjunctive } from '../subjunctive.ts'

/** “We recommend that X V”, “this report calls on X to V”, “X is urged to V”, “ending it requires V-ing”. */
export const urgingCue: Cue = (candidate) => {
  const { clause, verb } = candidate
  if (clause.kind === 'complement') return further(candidate)
  if (verb.tense === 'past' || verb.negated) return null
  const performs = isPerformed(candidate)
  if (clause.parent !== null && !performs) return null
  const form = urgingForm(candidate)
  if (form === null) return null
  return verb.voice === 'passive' ? passive(candidate, form) : active(candidate, form, performs)
}

/** “We recommend that X V and that Y V”: what is urged besides, on somebody of its own. */
function further(candidate: Candidate): Directive | null {
  const { clause, index, syntax } = candidate
  const above = syntax.clauses[clause.parent ?? -1]
  const verb = above && verbOf(syntax, above)
  if (!verb || clause.conjunctOf === null || clause.subjects.length === 0) return null
  const urging = urgingCue({ ...candidate, index: clause.parent ?? -1, clause: above, verb })
  if (urging === null || !coordinationOf(syntax, urging.clause).includes(index)) return null
  return { ...urging, clause: index, addressees: clause.subjects }
}

/** “We are writing to urge X to V”, “I would like to recommend that …”: said by being announced. */
function isPerformed(candidate: Candidate): boolean {
  const { clause, syntax } = candidate
  const above = clause.parent ?? -1
  const main = syntax.clauses[above]
  const verb = main && verbOf(syntax, main)
  if (clause.kind !== 'infinitive' || !verb || main.parent !== null) return false
  if (verb.tense === 'past' || verb.negated || !verbIsIn(syntax, verb.head, announcingVerbs))
    return false
  return subjectKind(candidate, above) === 'author'
}

/** How the lexicon lists the verb. */
const urgingForm = ({ syntax, verb }: Candidate): string | null =>
  verbForms(syntax, verb.head).find((form) => urgingVerbs.has(form)) ?? null

/** “X is urged to V”, “it is recommended that X V”. */
function passive(candidate: Candidate, form: string): Directive | null {
  const { index, syntax, verb } = candidate
  if (!adviceVerbs.test(form) || verb.modal !== null) return null
  // “Leaders are sometimes invited to speak” tells what happens.
  if (!candidate.advisory && /^(?:invite|ask|request)$/.test(form)) return null
  const kind = subjectKind(candidate)
  const action = firstComplement(syntax, index, 'infinitive', 'complement')
  if (action === null) return null
  const own = syntax.clauses[action]?.subjects ?? []
  const addressees = kind === 'expletive' ? own : subjectsOf(syntax, index)
  if (kind === 'author') return null
  return directive(candidate, action, addressees, 'urged')
}

const adviceVerbs =
  /^(?:urge|encourage|advise|recommend|counsel|implore|exhort|invite|call on|call upon|request|suggest|propose|ask|caution|enjoin)$/

/** “We recommend that X V”, “we urge X to V”, “we recommend lifting …”; “the crisis requires X to V”. */
function active(candidate: Candidate, form: string, performs: boolean): Directive | null {
  const kind = performs || isOperative(candidate) ? 'author' : subjectKind(candidate)
  const situational =
    (/^(?:require|call for|demand|oblige)$/.test(form) &&
      kind === 'thing' &&
      !candidate.verb.perfect &&
      !isLaw(candidate)) ||
    /^behoo?ve$/.test(form)
  if (kind !== 'author' && !situational) return null
  const { index, syntax } = candidate
  const action = firstComplement(syntax, index, 'complement', 'infinitive', 'gerund')
  if (
    action === null ||
    isAsideOfObject(candidate, action) ||
    (situational && !isRequired(candidate, action))
  )
    return null
  if (weakVerbs.has(form) && !isWish(candidate, action)) return null
  const own = syntax.clauses[action]?.subjects ?? []
  const addressees = own.length > 0 ? own : asked(candidate, action)
  if (syntax.clauses[action]?.kind === 'infinitive' && !isSomeone(candidate, addressees))
    return null
  return directive(candidate, action, addressees, situational ? 'required' : 'urging')
}

/** “Recommend the use of panels as a means of calming …”: what is urged is the object, and that has no verb. */
const isAsideOfObject = ({ index, syntax }: Candidate, action: number): boolean =>
  syntax.clauses[action]?.kind === 'gerund' && (syntax.clauses[index]?.objects.length ?? 0) > 0

/** Verbs by which as often something is held for true: “this suggests that prices rise”, “we expect exports to fall”. */
const weakVerbs: ReadonlySet<string> = new Set(['suggest', 'propose', 'ask', 'expect', 'support'])

/** “That X be named”, “that the bank open its books”: not what is so; “we expect X to V” only where the briefing recommends. */
function isWish({ advisory, syntax }: Candidate, action: number): boolean {
  const clause = syntax.clauses[action]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || !verb) return false
  if (clause.kind === 'infinitive') return advisory
  if (clause.kind === 'gerund') return true
  return isSubjunctive(syntax, clause, verb)
}

/** What a situation requires: “ending it requires V-ing”, “requires the parties to V”, “requires that X V”. */
function isRequired({ syntax, verb }: Candidate, action: number): boolean {
  if (verb.modal !== null) return false
  const clause = syntax.clauses[action]
  // “Requires that prices are low” names a state.
  const first = syntax.tokens[(clause && verbOf(syntax, clause)?.from) ?? -1]
  if (clause?.kind === 'complement')
    return markerOf(syntax, clause) === 'that' && !isIndicative(first)
  if (clause?.kind !== 'gerund') return true
  // “Requires batteries for loitering munitions” asks for no loitering.
  return syntax.tokens.slice(verb.head + 1, clause.from).every(({ upos }) => upos === 'ADV')
}

const isIndicative = (first: Token | undefined): boolean =>
  /^VB[ZD]$/.test(first?.xpos ?? '') || first?.text === 'are'

/** Whether one of the phrases names someone who can act; “requires the use of guns to V” asks nobody. */
const isSomeone = (
  { mentions, sentence, syntax }: Candidate,
  phrases: readonly number[],
): boolean =>
  phrases.length === 0 ||
  phrases.some(
    (phrase) =>
      pronounOf(syntax, syntax.nounPhrases[phrase]) !== null ||
      mayAct(syntax, phrase) ||
      mentionsOfPhrase(mentions, sentence, phrase).length > 0,
  )

/** “The regulation requires producers to …”, “these agreements require states to …”: a rule. */
function isLaw({ index, syntax }: Candidate): boolean {
  const noun = headLemma(syntax, subjectsOf(syntax, index)[0])
  return laws.has(noun) || agreements.has(noun)
}

const agreements: ReadonlySet<string> = new Set(
  'agreement accord pact deal contract framework programme program'.split(' '),
)

/** “Urges all parties to …”: an operative clause of a resolution, whose subject is left out. */
function isOperative(candidate: Candidate): boolean {
  const { syntax, verb } = candidate
  if (verb.tense !== 'present' || verb.modal !== null) return false
  if (subjectKind(candidate) !== 'none') return false
  const first = syntax.verbGroups[0]?.head ?? -1
  const token = syntax.tokens[first]
  // “Calls to act are many”: a noun.
  const next = syntax.tokens[first + 1]?.text ?? ''
  if (/^(?:to|of)$/i.test(next) && /^(?:calls|requests|demands)$/i.test(token?.text ?? ''))
    return false
  return first <= 1 && token?.xpos === 'VBZ' && operativeVerbs.has(token.text.toLowerCase())
}

/** The objects of the urging verb, or the phrase behind its preposition (“call on both governments to …”). */
function asked({ index, syntax, verb }: Candidate, action: number): readonly number[] {
  const { objects = [] } = syntax.clauses[index] ?? {}
  const { kind, from } = syntax.clauses[action] ?? { kind: 'main', from: 0 }
  if (kind === 'gerund') return []
  if (objects.length > 0) return objects
  const found = syntax.nounPhrases.flatMap(({ head, preposition }, phrase) =>
    preposition !== null && preposition > verb.head && head < from ? [phrase] : [],
  )
  return withConjuncts(syntax, found)
}

function directive(
  { syntax, verb }: Candidate,
  action: number,
  addressees: readonly number[],
  rule: string,
): Directive {
  const form = verbForms(syntax, verb.head).find((one) => urgingVerbs.has(one)) ?? ''
  const clause = syntax.clauses[action]
  const negated = clause?.verb != null && syntax.verbGroups[clause.verb]?.negated === true
  return {
    clause: action,
    addressees,
    strength: urgingVerbs.get(form) ?? 'should',
    stance: negated ? 'avoid' : 'do',
    evident: true,
    plain: rule !== 'required',
    rule,
  }
}
