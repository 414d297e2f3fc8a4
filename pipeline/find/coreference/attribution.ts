import { childrenOf, subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { firstComplement, markerOf } from '../../language/query/complements.ts'
import { isImpersonal } from '../../language/query/impersonal.ts'
import { quotedBy } from '../../language/query/quotations.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Clause, Sentence, VerbGroup } from '../../language/types.ts'
import {
  accusingVerbs,
  advisingVerbs,
  assertingAdjectives,
  ascribingVerbs,
  attributionAdjectives,
  attributionVerbs,
  callingVerbs,
  directiveVerbs,
  estimatingVerbs,
  judgedNouns,
  labellingVerbs,
  opinionNouns,
  stanceVerbs,
  viewVerbs,
  wishingVerbs,
} from '../../lexicon/attribution-verbs.ts'
import { evaluativeAdjectives } from '../../lexicon/evaluative-words.ts'
import { foreseeingVerbs } from '../../lexicon/forecast-cues.ts'
import { hedgingAdjectives, hedgingParticiples, hedgingVerbs } from '../../lexicon/hedges.ts'

/** What a clause says, and who says so. */
export interface Proposition {
  /** The index of the clause that holds it: the embedded one where it is attributed. */
  clause: number
  /** The phrases of whom it says so; not always its clause’s subject (“accuses Y of …”, “expects Y to …”). */
  subjects: readonly number[]
  /** The phrases that name who says so; null where the author does. */
  holder: readonly number[] | null
  /** Token indices of the words that attribute it, half-open. */
  cue: { from: number; to: number } | null
  /** How it is held: as what is, as what is expected, or as advice. */
  stance: 'asserted' | 'expected' | 'advised'
}

/** How deep reports of reports are followed. */
const deepest = 5

/** Finds what a main clause says behind its attributions, down to the nearest holder. */
export function propositionOf(syntax: Sentence, index: number): Proposition {
  const aside = asideOf(syntax, index)
  if (aside) return aside
  let found: Proposition = sourceOf(syntax, index) ??
    sourceBefore(syntax, index) ?? {
      clause: index,
      subjects: subjectsOf(syntax, index),
      holder: null,
      cue: null,
      stance: 'asserted',
    }
  for (let depth = 0; depth < deepest; depth++) {
    const next = reported(syntax, found.clause) ?? seeming(syntax, found)
    if (next === null) break
    const same = next.clause === found.clause
    found = next
    if (same) break
  }
  return found
}

/** “Prices, officials say, rose”, “France wrote, “The truce holds””: a clause of saying set beside what it reports. */
function asideOf(syntax: Sentence, index: number): Proposition | null {
  for (const child of childrenOf(syntax, index)) {
    const clause = syntax.clauses[child]
    const verb = clause && verbOf(syntax, clause)
    const said = clause && verb && asSaid(syntax, clause, verb)
    if (said)
      return { clause: index, subjects: subjectsOf(syntax, index), ...said, stance: 'asserted' }
    if (clause?.kind !== 'complement' || clause.marker !== null || verb?.form !== 'finite') continue
    const next = syntax.tokens[clause.to]?.text ?? ''
    const before = syntax.tokens[clause.from - 1]?.text ?? ','
    if (!/^[,:]$/.test(next) || before !== ',' || !verbIsIn(syntax, verb.head, attributionVerbs))
      continue
    if (clause.subjects.length === 0 || childrenOf(syntax, child).length > 0) continue
    const cue = { from: verb.head, to: verb.head + 1 }
    const subjects = subjectsOf(syntax, index)
    return { clause: index, subjects, holder: clause.subjects, cue, stance: 'asserted' }
  }
  return null
}

/** “As X notes, …”, “…, as X said”, “…, as reported by X”, “…, as X put it”: who says so, in a clause with nothing else. */
function asSaid(
  syntax: Sentence,
  clause: Clause,
  verb: VerbGroup,
): Pick<Proposition, 'holder' | 'cue'> | null {
  if (clause.kind !== 'adverbial' || markerOf(syntax, clause) !== 'as') return null
  const putsIt =
    syntax.tokens[verb.head]?.lemma === 'put' && syntax.tokens[verb.head + 1]?.text === 'it'
  if (putsIt) return { holder: clause.subjects, cue: { from: verb.head, to: verb.head + 2 } }
  if (!verbIsIn(syntax, verb.head, attributionVerbs) || clause.objects.length > 0) return null
  const cue = { from: verb.head, to: verb.head + 1 }
  if (verb.form === 'finite' && verb.voice === 'active') {
    const alone = /^[,.“”"]$/.test(syntax.tokens[verb.head + 1]?.text ?? '.')
    return alone && clause.subjects.length > 0 ? { holder: clause.subjects, cue } : null
  }
  const by = syntax.nounPhrases.findIndex(({ preposition }) => preposition === verb.head + 1)
  const named = verb.form === 'participle' && syntax.tokens[verb.head + 1]?.text === 'by' && by >= 0
  return named ? { holder: [by], cue } : null
}

/** “X says that …”, “X is worried that …”, “X sees advantages in …”. */
function reported(syntax: Sentence, index: number): Proposition | null {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  const holder = subjectsOf(syntax, index)
  if (!clause || !verb || holder.length === 0 || isNobody(syntax, holder)) return null
  const complement =
    childrenOf(syntax, index).find((child) => isReport(syntax, child, verb)) ??
    quotedBy(syntax, index)
  if (complement === null) return ofObject(syntax, index, verb)
  const cue = cueOf(syntax, verb) ?? viewOf(syntax, clause, verb)
  if (cue === null || isAside(syntax, clause, complement)) return null
  const marker = syntax.clauses[complement]?.marker ?? null
  const to = marker !== null && marker >= cue.to && marker - cue.to < 3 ? marker + 1 : cue.to
  const subjects = subjectsOf(syntax, complement)
  const advised = verbIsIn(syntax, verb.head, advisingVerbs)
  const stance = advised ? 'advised' : 'asserted'
  return { clause: complement, subjects, holder, cue: { from: cue.from, to }, stance }
}

/** “It appears that the talks will resume”: what seems so, which nobody says. */
function seeming(syntax: Sentence, found: Proposition): Proposition | null {
  const clause = syntax.clauses[found.clause]
  const verb = clause && verbOf(syntax, clause)
  if (!verb || !isNobody(syntax, subjectsOf(syntax, found.clause))) return null
  const { lemma = '' } = syntax.tokens[verb.head] ?? {}
  const next = syntax.tokens[verb.head + 1]?.text.toLowerCase() ?? ''
  const seems =
    hedgingVerbs.has(lemma) ||
    (lemma === 'be' && hedgingAdjectives.has(next)) ||
    (/^(?:be|become)$/.test(lemma) && !verb.negated && assertingAdjectives.has(next)) ||
    isSaid(verb, lemma)
  if (!seems) return null
  const complement = childrenOf(syntax, found.clause).find((child) => isReport(syntax, child, verb))
  if (complement === undefined) return null
  return { ...found, clause: complement, subjects: subjectsOf(syntax, complement) }
}

/** “It is estimated that …”, “it is hoped that …”. */
const isSaid = ({ voice }: VerbGroup, lemma: string): boolean =>
  voice === 'passive' &&
  [estimatingVerbs, hedgingParticiples, foreseeingVerbs, wishingVerbs].some((verbs) =>
    verbs.has(lemma),
  )

/** “It is clear that …”: nobody’s, so the author’s. */
const isNobody = (syntax: Sentence, holder: readonly number[]): boolean => {
  const { head = -1 } = syntax.nounPhrases[holder[0] ?? -1] ?? {}
  return syntax.tokens[head]?.lemma === 'it' && isImpersonal(syntax, head)
}

/** What a clause says of its verb’s object. */
function ofObject(syntax: Sentence, index: number, verb: VerbGroup): Proposition | null {
  const { objects = [] } = syntax.clauses[index] ?? {}
  if (verb.voice === 'passive') return null
  const holder = subjectsOf(syntax, index)
  const cue = { from: verb.head, to: verb.head + 1 }
  const said = { holder, cue, stance: stanceOf(syntax, verb.head) }
  if (objects.length === 0) return ownPlans(syntax, index, said)
  const judgment = judged(syntax, index, said)
  if (judgment) return judgment
  if (verbIsIn(syntax, verb.head, accusingVerbs)) return accused(syntax, index, said)
  if (verbIsIn(syntax, verb.head, ascribingVerbs))
    return { clause: index, subjects: objects, ...said }
  if (said.stance !== 'asserted' || verbIsIn(syntax, verb.head, estimatingVerbs)) {
    const clause = firstComplement(syntax, index, 'infinitive')
    if (clause !== null) return { clause, subjects: objects, ...said }
  }
  return null
}

function stanceOf(syntax: Sentence, head: number): Proposition['stance'] {
  if (verbIsIn(syntax, head, advisingVerbs)) return 'advised'
  return verbIsIn(syntax, head, foreseeingVerbs) ? 'expected' : 'asserted'
}

/** “The bank expects to sell more”: what its subject expects of itself. */
function ownPlans(syntax: Sentence, index: number, said: Saying): Proposition | null {
  const clause = said.stance === 'expected' ? firstComplement(syntax, index, 'infinitive') : null
  return clause === null ? null : { clause, subjects: said.holder ?? [], ...said }
}

/** Who says something, by which words, and how it is held. */
type Saying = Pick<Proposition, 'holder' | 'cue' | 'stance'>

/** “X accuses Y of arming rebels”, “X suspects Y of fraud”. */
function accused(syntax: Sentence, index: number, said: Saying): Proposition | null {
  const { objects: subjects = [] } = syntax.clauses[index] ?? {}
  const { to = 0 } = syntax.nounPhrases[subjects.at(-1) ?? -1] ?? {}
  const charge = childrenOf(syntax, index).find((child) => {
    const { kind, from, marker } = syntax.clauses[child] ?? { kind: 'main', from: 0, marker: null }
    return kind === 'gerund' && (marker ?? from) >= to && (marker ?? from) <= to + 1
  })
  const names = /^(?:of|for|with)$/i.test(syntax.tokens[to]?.text ?? '')
  return charge === undefined && !names ? null : { clause: charge ?? index, subjects, ...said }
}

/** “X sees advantages in …”, “X regards Y as …”: the clause itself is what X holds. */
function judged(syntax: Sentence, index: number, said: Saying): Proposition | null {
  const { objects = [], to = 0 } = syntax.clauses[index] ?? {}
  const object = syntax.nounPhrases[objects[0] ?? -1]
  const head = said.cue?.from ?? -1
  if (object && verbIsIn(syntax, head, callingVerbs) && isCalled(syntax, object.to, to)) {
    return { clause: index, subjects: objects, ...said }
  }
  if (!object) return null
  const sees = verbIsIn(syntax, head, stanceVerbs)
  if (!sees && !verbIsIn(syntax, head, labellingVerbs)) return null
  const as = syntax.tokens
    .slice(object.to, Math.min(to, object.to + 6))
    .some(({ text, upos }, at, all) => text === 'as' && all[at + 1]?.xpos !== 'VBG' && upos !== 'X')
  if (!as && !sees) return null
  if (!as && !judgedNouns.has(syntax.tokens[object.head]?.lemma ?? '')) return null
  return { clause: index, subjects: as ? objects : subjectsOf(syntax, index), ...said }
}

/** “called the expansion of the mission critical”: a judging adjective that stands behind a noun, before no other. */
function isCalled({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ upos, text }, at, all) => {
    const before = tokens[from + at - 1]?.upos ?? 'X'
    const next = all[at + 1]?.upos ?? 'PUNCT'
    return (
      upos === 'ADJ' &&
      evaluativeAdjectives.has(text.toLowerCase()) &&
      /^(?:NOUN|PROPN|ADV|PUNCT)$/.test(before) &&
      /^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(next)
    )
  })
}

