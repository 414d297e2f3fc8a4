import { childrenOf, coordinationOf, verbOf } from '../../language/query/clauses.ts'
import { lemmaOf, verbForms } from '../../language/query/verbs.ts'
import type { Sentence, VerbGroup } from '../../language/types.ts'
import {
  aspectPrepositions,
  aspectVerbs,
  gerundialNouns,
  infinitiveAspectVerbs,
} from '../../lexicon/aspect-verbs.ts'
import { avoidanceVerbs, skippedAvoidanceVerbs } from '../../lexicon/avoidance-verbs.ts'
import { intransitiveVerbs } from '../../lexicon/intransitive-verbs.ts'
import type { Recommendation } from '../../records.ts'
import type { Directive } from './directive.ts'
import { urgedWith } from './urged-with.ts'

/** One action that is urged: its words, and what its verbs say of it. */
export interface Action extends Pick<Recommendation, 'action' | 'aspect' | 'stance'> {
  /** Token indices: half-open, from the verb or the word that warns against it. */
  from: number
  to: number
  /** The index of the clause whose verb is the action. */
  clause: number
  /** The index of the coordinated clause that it stands in, the same where no aspect verb is before it. */
  outer: number
  /** The index of the clause of its last verb, where several share their object. */
  ends: number
}

interface Manner {
  aspect: Recommendation['aspect']
  stance: Recommendation['stance']
}

/** The actions of a directive: one for each coordinated verb, aspect verbs and “avoid” skipped. */
export const actionsOf = (syntax: Sentence, { clause, stance, to = 0 }: Directive): Action[] => {
  const actions = urgedWith(syntax, clause).flatMap((index, place, all) => {
    const own = index === clause ? stance : conjunctStance(syntax, index, stance)
    const next = syntax.clauses[all[place + 1] ?? -1]?.from ?? Infinity
    const found = read(syntax, index, { aspect: null, stance: own }, index, null)
    return found.map((action) => ({
      ...action,
      to: Math.min(action.to, Math.max(next, action.from + 1)),
    }))
  })
  const found = withAsides(syntax, clause, joined(syntax, actions))
  return found.map((action, place) =>
    place === found.length - 1 ? { ...action, to: Math.max(action.to, to) } : action,
  )
}

/** “Develop and implement a plan”: verbs that share what follows the last are one action, named by the first. */
function joined(syntax: Sentence, actions: readonly Action[]): Action[] {
  const found: Action[] = []
  for (const action of actions) {
    const before = found.at(-1)
    if (before && isBare(syntax, before, action)) {
      found[found.length - 1] = { ...before, to: action.to, ends: action.clause }
    } else found.push(action)
  }
  return found
}

/** Whether an action has nothing between its verb and the next action: no object, no complement. */
function isBare(syntax: Sentence, before: Action, next: Action): boolean {
  const clause = syntax.clauses[before.ends]
  const verb = clause && verbOf(syntax, clause)
  if (!verb || before.stance !== next.stance || intransitiveVerbs.has(before.action)) return false
  // “Be expanded and continue to V”: a passive shares no object with an active verb.
  const after = syntax.clauses[next.outer]
  if (verb.voice === 'passive' && after && verbOf(syntax, after)?.voice === 'active') return false
  const particle = before.action.includes(' ') ? 2 : 1
  return syntax.tokens
    .slice(verb.head + particle, next.from)
    .every(({ upos, text }) => upos === 'CCONJ' || upos === 'ADV' || text === ',' || text === '/')
}

/** “…, while preventing …”: an aside behind the last action is part of it. */
function withAsides(syntax: Sentence, clause: number, actions: Action[]): Action[] {
  const last = actions.at(-1)
  const aside = coordinationOf(syntax, clause)
    .flatMap((index) => syntax.clauses[index] ?? [])
    .find(({ from, kind, subjects }) => {
      return last && kind === 'gerund' && subjects.length === 0 && from >= last.to
    })
  if (!last || !aside || aside.from - last.to > 2) return actions
  return [...actions.slice(0, -1), { ...last, to: aside.to }]
}

/** “not fund raids or arm militias” warns against both; “not wait but act” only against the first. */
function conjunctStance(
  syntax: Sentence,
  index: number,
  first: Manner['stance'],
): Manner['stance'] {
  const clause = syntax.clauses[index]
  if (clause && verbOf(syntax, clause)?.negated === true) return 'avoid'
  const word = syntax.tokens[clause?.coordinator ?? -1]?.text.toLowerCase()
  return word === 'or' || word === 'nor' ? first : 'do'
}

/** Reads a clause’s action, through aspect verbs; `start` is where an outer aspect verb begins. */
function read(
  syntax: Sentence,
  index: number,
  manner: Manner,
  outer: number,
  start: number | null,
): Action[] {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || !verb) return []
  const from = start ?? startOf(syntax, verb)
  const more = doesMore(syntax, index, verb)
  const inner = more ?? betterDone(syntax, index, verb) ?? skipped(syntax, index, verb)
  if (inner !== null) {
    const next: Manner =
      more === null ? mannerOf(syntax, verb, manner) : { ...manner, aspect: 'increase' }
    return listedWith(syntax, inner).flatMap((child, place, list) => {
      const end = syntax.clauses[list[place + 1] ?? -1]?.from ?? Infinity
      return read(syntax, child, next, outer, place === 0 ? from : null).map((action) => ({
        ...action,
        to: Math.min(action.to, end),
      }))
    })
  }
  const avoids = verbForms(syntax, verb.head).some((form) => avoidanceVerbs.has(form))
  const stance = avoids ? 'avoid' : manner.stance
  return [
    {
      ...manner,
      stance,
      action: lemmaOf(syntax, verb),
      from,
      to: clause.to,
      clause: index,
      outer,
      ends: index,
    },
  ]
}

