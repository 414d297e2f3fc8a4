import { firstComplement, markerOf } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import { lemmaOf, verbForms, verbIsIn } from '../../../language/query/verbs.ts'
import type { Sentence } from '../../../language/types.ts'
import {
  causalVerbs,
  causalVerbsOfEvents,
  movingVerbs,
  placingVerbs,
} from '../../../lexicon/causal-verbs.ts'
import { laws } from '../../../lexicon/rule-cues.ts'
import { subjectHeads } from '../clausal.ts'
import type { Clausal } from '../clausal.ts'
import { isNamed, wordAt } from './events.ts'

/** “deepened the crisis”, “drove down sales”: a verb that says so whoever its subject is. */
export function worksUpon(clausal: Clausal): boolean {
  const { syntax, verb } = clausal
  if (verb.voice === 'passive') return false
  const strong = verbForms(syntax, verb.head).find((form) => causalVerbs.has(form))
  if (strong === undefined) return false
  if (/ (?:to|in|into|up|down|off|out|about)$/.test(strong)) return true
  return affects(clausal) && !/^(?:to|in|by|into)$/.test(wordAt(syntax, verb.head + 1))
}

/** “disrupted trade”: a verb that says so where a thing or an event is its subject, not a law or somebody named. */
export function influences(clausal: Clausal): boolean {
  const { syntax, index, verb, actorSubject } = clausal
  if (verb.voice === 'passive' || actorSubject || !affects(clausal)) return false
  if (subjectHeads(syntax, index).some((head) => laws.has(head)) || isNamed(syntax, index))
    return false
  return !goesAway(clausal) && verbIsIn(syntax, verb.head, causalVerbsOfEvents)
}

/** “had a chilling effect on the press”. */
export const hasEffect = ({ syntax, index, verb }: Clausal): boolean =>
  verb.voice !== 'passive' &&
  lemmaOf(syntax, verb) === 'have' &&
  objectsOf(syntax, index).some((phrase) =>
    /^(?:effect|impact|influence|repercussion|consequence)$/.test(headLemma(syntax, phrase)),
  )

/** “led many states to change their rules”. */
export const moves = (clausal: Clausal): boolean =>
  hasThing(clausal) &&
  verbIsIn(clausal.syntax, clausal.verb.head, movingVerbs) &&
  firstComplement(clausal.syntax, clausal.index, 'infinitive') !== null

/** “makes the sector more attractive”: an adjective behind the object, over an adverb. */
export function makes(clausal: Clausal): boolean {
  const { syntax, verb } = clausal
  if (!hasThing(clausal) || lemmaOf(syntax, verb) !== 'make') return false
  const [next, second] = syntax.tokens.slice(behindObjects(clausal))
  return next?.upos === 'ADJ' || (next?.upos === 'ADV' && second?.upos === 'ADJ')
}

/** “puts families at risk”. */
export const places = (clausal: Clausal): boolean =>
  hasThing(clausal) &&
  verbIsIn(clausal.syntax, clausal.verb.head, placingVerbs) &&
  /^(?:in|into|at|on|under|through|out)$/.test(wordAt(clausal.syntax, behindObjects(clausal)))

/** “led in some places to clashes”. */
export const leadsTo = ({ syntax, index, verb }: Clausal): boolean =>
  verb.voice !== 'passive' &&
  /^(?:lead|contribute)$/.test(lemmaOf(syntax, verb)) &&
  syntax.clauses[index]?.objects.length === 0 &&
  syntax.tokens.slice(verb.head + 1, verb.head + 6).some(({ text }) => text === 'to')

/** Whether a clause has an object, and none who acts as its subject. */
const hasThing = ({ syntax, index, verb, actorSubject }: Clausal): boolean =>
  verb.voice !== 'passive' && !actorSubject && (syntax.clauses[index]?.objects ?? []).length > 0

const behindObjects = ({ syntax, index }: Clausal): number =>
  syntax.nounPhrases[syntax.clauses[index]?.objects.at(-1) ?? -1]?.to ?? 0

/** Whether a verb has something that it works upon: an object, or a clause (“affects how agencies process losses”). */
function affects({ syntax, index }: Clausal): boolean {
  if (objectsOf(syntax, index).length > 0) return true
  const clause = syntax.clauses[firstComplement(syntax, index, 'complement') ?? -1]
  return (
    clause !== undefined && /^(?:how|what|whether|who|which|where)$/.test(markerOf(syntax, clause))
  )
}

const objectsOf = (syntax: Sentence, index: number): number[] =>
  (syntax.clauses[index]?.objects ?? []).filter((phrase) => !isMeasure(syntax, phrase))

/** “plunged 10 percent”: how much, not what. */
const isMeasure = (syntax: Sentence, phrase: number): boolean =>
  /^(?:percent|per|percentage|point|fold|%)$/.test(headLemma(syntax, phrase)) ||
  /^(?:NUM|SYM)$/.test(syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.upos ?? '')

/** “Most of the money left Europe”. */
const goesAway = ({ syntax, index, verb }: Clausal): boolean =>
  lemmaOf(syntax, verb) === 'leave' &&
  (syntax.clauses[index]?.objects ?? []).some(
    (phrase) => syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.upos === 'PROPN',
  )