/** A finite clause as complement, with “that” or bare. */
function isReport(syntax: Sentence, child: number, verb: VerbGroup): boolean {
  const clause = syntax.clauses[child]
  if (clause?.kind !== 'complement' || clause.conjunctOf !== null) return false
  const inner = verbOf(syntax, clause)
  const marker = markerOf(syntax, clause)
  return inner !== null && inner.head !== verb.head && (marker === '' || marker === 'that')
}

/** “expressed the view that …”, “voiced fears that …”. */
function viewOf(
  syntax: Sentence,
  { objects }: Clause,
  verb: VerbGroup,
): { from: number; to: number } | null {
  const { head = -1, to = 0 } = syntax.nounPhrases[objects.at(-1) ?? -1] ?? {}
  const holds = verb.voice === 'active' && verbIsIn(syntax, verb.head, viewVerbs)
  return holds && opinionNouns.has(syntax.tokens[head]?.lemma ?? '')
    ? { from: verb.head, to }
    : null
}

/** “Prices rose, and it shows no sign of …”: behind a clause, a verb with an object of its own reports nothing. */
const isAside = (syntax: Sentence, { objects }: Clause, complement: number): boolean => {
  const { from = 0, to = 0 } = syntax.clauses[complement] ?? {}
  return objects.some((phrase) => (syntax.nounPhrases[phrase]?.from ?? from) >= to)
}

