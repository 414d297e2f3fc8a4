import { childrenOf, subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { firstComplement, markerOf } from '../../language/query/complements.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { lemmaOf, verbForms, verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import {
  causalVerbs,
  causalVerbsOfEvents,
  effectNouns,
  movingVerbs,
  outcomeNouns,
  placingVerbs,
  resultVerbs,
  resultingVerbs,
} from '../../lexicon/causal-verbs.ts'
import { bodyNouns, causeNouns, eventEndings, eventNouns } from '../../lexicon/event-nouns.ts'
import { laws } from '../../lexicon/rule-cues.ts'
import { subjectHeads } from './clausal.ts'
import type { Clausal } from './clausal.ts'

/** Whether a clause says that one thing led to another: by its main verb, or in a clause that gives the result. */
export function isCause(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  return (
    causes(clausal) ||
    verbIsIn(syntax, verb.head, resultVerbs) ||
    isResultOf(clausal) ||
    tellsResult(clausal) ||
    hasResult(syntax, index)
  )
}

/** Whether a clause has a part that gives its result. */
export function hasResult(syntax: Sentence, index: number): boolean {
  const clause = syntax.clauses[index]
  const head = (clause && verbOf(syntax, clause)?.head) ?? 0
  return withinReach(syntax, index).some((child) => givesResult(syntax, child, head))
}

/** The clauses of a clause, and of the infinitives and gerunds that complete it (“began to pay them, which …”, “was caught paying them, which …”). */
const withinReach = (syntax: Sentence, index: number): number[] =>
  childrenOf(syntax, index).flatMap((child) =>
    /^(?:infinitive|gerund)$/.test(syntax.clauses[child]?.kind ?? '')
      ? [child, ...childrenOf(syntax, child)]
      : [child],
  )

function causes(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  const objects = (syntax.clauses[index]?.objects ?? []).filter(
    (phrase) => !isMeasure(syntax, phrase),
  )
  if (lemmaOf(syntax, verb) === 'do' && doesMuch(syntax, verb.head)) {
    return childrenOf(syntax, index).some((child) => isCausal(syntax, child)) || doesTo(clausal)
  }
  if (verb.voice === 'passive') return isCausedBy(clausal)
  if (lemmaOf(syntax, verb) === 'have' && objects.some((phrase) => isEffect(syntax, phrase)))
    return true
  if (moves(clausal) || leadsTo(clausal)) return true
  const affects = objects.length > 0 || hasClauseAsObject(syntax, index)
  const strong = verbForms(syntax, verb.head).find((form) => causalVerbs.has(form))
  if (strong !== undefined) {
    if (/ (?:to|in|up|down|off|out|about)$/.test(strong)) return true
    return affects && !/^(?:to|in|by|into)$/.test(wordAt(syntax, verb.head + 1))
  }
  return affects && !clausal.actorSubject && changes(clausal)
}

/** “led many states to change their rules”, “puts families at risk”. */
function moves({ syntax, index, verb, actorSubject }: Clausal): boolean {
  const { objects = [] } = syntax.clauses[index] ?? {}
  if (objects.length === 0 || actorSubject) return false
  if (verbIsIn(syntax, verb.head, movingVerbs)) {
    return firstComplement(syntax, index, 'infinitive') !== null
  }
  const { to = 0 } = syntax.nounPhrases[objects.at(-1) ?? -1] ?? {}
  if (lemmaOf(syntax, verb) === 'make') return describes(syntax, to)
  return (
    verbIsIn(syntax, verb.head, placingVerbs) &&
    /^(?:in|into|at|on|under|through|out)$/.test(wordAt(syntax, to))
  )
}

/** “makes the sector more attractive”: an adjective behind the object, over an adverb. */
const describes = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.upos === 'ADJ' || (tokens[at]?.upos === 'ADV' && tokens[at + 1]?.upos === 'ADJ')

/** “led in some places to clashes”. */
const leadsTo = ({ syntax, index, verb }: Clausal): boolean =>
  /^(?:lead|contribute)$/.test(lemmaOf(syntax, verb)) &&
  syntax.clauses[index]?.objects.length === 0 &&
  syntax.tokens.slice(verb.head + 1, verb.head + 6).some(({ text }) => text === 'to')

/** “affects how agencies process losses”. */
const hasClauseAsObject = (syntax: Sentence, index: number): boolean => {
  const complement = firstComplement(syntax, index, 'complement')
  const clause = syntax.clauses[complement ?? -1]
  return (
    clause !== undefined && /^(?:how|what|whether|who|which|where)$/.test(markerOf(syntax, clause))
  )
}

/** “plunged 10 percent”: how much, not what. */
const isMeasure = (syntax: Sentence, phrase: number): boolean =>
  /^(?:percent|per|percentage|point|fold|%)$/.test(headLemma(syntax, phrase)) ||
  /^(?:NUM|SYM)$/.test(syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.upos ?? '')

const wordAt = (syntax: Sentence, index: number): string =>
  syntax.tokens[index]?.text.toLowerCase() ?? ''

/** “had a chilling effect on the press”. */
const isEffect = (syntax: Sentence, phrase: number): boolean =>
  /^(?:effect|impact|influence|repercussion|consequence)$/.test(headLemma(syntax, phrase))

/** “was triggered by a dispute”, “were displaced by fighting”: not by someone who acts, save with a plain verb. */
function isCausedBy({ syntax, verb }: Clausal): boolean {
  if (syntax.tokens[verb.to]?.text !== 'by') return false
  if (verbIsIn(syntax, verb.head, causalVerbs)) return true
  const agent = syntax.nounPhrases.findIndex(({ preposition }) => preposition === verb.to)
  return verbIsIn(syntax, verb.head, causalVerbsOfEvents) && isEvent(headLemma(syntax, agent))
}

