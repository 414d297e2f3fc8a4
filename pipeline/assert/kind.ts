import { childrenOf, descendantsOf, subjectsOf, verbOf } from '../grammar/clauses.ts'
import { markerOf } from '../grammar/complements.ts'
import { lemmaOf, verbForms, verbIsIn } from '../grammar/verbs.ts'
import type { Sentence, VerbGroup } from '../language/types.ts'
import {
  causalVerbs,
  causalVerbsOfEvents,
  effectNouns,
  resultVerbs,
} from '../lexicon/causal-verbs.ts'
import {
  achievementVerbs,
  bearingVerbs,
  dutyModals,
  evaluativeAdjectives,
  evaluativeNouns,
  evaluativeVerbs,
  judgingVerbs,
  linkingVerbs,
} from '../lexicon/evaluative-words.ts'
import { forecastModals, forecastPredicates, forecastVerbs } from '../lexicon/forecast-cues.ts'
import { ruleSources } from '../lexicon/rule-cues.ts'
import type { Claim } from '../records.ts'

/** A clause as its kind is judged: whether an actor is its subject, and whether it is somebody’s word. */
export interface Clausal {
  syntax: Sentence
  index: number
  verb: VerbGroup
  actorSubject: boolean
  attributed: boolean
}

/** What sort of proposition a clause is: the first that applies. */
export function kindOf(clausal: Clausal): Claim['kind'] {
  if (isForecast(clausal)) return 'forecast'
  if (isCause(clausal)) return 'cause'
  if (isValue(clausal)) return 'value'
  return 'fact'
}

/** What will, would, may or could happen; “should” where it expects. */
function isForecast({ syntax, index, verb, attributed, actorSubject }: Clausal): boolean {
  const [modal = '', ...rest] = (verb.modal ?? '').split(' ')
  if (verb.perfect && modal !== 'will') return false
  if (forecastModals.has(modal) || verb.tense === 'future') return true
  if (/^(?:should|ought)$/.test(modal)) return !attributed
  if (modal === 'be' && rest.some((word) => forecastPredicates.has(word)))
    return verb.tense !== 'past'
  if (verb.tense === 'past') return false
  if (
    !actorSubject &&
    verbIsIn(syntax, verb.head, forecastVerbs) &&
    hasInfinitiveOrGerund(syntax, index)
  ) {
    return true
  }
  const next = syntax.tokens.slice(verb.head, verb.head + 3).map(({ text }) => text.toLowerCase())
  return (
    (syntax.tokens[verb.head]?.lemma === 'be' || verb.voice === 'passive') &&
    next.some((word) => forecastPredicates.has(word)) &&
    hasInfinitiveOrGerund(syntax, index)
  )
}

const hasInfinitiveOrGerund = (syntax: Sentence, index: number): boolean =>
  childrenOf(syntax, index).some((child) =>
    /^(?:infinitive|gerund|complement)$/.test(syntax.clauses[child]?.kind ?? ''),
  )

/** One thing led to another: by the main verb, or in a clause that gives the result. */
function isCause(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  return (
    causes(clausal) ||
    verbIsIn(syntax, verb.head, resultVerbs) ||
    descendantsOf(syntax, index).some((child) => isResult(syntax, child, verb.head))
  )
}

function causes({ syntax, index, verb, actorSubject }: Clausal): boolean {
  const { objects = [] } = syntax.clauses[index] ?? {}
  if (isLaw(syntax, index)) return false
  if (lemmaOf(syntax, verb) === 'do' && doesMuch(syntax, verb.head)) {
    return childrenOf(syntax, index).some((child) => isCausal(syntax, child))
  }
  const forms = verbForms(syntax, verb.head)
  const passive = verb.voice === 'passive' && syntax.tokens[verb.to]?.text === 'by'
  const strong = forms.some((form) => causalVerbs.has(form))
  const weak = !actorSubject && forms.some((form) => causalVerbsOfEvents.has(form))
  const acts =
    objects.length > 0 ||
    /^(?:lead|result|contribute) /.test(forms.find((form) => causalVerbs.has(form)) ?? '')
  return (strong || weak) && (verb.voice === 'passive' ? passive : acts)
}

