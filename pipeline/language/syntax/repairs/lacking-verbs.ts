import { TIME_NOUNS } from '../../../lexicon/time-nouns.ts'
import { DITRANSITIVE_VERBS, INTRANSITIVE_VERBS } from '../../../lexicon/verb-patterns.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'
import { canBePast } from './past-tenses.ts'
import { canBePresent, canBePresentAtNeed } from './present-tenses.ts'
import { isJoined } from './stretches.ts'
import type { Stretch } from './stretches.ts'

/** Reads words as finite verbs where a clause of the stretch lacks its verb. */
export function repairVerbs(
  tokens: readonly Token[],
  classes: WordClass[],
  stretch: Stretch,
  hasVerb: boolean,
): void {
  const { from, to, finite, openers } = stretch
  const allFinite = finite[to - from] ?? 0
  const allOpeners = openers[to - from] ?? 0
  const titled = !hasVerb && allOpeners === 0 && classes.at(-1) !== 'stop'
  if (titled) return
  let repaired = 0
  let sinceJoint = 0
  let joint = from
  for (let index = from; index < to; index++) {
    const at = index - from
    if (classes[index] === 'finite' || classes[index] === 'modal') sinceJoint++
    if (classes[index] === 'coordinator') joint = index
    if (classes[index] === 'coordinator' && classes[index - 1] === 'comma') sinceJoint = 0
    if (rushes(tokens, classes, index, joint)) {
      classes[index] = 'finite'
      sinceJoint++
      continue
    }
    const past = canBePast(tokens, classes, index, from)
    const present = !past && canBePresent(tokens, classes, index, from)
    const intends = classes[index + 1] === 'to'
    const weak = !past && !present && (intends || hasVerb || allOpeners > 0)
    if (!past && !present && !(weak && canBePresentAtNeed(tokens, classes, index, from))) continue
    const waiting = 1 + (openers[at] ?? 0) - (finite[at] ?? 0) - repaired
    const later = allFinite - (finite[at + 1] ?? 0) - (allOpeners - (openers[at + 1] ?? 0))
    const lacking =
      waiting > 0 && later < waiting && !(past && isVerblessAside(classes, index, allFinite))
    const governing =
      !weak && (waiting > 0 || sinceJoint === 0) && governs(tokens, classes, index, to)
    const subordinate = past && isBehindConjunction(tokens, classes, index)
    const intransitive = past && waiting > 0 && INTRANSITIVE_VERBS.has(tokens[index]?.lemma ?? '')
    if (!lacking && !governing && !intransitive && !subordinate) continue
    classes[index] = 'finite'
    repaired++
    sinceJoint++
  }
}

/** “… and splinter groups rushed to”: an intransitive verb’s participle behind a coordinated noun. */
function rushes(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  joint: number,
): boolean {
  if (classes[index] !== 'participle' || classes[index - 1] !== 'noun') return false
  if (index - joint > 5 || classes[joint] !== 'coordinator') return false
  return INTRANSITIVE_VERBS.has(tokens[index]?.lemma ?? '')
}

/**
 * Whether the word has an object or an infinitive and the next finite verb a subject of its own, or is
 * coordinated with it: then it is the verb of its clause (“awarded the firm a concession, and Ethiopia acquired”).
 */
function governs(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  to: number,
): boolean {
  const object = hasObject(tokens, classes, index)
  for (let at = index + 1; at < Math.min(to, index + REACH); at++) {
    if (classes[at] !== 'finite' && classes[at] !== 'modal') continue
    return isJoined(classes, at) || (object && hasOwnSubject(classes, index, at))
  }
  return object
}

/** Whether what follows cannot stand behind a passive participle: an object, an infinitive, a clause, an adjective. */
function hasObject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const next = classes[index + 1]
  const opens = OBJECT_OPENERS.has(next ?? 'other') || next === 'subordinator' || next === 'to'
  if (opens || tokens[index + 1]?.upos === 'PROPN') return true
  if (next === 'adjective' && classes[index + 2] !== 'noun') return true
  if (next !== 'noun' && next !== 'adjective') return false
  const time = TIME_NOUNS.has(tokens[index + (next === 'noun' ? 1 : 2)]?.lemma.toLowerCase() ?? '')
  return !time && !DITRANSITIVE_VERBS.has(tokens[index]?.lemma ?? '')
}

/** How far ahead the next finite verb is looked for. */
const REACH = 40

/** “Three projects, shelved since January”: a title with no verb at all keeps its participle. */
const isVerblessAside = (
  classes: readonly WordClass[],
  index: number,
  allFinite: number,
): boolean =>
  allFinite === 0 && classes[index - 1] === 'comma' && classes[index + 1] === 'preposition'

/** “after Baku set up a checkpoint”: a subject behind a conjunction that is tagged as a preposition, and an object. */
function isBehindConjunction(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const object = classes[index + 1] === 'particle' ? index + 2 : index + 1
  if (!OBJECT_OPENERS.has(classes[object] ?? 'other')) return false
  let at = index - 1
  while (at > index - 6 && NOMINAL.has(classes[at] ?? 'other')) at--
  return classes[at] === 'preposition' && CLAUSE_MARKERS.has(tokens[at]?.text.toLowerCase() ?? '')
}

const OBJECT_OPENERS: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive-pronoun',
  'pronoun',
])
const NOMINAL: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'determiner',
  'possessive-pronoun',
  'possessive',
  'number',
])
const CLAUSE_MARKERS = new Set(['after', 'before', 'since', 'until', 'as', 'once'])

function hasOwnSubject(classes: readonly WordClass[], from: number, verb: number): boolean {
  let at = verb - 1
  while (classes[at] === 'adverb') at--
  if (classes[at] !== 'noun' && classes[at] !== 'pronoun') return false
  for (; at > from; at--) {
    const word = classes[at]
    if (word === 'comma' || word === 'coordinator' || word === 'subordinator' || word === 'wh') {
      return true
    }
  }
  return false
}