/** Whether a thing’s or an event’s verb says that it changes its object. */
function changes(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  const heads = subjectHeads(syntax, index)
  if (heads.some((head) => laws.has(head)) || isNamed(syntax, index)) return false
  if (goesAway(clausal)) return false
  return verbIsIn(syntax, verb.head, causalVerbsOfEvents)
}

/** “Most of the money left Europe”. */
const goesAway = ({ syntax, index, verb }: Clausal): boolean =>
  lemmaOf(syntax, verb) === 'leave' &&
  (syntax.clauses[index]?.objects ?? []).some(
    (phrase) => syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.upos === 'PROPN',
  )

/** Whether a subject bears a name, which is somebody’s unless it names an event (“Hurricane Melissa”). */
const isNamed = (syntax: Sentence, index: number): boolean =>
  subjectsOf(syntax, index).some((phrase) => {
    const { from = 0, head = -1 } = syntax.nounPhrases[phrase] ?? {}
    if (syntax.tokens[head]?.upos !== 'PROPN') return false
    return !syntax.tokens.slice(from, head).some(({ lemma }) => isEvent(lemma.toLowerCase()))
  })

const isEvent = (head: string): boolean =>
  eventNouns.has(head) || causeNouns.has(head) || (eventEndings.test(head) && !bodyNouns.has(head))

/** “has done little to slow the trade”, whatever the verb behind “to” was read as. */
const doesTo = ({ syntax, verb }: Clausal): boolean => {
  const at = syntax.tokens.findIndex(({ text }, place) => place > verb.head && /^to$/i.test(text))
  if (at < 0 || at > verb.head + 3) return false
  const word = wordAt(syntax, at + 1)
  return causalVerbs.has(word) || causalVerbsOfEvents.has(word)
}

const doesMuch = (syntax: Sentence, head: number): boolean =>
  syntax.tokens.slice(head + 1, head + 3).some(({ text }) => effectNouns.has(text.toLowerCase()))

/** “is the result of years of neglect”, “is in part because”, “remains the main driver of”. */
function isResultOf({ syntax, verb }: Clausal): boolean {
  if (!/^(?:be|remain|become)$/.test(syntax.tokens[verb.head]?.lemma ?? '')) return false
  const next = syntax.tokens
    .slice(verb.head + 1, verb.head + 6)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  if (becauseOf.test(next)) return true
  return syntax.nounPhrases.some(
    ({ from, to }, phrase) =>
      from > verb.head &&
      from <= verb.head + 3 &&
      outcomeNouns.has(headLemma(syntax, phrase)) &&
      (headLemma(syntax, phrase) !== 'reason' || wordAt(syntax, from) === 'the') &&
      /^(?:of|for|behind|why)$/.test(wordAt(syntax, to)),
  )
}

/** “The result has been a larger bureaucracy”, not “The result is clear”. */
function tellsResult({ syntax, index, verb }: Clausal): boolean {
  if (syntax.tokens[verb.head]?.lemma !== 'be' || verb.progressive) return false
  const heads = subjectHeads(syntax, index)
  if (!heads.some((head) => /^(?:result|consequence|upshot|effect)$/.test(head))) return false
  const next = syntax.nounPhrases.find(({ from }) => from > verb.head)
  return next?.from === verb.head + 1 && syntax.tokens[next.head]?.upos === 'NOUN'
}

/** “due to”, “partly because”, “in large part because of”, “largely attributable to”. */
const becauseOf =
  /^(?:(?:not|in|no|large|small|part|just|also|\w+ly) )*(?:due (?:to|,)|because|thanks to|owing to|attributable to|down to)(?: |$)/

/** “…, which forced X to V”, “…, deepening the crisis”: a clause behind a comma. */
function givesResult(syntax: Sentence, child: number, head: number): boolean {
  const clause = syntax.clauses[child]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || !verb || clause.from < head) return false
  const relative = clause.kind === 'relative' && markerOf(syntax, clause) === 'which'
  const participial =
    verb.form === 'gerund' &&
    /^(?:gerund|participle|adverbial)$/.test(clause.kind) &&
    !/^(?:without|by|instead|while|when|in|for|of|from|before|after|despite)$/.test(
      markerOf(syntax, clause),
    )
  return (relative || participial) && isSetOff(syntax, clause.from) && isCausal(syntax, child)
}

/** Whether a comma stands before a clause, or before the adverbs at its head (“, thus further antagonising …”). */
function isSetOff({ tokens }: Sentence, from: number): boolean {
  let before = from - 1
  while (tokens[before]?.upos === 'ADV') before--
  return tokens[before]?.text === ','
}

/** “making it the most populous state”, “making him one of four”: a place in an order, not a result. */
const ranks = (syntax: Sentence, head: number): boolean =>
  syntax.tokens[head]?.lemma === 'make' &&
  /^(?:the|one|only)$/.test(wordAt(syntax, head + 2)) &&
  /^(?:it|him|her|them)$/.test(wordAt(syntax, head + 1))

/** Whether a clause’s verb says what an event does. */
function isCausal(syntax: Sentence, index: number): boolean {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || verb?.voice !== 'active' || verb.modal !== null) return false
  if (verbIsIn(syntax, verb.head, causalVerbs)) return true
  if (ranks(syntax, verb.head)) return false
  // “adding that troops would leave” says more, and gives no result.
  return (
    clause.objects.length > 0 &&
    (verbIsIn(syntax, verb.head, causalVerbsOfEvents) ||
      verbIsIn(syntax, verb.head, resultingVerbs))
  )
}