/** The gerunds of “continue V-ing, V-ing and V-ing”, also where the later ones were read as parts of the first. */
function listedWith(syntax: Sentence, first: number): number[] {
  const listed = coordinationOf(syntax, first)
  const inside = childrenOf(syntax, first).filter((child) => {
    const clause = syntax.clauses[child]
    const gerund = clause && verbOf(syntax, clause)?.form === 'gerund'
    return gerund === true && (clause.kind === 'participle' || clause.kind === 'gerund')
  })
  const joined = inside.some((child) => syntax.clauses[child]?.coordinator != null)
  return joined ? [...new Set([...listed, ...inside])].sort((a, b) => a - b) : listed
}

/** “stop V-ing” and “avoid V-ing” warn. */
function mannerOf(syntax: Sentence, verb: VerbGroup, { aspect, stance }: Manner): Manner {
  const forms = verbForms(syntax, verb.head)
  const avoids = forms.some((form) => avoidanceVerbs.has(form))
  const skips = forms.some((form) => skippedAvoidanceVerbs.has(form))
  const own = forms.map((form) => aspectVerbs.get(form)).find((found) => found !== undefined)
  return {
    aspect: skips ? aspect : (own ?? aspect),
    stance: avoids ? 'avoid' : stance,
  }
}

/** The clause behind an aspect verb or “avoid” that holds the action itself; null where there is none. */
function skipped(syntax: Sentence, index: number, verb: VerbGroup): number | null {
  const forms = verbForms(syntax, verb.head)
  const aspect = forms.find((form) => aspectVerbs.has(form))
  if (aspect === undefined && !forms.some((form) => skippedAvoidanceVerbs.has(form))) return null
  if (verb.voice === 'passive') return null
  const words = aspect?.split(' ').length ?? 1
  const found = childrenOf(syntax, index).find((child) => {
    const clause = syntax.clauses[child]
    const inner = clause && verbOf(syntax, clause)
    if (!clause || !inner || clause.conjunctOf !== null || inner.from < verb.head) return false
    if (clause.kind === 'infinitive' && !infinitiveAspectVerbs.has(aspect ?? '')) return false
    if (clause.kind !== 'gerund' && clause.kind !== 'infinitive') return false
    const amount = aspectVerbs.get(aspect ?? '')?.endsWith('crease')
    if (amount === true && isNoun(syntax, inner, clause.objects)) return false
    return isNext(syntax, verb.head + words, inner.from)
  })
  return found ?? null
}

/** “do more to press X”: the clause of what is to be done more. */
function doesMore(syntax: Sentence, index: number, { head }: VerbGroup): number | null {
  if (syntax.tokens[head]?.lemma !== 'do') return null
  if (syntax.tokens[head + 1]?.text.toLowerCase() !== 'more') return null
  const found = childrenOf(syntax, index).find((child) => syntax.clauses[child]?.from === head + 2)
  return found !== undefined && syntax.clauses[found]?.kind === 'infinitive' ? found : null
}

/** “better protect civilians”: the clause of what is to be done better, where the adverb was taken for a verb. */
function betterDone(syntax: Sentence, index: number, { head }: VerbGroup): number | null {
  if (syntax.tokens[head]?.text.toLowerCase() !== 'better') return null
  const found = childrenOf(syntax, index).find((child) => syntax.clauses[child]?.from === head + 1)
  return found !== undefined && syntax.clauses[found]?.kind === 'infinitive' ? found : null
}

/** “increase funding for clinics”: a word in “-ing” that is a noun where it has no object. */
const isNoun = (syntax: Sentence, { head }: VerbGroup, objects: readonly number[]): boolean =>
  objects.length === 0 && gerundialNouns.has(syntax.tokens[head]?.text.toLowerCase() ?? '')

/** Whether nothing but adverbs and “from”, “in” stand between two verbs. */
function isNext(syntax: Sentence, from: number, to: number): boolean {
  return syntax.tokens
    .slice(from, to)
    .every(({ text, upos }) => upos === 'ADV' || aspectPrepositions.has(text.toLowerCase()))
}

/** Where an action’s words begin: at “not”, at a passive’s “be”, else at its verb. */
function startOf(
  syntax: Sentence,
  { auxiliaries, head, negated, voice, from, form }: VerbGroup,
): number {
  if (form === 'imperative' && negated) return from
  const starts = auxiliaries.filter((index) => {
    const { lemma = '', text = '' } = syntax.tokens[index] ?? {}
    if (/^(?:not|never|n['’]t)$/i.test(text)) return negated
    return voice === 'passive' && lemma === 'be'
  })
  return Math.min(head, ...starts)
}
