import { childrenOf, subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { markerOf } from '../../language/query/complements.ts'
import { isImpersonal } from '../../language/query/impersonal.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { quotedBy } from '../../language/query/quotations.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Clause, Sentence, VerbGroup } from '../../language/types.ts'
import {
  advisingVerbs,
  assertingAdjectives,
  attributionAdjectives,
  attributionVerbs,
  directiveVerbs,
  estimatingVerbs,
  viewVerbs,
  wishingVerbs,
  opinionNouns,
} from '../../lexicon/attribution-verbs.ts'
import { foreseeingVerbs } from '../../lexicon/forecast-cues.ts'
import { hedgingAdjectives, hedgingParticiples, hedgingVerbs } from '../../lexicon/hedges.ts'
import { ofObject } from './object-attribution.ts'
import type { Proposition } from './proposition.ts'
import { sourceBefore, sourceOf } from './sources.ts'

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
  const { to = 0 } = syntax.nounPhrases[objects.at(-1) ?? -1] ?? {}
  const holds = verb.voice === 'active' && verbIsIn(syntax, verb.head, viewVerbs)
  return holds && opinionNouns.has(headLemma(syntax, objects.at(-1)))
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
