import { childrenOf, subjectsOf, verbOf } from '../../../language/query/clauses.ts'
import type { Clause, Sentence, VerbGroup } from '../../../language/types.ts'
import { deonticModals } from '../../../lexicon/recommendation-cues.ts'
import type { Recommendation } from '../../../records.ts'
import { isAuthors } from '../authorship.ts'
import type { Candidate, Cue } from '../directive.ts'
import { isExpectation } from '../expectation.ts'
import { isRule } from '../rule.ts'
import { subjectKind } from '../subject.ts'

/**
 * “X should V”, “X must V”, “X needs to V”, “X would do well to V”: what the author says so recommends, whatever
 * its subject, but for the readings that the sentence itself shows.
 */
export const modalCue: Cue = (candidate) => {
  const { verb, syntax, index } = candidate
  if (verb.form !== 'finite' || verb.perfect || isInTitle(candidate)) return null
  // What goes on under another’s modal is read with it.
  if (leadingVerb(candidate) !== verb) return null
  const strength = strengthOf(candidate)
  if (strength === null || isInverted(candidate) || !isAuthors(candidate)) return null
  const held = heldApart(candidate)
  // “… the consequences should talks fail”: the verb has a subject of its own.
  if (held !== null && isInvertedBehind(candidate, held)) return null
  const urged = held === null ? candidate : apart(candidate, held)
  if (urged === null || isRule(urged, strength) || isExpectation(urged, strength)) return null
  return {
    clause: urged.index,
    addressees: held === null ? subjectsOf(syntax, index) : actorsApart(syntax, index, held),
    strength,
    stance: verb.negated || isDenied(candidate) ? 'avoid' : 'do',
    evident: false,
    plain: true,
    rule: `modal-${strength}`,
  }
}

