import { coordinationOf, subjectsOf, verbOf } from '../../../language/query/clauses.ts'
import { firstComplement, markerOf } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import type { Token } from '../../../language/types.ts'
import { announcingVerbs } from '../../../lexicon/recommendation-cues.ts'
import { laws } from '../../../lexicon/rule-cues.ts'
import { mentionsOfPhrase, pronounOf } from '../../coreference/phrases.ts'
import { isAuthors } from '../authorship.ts'
import type { Candidate, Cue, Directive } from '../directive.ts'
import { isOperative } from '../operative.ts'
import { mayAct, subjectKind, withConjuncts } from '../subject.ts'
import { isUrged, urging, urgingForm } from '../urging-verbs.ts'

/** “We recommend that X V”, “this report calls on X to V”, “ending it requires V-ing”. */
export const urgingCue: Cue = (candidate) => {
  const { clause, verb } = candidate
  const form = urgingForm(candidate) ?? (isWishedToSee(candidate) ? 'see' : null)
  if (form === null && clause.kind === 'complement') return further(candidate)
  if (form === null || verb.tense === 'past' || verb.negated || verb.voice === 'passive')
    return null
  const performs = isPerformed(candidate) || isJoined(candidate)
  if (clause.parent === null || performs) return active(candidate, form, performs)
  if (clause.kind !== 'complement') return null
  // “That is why we call on X to V”
  return subjectKind(candidate) === 'author' && isAuthors(candidate)
    ? active(candidate, form, true)
    : further(candidate)
}

/** “We recommend that X V and that Y V”: what is urged besides, on somebody of its own. */
function further(candidate: Candidate): Directive | null {
  const { clause, index, syntax } = candidate
  const above = syntax.clauses[clause.parent ?? -1]
  const verb = above && verbOf(syntax, above)
  if (!verb || clause.conjunctOf === null || clause.subjects.length === 0) return null
  const first = urgingCue({ ...candidate, index: clause.parent ?? -1, clause: above, verb })
  if (first === null || !coordinationOf(syntax, first.clause).includes(index)) return null
  return { ...first, clause: index, addressees: clause.subjects }
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

/** “We would like to see X V”. */
const isWishedToSee = ({ clause, syntax, verb }: Candidate): boolean => {
  const above = syntax.clauses[clause.parent ?? -1]
  const wish = above && verbOf(syntax, above)
  const { lemma } = syntax.tokens[verb.head] ?? {}
  return (
    lemma === 'see' &&
    /^(?:want|wish|like|love)$/.test(syntax.tokens[wish?.head ?? -1]?.lemma ?? '')
  )
}

/**
 * “I welcome the inquiry held into these events and call on X to V”: goes on with what the author does, also where it
 * was taken for part of what stands between.
 */
function isJoined({ clause, syntax, verb, ...setting }: Candidate): boolean {
  const main = syntax.clauses[0]
  const first = main && verbOf(syntax, main)
  if (clause.kind === 'complement' || clause.marker !== null || clause.conjunctOf !== null)
    return false
  if (!first || main.parent !== null || first.tense !== 'present' || first.modal !== null)
    return false
  let at = verb.from - 1
  while (syntax.tokens[at]?.upos === 'ADV') at--
  if (!/^(?:and|but)$/i.test(syntax.tokens[at]?.text ?? '') || clause.subjects.length > 0)
    return false
  return subjectKind({ clause, syntax, verb, ...setting }, 0) === 'author'
}

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
  const action =
    firstComplement(syntax, index, 'complement', 'infinitive', 'gerund') ??
    askedFor(candidate, form)
  if (
    action === null ||
    isAsideOfObject(candidate, action) ||
    (situational && !isRequired(candidate, action))
  )
    return null
  if (!isUrged(candidate, form, action)) return null
  const own = syntax.clauses[action]?.subjects ?? []
  const addressees = own.length > 0 ? own : asked(candidate, action)
  if (syntax.clauses[action]?.kind === 'infinitive' && !isSomeone(candidate, addressees))
    return null
  return urging(candidate, action, addressees, situational ? 'required' : 'urging')
}

/** “Recommend the use of panels as a means of calming …”: what is urged is the object, and that has no verb. */
const isAsideOfObject = ({ index, syntax }: Candidate, action: number): boolean =>
  syntax.clauses[action]?.kind === 'gerund' && (syntax.clauses[index]?.objects.length ?? 0) > 0

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

/**
 * “Call on X and on Y, as well as all concerned, to V”: the first “to V” behind those asked, where it was taken for part
 * of what is said of them.
 */
function askedFor({ syntax, verb }: Candidate, form: string): number | null {
  if (!/^(?:call (?:up)?on|urge|encourage|invite|appeal|implore)$/.test(form)) return null
  const found = syntax.clauses.findIndex(
    ({ from, kind, marker }) => kind === 'infinitive' && from > verb.head && from === marker,
  )
  const between = syntax.tokens.slice(verb.head + 1, syntax.clauses[found]?.from ?? 0)
  // A verb between them that is no participle has a complement of its own.
  const parted = between.some(({ xpos }) => /^(?:VB[PZ]?|MD)$/.test(xpos))
  return found < 0 || parted ? null : found
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
  // “Call upon donors to V”, where “upon” was taken to open a clause.
  const next = syntax.nounPhrases.findIndex((phrase) => phrase.from === verb.head + 2)
  return withConjuncts(syntax, found.length > 0 || next < 0 ? found : [next])
}
