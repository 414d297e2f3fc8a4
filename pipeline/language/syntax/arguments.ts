import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import {
  COPULAR_VERBS,
  INTRANSITIVE_VERBS,
  OBJECT_CONTROL_VERBS,
} from '../../lexicon/verb-patterns.ts'
import { unitForm, verbGroup, verbLemma } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { linkItems } from './nominal-links.ts'
import type { Item } from './nominal-items.ts'
import { askedObject, findComplements } from './complements.ts'
import { isUngoverned, withConjuncts } from './items.ts'
import { isTimePhrase } from './segments.ts'

/** The noun phrases that a clause’s verb takes. Indices into the sentence’s noun phrases. */
export interface Arguments {
  subjects: number[]
  objects: number[]
  predicatives: number[]
}

/** Links the noun phrases of a clause and finds which its verb takes. `owned` are its own units in order. */
export function readArguments(state: ParseState, frame: Frame, owned: number[]): Arguments {
  const before = readItems(state, owned, (unit) => frame.verb < 0 || unit < frame.verbUnit)
  const after = readItems(state, owned, (unit) => frame.verb >= 0 && unit > frame.verbUnit)
  const commaAtEnd =
    state.units[before.at(-1)?.unit ?? -1] !== undefined && endsInComma(state, before, frame)
  linkItems(state, { items: before, beforeVerb: frame.verb >= 0, commaAtEnd })
  linkItems(state, { items: after, beforeVerb: false, commaAtEnd: false })
  if (frame.verb < 0) return { subjects: [], objects: [], predicatives: [] }
  return arrange(state, frame, before, after)
}

/** Whether a comma stands between the last noun phrase and the verb. */
function endsInComma(state: ParseState, items: Item[], frame: Frame): boolean {
  const last = items.at(-1)?.unit ?? frame.verbUnit
  for (let unit = frame.verbUnit - 1; unit > last; unit--) {
    const kind = state.units[unit]?.kind
    if (kind === 'comma' || kind === 'dash') return true
  }
  return false
}

function readItems(state: ParseState, owned: number[], keep: (unit: number) => boolean): Item[] {
  const items: Item[] = []
  let item = emptyItem()
  let previous = -1
  for (const unit of owned) {
    if (!keep(unit)) continue
    if (previous >= 0 && unit > previous + 1) item.gap = true
    previous = unit
    const kind = state.units[unit]?.kind
    if (kind === 'comma' || kind === 'dash') item.comma = true
    else if (kind === 'coordinator') item.coordinator = true
    else if (kind === 'open' || (items.length > 0 && isExemplifier(state, unit)))
      item.parenthesis = true
    else if (kind === 'noun-phrase') {
      item.unit = unit
      item.phrase = state.units[unit]?.index ?? -1
      items.push(item)
      item = emptyItem()
    } else if (kind === 'verb-group' || kind === 'wh' || kind === 'subordinator') item.gap = true
  }
  return items
}

const EXEMPLIFIERS = new Set(
  'notably particularly especially namely chiefly mainly e.g. i.e. e.g i.e including specifically'.split(
    ' ',
  ),
)

/** “donors, notably the EU”: what follows names some of what stands before. */
const isExemplifier = (state: ParseState, unit: number): boolean =>
  EXEMPLIFIERS.has(unitForm(state, state.units[unit]))

const emptyItem = (): Item => ({
  unit: -1,
  phrase: -1,
  comma: false,
  coordinator: false,
  parenthesis: false,
  gap: false,
})

function arrange(state: ParseState, frame: Frame, before: Item[], after: Item[]): Arguments {
  const subjects = findSubjects(state, before)
  const { objects, predicatives } = findComplements(state, frame, after)
  const first = subjects[0]
  if (first === undefined ? followsVerb(state, frame, before) : isThere(state, first)) {
    if (objects.length > 0) return { subjects: objects, objects: [], predicatives }
  }
  if (isCopular(state, frame))
    return { subjects, objects: [], predicatives: [...objects, ...predicatives] }
  const asked = objects.length === 0 ? askedObject(state, frame, before, first) : null
  return { subjects, objects: asked === null ? objects : [asked], predicatives }
}