const doesMuch = (syntax: Sentence, head: number): boolean =>
  syntax.tokens.slice(head + 1, head + 3).some(({ text }) => effectNouns.has(text.toLowerCase()))

/** A law’s effect is a rule, not an event that it causes. */
const isLaw = (syntax: Sentence, index: number): boolean =>
  subjectsOf(syntax, index).some((phrase) =>
    ruleSources.has(syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.lemma ?? ''),
  )

/** “…, which forced X to V”, “…, deepening the crisis”, behind a comma. */
function isResult(syntax: Sentence, child: number, head: number): boolean {
  const clause = syntax.clauses[child]
  if (!clause || clause.from < head) return false
  const before = syntax.tokens[clause.from - 1]?.text
  const relative = clause.kind === 'relative' && markerOf(syntax, clause) === 'which'
  const participial =
    /^(?:gerund|participle|adverbial)$/.test(clause.kind) &&
    verbOf(syntax, clause)?.form === 'gerund'
  return (relative || participial) && before === ',' && isCausal(syntax, child)
}

function isCausal(syntax: Sentence, index: number): boolean {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || !verb) return false
  return (
    (verbIsIn(syntax, verb.head, causalVerbs) ||
      verbIsIn(syntax, verb.head, causalVerbsOfEvents)) &&
    verb.voice === 'active'
  )
}

/** A judgment. */
function isValue(clausal: Clausal): boolean {
  const { syntax, index, verb, attributed } = clausal
  const duty = verb.modal !== null && dutyModals.has(verb.modal)
  if (duty && (attributed || verb.perfect)) return true
  if (verb.voice === 'passive') return false
  if (verbIsIn(syntax, verb.head, evaluativeVerbs)) return true
  if (verbIsIn(syntax, verb.head, linkingVerbs)) return judgesByPredicate(clausal)
  const { objects = [] } = syntax.clauses[index] ?? {}
  if (verbIsIn(syntax, verb.head, judgingVerbs))
    return objects.some((phrase) => judges(syntax, phrase))
  if (verbIsIn(syntax, verb.head, bearingVerbs))
    return objects.some((phrase) => isJudgingNoun(syntax, phrase))
  return (
    verbIsIn(syntax, verb.head, achievementVerbs) &&
    /^(?:little|much|nothing|enough)$/i.test(syntax.tokens[verb.head + 1]?.text ?? '')
  )
}

/** The predicate of a linking verb: an adjective, or in the present a noun phrase, that judges. */
function judgesByPredicate({ syntax, index, verb }: Clausal): boolean {
  const { to = 0 } = syntax.clauses[index] ?? {}
  for (let at = verb.head + 1; at < Math.min(to, verb.head + 7); at++) {
    const token = syntax.tokens[at]
    if (!token || token.upos === 'ADP' || token.upos === 'SCONJ' || token.upos === 'PUNCT')
      return false
    const word = token.lemma.toLowerCase()
    const phrase = phraseAt(syntax, at)
    if (phrase >= 0) {
      return isJudgingNoun(syntax, phrase) || (verb.tense !== 'past' && judges(syntax, phrase))
    }
    if (token.upos === 'ADJ' || token.upos === 'VERB' || token.upos === 'ADV') {
      if (evaluativeAdjectives.has(word) || evaluativeAdjectives.has(token.text.toLowerCase()))
        return true
    }
  }
  return false
}

/** The longest phrase that begins at a token: “the country’s strongest institution”, not its possessor. */
const phraseAt = (syntax: Sentence, from: number): number =>
  syntax.nounPhrases.findLastIndex((phrase) => phrase.from === from)

const isJudgingNoun = (syntax: Sentence, phrase: number): boolean =>
  evaluativeNouns.has(
    syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.lemma.toLowerCase() ?? '',
  )

/** A phrase with a judging adjective, a superlative or a judging noun. */
function judges(syntax: Sentence, phrase: number): boolean {
  const { from, to, head } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0, head: -1 }
  const noun = syntax.tokens[head]?.lemma.toLowerCase() ?? ''
  return (
    evaluativeNouns.has(noun) ||
    syntax.tokens
      .slice(from, to)
      .some(({ text, xpos }) => xpos === 'JJS' || evaluativeAdjectives.has(text.toLowerCase()))
  )
}