/** How strongly the modal urges; null where it does not: “had to”, “would need to”, “need not”. */
function strengthOf(candidate: Candidate): Recommendation['strength'] | null {
  const { advisory, syntax, verb } = candidate
  const modal = verb.modal ?? ''
  // “It merely needs to wait” says what is enough.
  if (/^(?:merely|only|simply|just)$/i.test(wordAt(syntax, verb.from - 1)) && modal.endsWith('to'))
    return null
  if (verb.tense === 'past' && !modal.startsWith('ought')) return null
  if (modal.endsWith('do well to')) return 'should'
  // What will or would be necessary is foreseen; “may need to” leaves it open.
  const first = syntax.tokens[verb.auxiliaries[0] ?? verb.from]?.text.toLowerCase() ?? ''
  if (/^(?:may|might|could)$/.test(first)) return null
  if (/^(?:would|['’]d)$/.test(first) && !isAsked(candidate)) return null
  if (/^(?:will|['’]ll)$/.test(first) && /\bhave to$/.test(modal) && !advisory) return null
  const bare = modal
    .replace(/^(?:will|would|must|should) (?=need to|have to)/, '')
    .replace(/^(must|need to) be able to$/, '$1')
  if (verb.negated && /need|have/.test(bare)) return null
  return deonticModals.get(bare) ?? null
}

/** “Would need to retreat or fight”: the verb that holds the modal which a coordinated one goes on under. */
function leadingVerb({ clause, syntax, verb }: Candidate): VerbGroup {
  let [own, leader] = [verb, clause]
  while (own.auxiliaries.length === 0 && own.modal !== null && leader.conjunctOf !== null) {
    const before = syntax.clauses[leader.conjunctOf]
    const group = before && verbOf(syntax, before)
    if (!before || group?.modal !== own.modal || leader.subjects.length > 0) break
    ;[own, leader] = [group, before]
  }
  return own
}

/** “State Should Require Plans, GAO-25-106971”: the name of a document; where the briefing recommends, or in bold, a headline of its own. */
function isInTitle({ advisory, syntax, verb }: Candidate): boolean {
  const words = [verb.auxiliaries[0] ?? verb.from, verb.head]
  return !advisory && words.some((at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(syntax, at)))
}

/** “Kenya would need to reopen the crossing”, where the passage recommends. */
const isAsked = (candidate: Candidate): boolean =>
  (candidate.advisory || candidate.recommending) && subjectKind(candidate) === 'actor'

/** “Should talks fail, …”: the modal opens its clause. “Nor should X V” and “only then should X V” urge. */
function isInverted({ clause, syntax, verb }: Candidate): boolean {
  // “Talks stalled but should resume”: a clause that goes on under the subject before it.
  if (clause.subjectFrom !== null && clause.subjects.length === 0) return false
  const modal = verb.auxiliaries[0] ?? verb.head
  const before = syntax.tokens.slice(clause.from, modal)
  const opens = before.every(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ')
  if (opensDenying(syntax, clause, modal)) return false
  // An item may go on with “should …” where its line ends.
  return opens && /^should$/i.test(wordAt(syntax, modal)) && wordAt(syntax, 0) !== 'should'
}

const wordAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.text ?? ''

/** “Nor should X V”; “…, nor should X V”. */
const opensDenying = (syntax: Sentence, { coordinator, from }: Clause, modal: number): boolean =>
  [coordinator ?? -1, ...Array.from({ length: modal - from }, (_, place) => from + place)].some(
    (at) => /^(?:nor|neither)$/i.test(wordAt(syntax, at)),
  )

/** “Nor should X V”, “nobody should V”, “under no circumstances should X V”. */
function isDenied({ clause, index, syntax, verb }: Candidate): boolean {
  const modal = verb.auxiliaries[0] ?? verb.head
  if (opensDenying(syntax, clause, modal)) return true
  const subject = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]?.from ?? -1
  const [first, second] = [wordAt(syntax, clause.from), wordAt(syntax, clause.from + 1)]
  if (/^never$/i.test(first) || /^(?:under|in|at|on|by|for) no$/i.test(`${first} ${second}`))
    return true
  return (
    subject < modal &&
    /^(?:no|none|nothing|nobody)$/i.test(wordAt(syntax, subject)) &&
    !/^(?:less|fewer|more|longer|doubt)$/i.test(wordAt(syntax, subject + 1))
  )
}

/**
 * The clause with the verb where something stands between it and its modal: “should, in talks with X, set up …”,
 * “should each name …”. Null where the modal has its verb.
 */
function heldApart({ index, syntax, verb }: Candidate): number | null {
  if (syntax.tokens[verb.head]?.xpos !== 'MD') return null
  const children = childrenOf(syntax, index)
  // “Should, as it has done, V”: behind an aside, also as a part of it.
  const inside = children.flatMap((child) => childrenOf(syntax, child).filter(isBehindAside))
  const found = [...children, ...inside].find((child) => {
    const clause = syntax.clauses[child]
    const inner = clause && verbOf(syntax, clause)
    return inner && inner.from > verb.head && isBase(syntax.tokens[inner.from]?.xpos)
  })
  return found ?? -1

  function isBehindAside(child: number): boolean {
    const { from = 0, kind, marker } = syntax.clauses[child] ?? {}
    return kind === 'infinitive' && marker === null && /^[,–—]$/.test(wordAt(syntax, from - 1))
  }
}

const isBase = (xpos: string | undefined): boolean => xpos === 'VB' || xpos === 'VBP'

function apart(candidate: Candidate, index: number): Candidate | null {
  const clause = candidate.syntax.clauses[index]
  const verb = clause && verbOf(candidate.syntax, clause)
  return clause && verb ? { ...candidate, index, clause, verb } : null
}

function isInvertedBehind({ index, syntax, verb }: Candidate, held: number): boolean {
  const own = syntax.nounPhrases[syntax.clauses[held]?.subjects[0] ?? -1]
  const outer = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]
  if (!own || !outer || own.from < verb.head) return false
  return outer.head < verb.head && !/^(?:nor|neither|not)$/i.test(wordAt(syntax, outer.head))
}

/** The subject before the modal, or the one between modal and verb. */
function actorsApart(syntax: Sentence, index: number, held: number): readonly number[] {
  const outer = subjectsOf(syntax, index)
  const first = syntax.nounPhrases[outer[0] ?? -1]
  const named = first !== undefined && !/^(?:nor|neither|not)$/i.test(wordAt(syntax, first.head))
  return named ? outer : (syntax.clauses[held]?.subjects ?? [])
}