/** The token range of the attributing verb or adjective. */
function cueOf(syntax: Sentence, verb: VerbGroup): { from: number; to: number } | null {
  const lemma = syntax.tokens[verb.head]?.lemma
  if (lemma === 'be' || lemma === 'remain' || verb.voice === 'passive') {
    const first = verb.voice === 'passive' ? verb.head : verb.head + 1
    const at = syntax.tokens
      .slice(first, first + 3)
      .findIndex(({ text }) => attributionAdjectives.has(text.toLowerCase()))
    return at < 0 ? null : { from: first + at, to: first + at + 1 }
  }
  if (verbIsIn(syntax, verb.head, directiveVerbs)) return null
  if (!verbIsIn(syntax, verb.head, attributionVerbs)) return null
  return { from: verb.head, to: verb.head + 1 }
}

/** “According to X, A did B, and C did D”, “According to X, while A did B, C did D”: a source covers what is joined to its clause. */
function sourceBefore(syntax: Sentence, index: number): Proposition | null {
  const clause = syntax.clauses[index]
  const before = clause?.conjunctOf ?? (clause?.kind === 'adverbial' ? clause.parent : null)
  const found = before == null ? null : sourceOf(syntax, before)
  if (!found?.cue || found.cue.from > (clause?.from ?? 0)) return null
  const isPart = /^(?:;|:)$/.test(syntax.tokens[clause?.coordinator ?? -1]?.text ?? '')
  return isPart ? null : { ...found, clause: index, subjects: subjectsOf(syntax, index) }
}

/** “According to X, …”, “in X’s view, …”. */
export function sourceOf(syntax: Sentence, index: number): Proposition | null {
  const clause = syntax.clauses[index]
  if (!clause) return null
  const own = { clause: index, subjects: subjectsOf(syntax, index), stance: 'asserted' as const }
  for (const [phrase, { preposition, from, head }] of syntax.nounPhrases.entries()) {
    if (preposition === null || from < clause.from || head >= clause.to) continue
    const word = syntax.tokens[preposition]?.text.toLowerCase()
    const before = syntax.tokens[preposition - 1]?.text.toLowerCase()
    if (word === 'according' || (word === 'to' && before === 'according')) {
      const start = word === 'to' ? preposition - 1 : preposition
      return { ...own, holder: [phrase], cue: { from: start, to: start + 2 } }
    }
    if (word === 'in' && opinionNouns.has(syntax.tokens[head]?.lemma ?? '')) {
      const owner = syntax.nounPhrases.findIndex(({ possessorOf }) => possessorOf === phrase)
      if (owner >= 0) return { ...own, holder: [owner], cue: { from: preposition, to: head + 1 } }
    }
  }
  return null
}