/** “…, said the minister”, “from the north comes a threat”: whether the subject stands behind the verb. */
function followsVerb(state: ParseState, frame: Frame, before: Item[]): boolean {
  if (frame.subjectFrom >= 0 || !isFinite(state, frame) || frame.antecedent >= 0) return false
  if (state.words.classes[frame.marker] === 'wh') return false
  const isFronted = before.length > 0 || state.units[frame.verbUnit - 1]?.kind === 'adverb'
  return (
    (isSpeech(state, frame) && !isAsking(state, frame)) ||
    (isFronted && INTRANSITIVE_VERBS.has(verbLemma(state, frame)))
  )
}

/** “…; urges the states to act”: the next clause of a resolution, which has one subject for all. */
function isAsking(state: ParseState, frame: Frame): boolean {
  const first = verbGroup(state, frame)?.from ?? 0
  return state.words.tokens[first - 1]?.text === ';'
}

const isFinite = (state: ParseState, frame: Frame): boolean =>
  verbGroup(state, frame)?.form === 'finite'

const isSpeech = (state: ParseState, frame: Frame): boolean =>
  ATTRIBUTION_VERBS.get(verbLemma(state, frame))?.manner === 'speech'

const isThere = (state: ParseState, phrase: number): boolean =>
  state.words.tokens[state.nounPhrases[phrase]?.head ?? -1]?.xpos === 'EX'

function isCopular(state: ParseState, frame: Frame): boolean {
  const group = verbGroup(state, frame)
  return group?.voice === 'active' && COPULAR_VERBS.has(verbLemma(state, frame))
}

/** The bare noun phrase nearest to the verb, or what it stands in apposition to, with its conjuncts. */
function findSubjects(state: ParseState, items: Item[]): number[] {
  const bare = items.filter((item) => isUngoverned(state, item) && !item.parenthesis)
  const nearest =
    bare.findLast((item) => !isTimePhrase(state, item.unit) && !isInPreposition(state, item)) ??
    bare.findLast((item) => !isTimePhrase(state, item.unit)) ??
    bare.at(-1)
  if (nearest === undefined) return []
  return withConjuncts(state, rootOf(state, nearest.phrase), items)
}

/** “between Ecuador and Colombia”: a conjunct of a phrase that a preposition governs. */
function isInPreposition(state: ParseState, item: Item): boolean {
  const phrase = state.nounPhrases[item.phrase]
  const first = state.nounPhrases[phrase?.conjunctOf ?? phrase?.appositionOf ?? -1]
  return first !== undefined && first.preposition !== null
}

/** The first phrase of an apposition or coordination, as long as no preposition governs it. */
function rootOf(state: ParseState, phrase: number): number {
  let root = phrase
  for (let step = 0; step < 8; step++) {
    const current = state.nounPhrases[root]
    const next = current?.appositionOf ?? current?.conjunctOf
    if (next === null || next === undefined) return root
    if (state.nounPhrases[next]?.preposition !== null) return root
    root = next
  }
  return root
}

/** Whether the object of the frame’s verb is the subject of its infinitive (“press ASEAN to keep …”). */
export const controlsByObject = (state: ParseState, frame: Frame): boolean =>
  OBJECT_CONTROL_VERBS.has(verbLemma(state, frame))

/** Whether the pronoun of a relative clause stands for its object: not “where”, “whose”, “in which”. */
export const isObjectRelative = (state: ParseState, frame: Frame): boolean =>
  !OBLIQUE.has(state.words.forms[frame.marker] ?? '') &&
  state.units[frame.first]?.kind !== 'preposition'

const OBLIQUE = new Set(['where', 'when', 'whose', 'why', 'how'])
