import { subjectsOf } from '../../language/query/clauses.ts'
import { firstComplement } from '../../language/query/complements.ts'
import { headLemma, nounLemma } from '../../language/query/nouns.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence, Token, VerbGroup } from '../../language/types.ts'
import {
  achievementVerbs,
  bearingVerbs,
  degreeAdverbs,
  dutyModals,
  evaluativeAdjectives,
  evaluativeAdverbs,
  evaluativeNouns,
  evaluativeParticiples,
  evaluativeVerbs,
  judgingSubjects,
  judgingVerbs,
  linkingVerbs,
  measuredNouns,
  measuringAdjectives,
  predicamentNouns,
  statingAdjectives,
  sufficiencyAdjectives,
  worthNouns,
} from '../../lexicon/evaluative-words.ts'
import { callingVerbs, labellingVerbs, stanceVerbs } from '../../lexicon/attribution-verbs.ts'
import { ruleSources } from '../../lexicon/rule-cues.ts'
import { quantityNouns } from '../../lexicon/event-nouns.ts'
import { subjectHeads } from './clausal.ts'
import type { Clausal } from './clausal.ts'

/** Whether a clause is a judgment. */
export function isValue(clausal: Clausal): boolean {
  const { syntax, verb, attributed } = clausal
  if (verb.voice === 'passive') {
    if (isDoneWell(clausal)) return true
    return verbIsIn(syntax, verb.head, evaluativeParticiples) && !bindsBy(clausal)
  }
  if (verbIsIn(syntax, verb.head, evaluativeVerbs)) return true
  if (attributed && holdsView(syntax, verb.head)) return true
  if (verbIsIn(syntax, verb.head, linkingVerbs) && !growsBy(clausal))
    return judgesByPredicate(clausal)
  return judgesByParticiple(clausal) || judgesByObject(clausal) || judgesManner(clausal)
}

/** Whether a clause says what somebody else thinks must be done (“X says that Y must”), or should have been. */
export const isDuty = ({ verb, attributed }: Clausal): boolean =>
  verb.modal !== null &&
  dutyModals.has(verb.modal) &&
  (attributed || (verb.perfect && /^(?:should|ought)/.test(verb.modal)))

/** “regards the pact as a threat”, “called the pact critical”, where the attribution was found in these words. */
const holdsView = (syntax: Sentence, head: number): boolean =>
  [stanceVerbs, callingVerbs, labellingVerbs].some((verbs) => verbIsIn(syntax, head, verbs))

/** “is required to report”, “is limited to two sites”: a rule or a measure. */
const bindsBy = ({ syntax, index, verb: { head } }: Clausal): boolean =>
  /^(?:require|limit)$/.test(syntax.tokens[head]?.lemma ?? '') &&
  /^(?:to|by)$/.test(syntax.tokens[head + 1]?.text.toLowerCase() ?? '') &&
  !subjectsOf(syntax, index).some((phrase) => asksForMore(syntax, phrase))

/** “More discussion is required to …”. */
const asksForMore = ({ tokens, nounPhrases }: Sentence, phrase: number): boolean =>
  /^(?:more|further|additional|greater|stronger|better|much|sustained|renewed|urgent)$/i.test(
    tokens[nounPhrases[phrase]?.from ?? -1]?.text ?? '',
  )

/** “grew by 2 per cent”, not “grew tense”. */
const growsBy = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens[verb.head]?.lemma === 'grow' && syntax.tokens[verb.head + 1]?.upos !== 'ADJ'

/** “The trend is worrying”, read as a progressive. */
const judgesByParticiple = ({ syntax, verb, index }: Clausal): boolean =>
  verb.progressive &&
  syntax.clauses[index]?.objects.length === 0 &&
  syntax.tokens[verb.head + 1]?.upos !== 'ADV' &&
  (evaluativeAdjectives.has(syntax.tokens[verb.head]?.text.toLowerCase() ?? '') ||
    degreeAdverbs.has(syntax.tokens[verb.head - 1]?.text.toLowerCase() ?? ''))

/** “poses the hardest test”, “faces a threat”, “have achieved little”. */
function judgesByObject({ syntax, index, verb }: Clausal): boolean {
  const { objects = [] } = syntax.clauses[index] ?? {}
  if (objects.some((phrase) => hasAdjective(syntax, phrase, sufficiencyAdjectives))) return true
  if (isInNeed(syntax, index, verb)) return true
  if (verbIsIn(syntax, verb.head, judgingVerbs)) {
    const focused = phraseAt(syntax, afterFocus(syntax, verb.head + 1))
    return [...objects, focused].some((phrase) => judges(syntax, phrase))
  }
  if (verbIsIn(syntax, verb.head, bearingVerbs)) {
    return objects.some((phrase) => evaluativeNouns.has(headLemma(syntax, phrase)))
  }
  return (
    verbIsIn(syntax, verb.head, achievementVerbs) &&
    /^(?:little|much|nothing|enough)$/i.test(wordAfterDegree(syntax, verb.head))
  )
}

/** “Hospitals need more staff”, “Reform requires patience”: what somebody or something lacks, not what a rule asks. */
function isInNeed(syntax: Sentence, index: number, { head, tense }: VerbGroup): boolean {
  const { objects = [] } = syntax.clauses[index] ?? {}
  const { lemma = '' } = syntax.tokens[head] ?? {}
  if (objects.length === 0 || tense !== 'present' || !/^(?:need|require)$/.test(lemma)) return false
  // “12 million people need help” counts them.
  const isCounted = subjectsOf(syntax, index).some((phrase) => isNumbered(syntax, phrase))
  if (isCounted || firstComplement(syntax, index, 'infinitive') !== null) return false
  return lemma === 'need' || !subjectHeads(syntax, index).some((noun) => ruleSources.has(noun))
}

const isNumbered = ({ tokens, nounPhrases }: Sentence, phrase: number): boolean => {
  const { from, to } = nounPhrases[phrase] ?? { from: 0, to: 0 }
  return tokens.slice(from, to).some(({ upos }) => upos === 'NUM')
}

/** Behind “not only”, “not just”, “merely” and their like: “represents not only a lifeline”. */
function afterFocus({ tokens }: Sentence, from: number): number {
  let at = from
  while (/^(?:not|only|just|merely|simply|also|both|either)$/i.test(tokens[at]?.text ?? '')) at++
  return at
}

const hasAdjective = (syntax: Sentence, phrase: number, list: ReadonlySet<string>): boolean => {
  const { from, head } = syntax.nounPhrases[phrase] ?? { from: 0, head: 0 }
  return syntax.tokens.slice(from, head).some(({ text }) => list.has(text.toLowerCase()))
}

/** “too little”, “very little”, “little”. */
const wordAfterDegree = ({ tokens }: Sentence, head: number): string => {
  const next = tokens[head + 1]?.text ?? ''
  return /^(?:too|very|so|far|not)$/i.test(next) ? (tokens[head + 2]?.text ?? '') : next
}

/** “is poorly managed”. */
const isDoneWell = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens
    .slice(verb.from, verb.head)
    .some(({ text }) => evaluativeAdverbs.has(text.toLowerCase()))

/** “works well”. */
const judgesManner = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens
    .slice(verb.head + 1, verb.head + 3)
    .some(
      ({ text }, at, next) =>
        evaluativeAdverbs.has(text.toLowerCase()) && (next[at + 1]?.upos ?? 'PUNCT') !== 'VERB',
    ) && !/^(?:do|know|hit|suit|turn)$/.test(syntax.tokens[verb.head]?.lemma ?? '')

/** “There is little that they can do.” */
const isScant = ({ tokens }: Sentence, head: number): boolean =>
  /^there$/i.test(tokens[head - 1]?.text ?? '') &&
  /^(?:little|nothing)$/i.test(tokens[head + 1]?.text ?? '')

/** The predicate of a linking verb: an adjective, a noun phrase, or a predicament (“in tatters”), that judges. */
function judgesByPredicate(clausal: Clausal): boolean {
  const { syntax, index, verb } = clausal
  if (isScant(syntax, verb.head) || isUndone(syntax, verb)) return true
  if (isNamedJudgment(clausal)) return true
  const { to = 0 } = syntax.clauses[index] ?? {}
  const start = behindAside(syntax, verb.head + 1)
  for (let at = start; at < Math.min(to, start + 6); at++) {
    const token = syntax.tokens[at]
    if (token?.xpos === '``') continue
    if (!token || /^(?:SCONJ|PUNCT)$/.test(token.upos)) return at === start && isLeftOver(clausal)
    if (isFarFrom(syntax, at)) return true
    if (token.upos === 'ADP') return judgesByPreposition(clausal, at)
    if (/^too$/i.test(token.text)) return true
    const phrase = phraseAt(syntax, at)
    if (phrase >= 0 && !isBareAdjective(syntax, phrase)) return judgesAsNoun(clausal, phrase)
    if (/^just$/i.test(token.text) && syntax.tokens[at + 1]?.upos !== 'PUNCT') continue
    if (token.upos === 'ADJ' || (token.upos === 'VERB' && token.xpos === 'VBN')) {
      return judgesAsAdjective(clausal, at)
    }
    if (token.upos === 'ADV') continue
    if (evaluativeAdjectives.has(token.text.toLowerCase()) && token.upos !== 'NOUN') return true
  }
  return isLeftOver(clausal)
}

/** “is far from perfect”. */
const isFarFrom = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === 'far' &&
  tokens[at + 1]?.text === 'from' &&
  evaluativeAdjectives.has(tokens[at + 2]?.text.toLowerCase() ?? '')

/** “It is, however, hard to tell”: the index behind a word or two between commas. */
function behindAside({ tokens }: Sentence, from: number): number {
  if (tokens[from]?.text !== ',') return from
  const end = tokens.findIndex(({ text }, at) => at > from + 1 && text === ',')
  return end > 0 && end <= from + 4 ? end + 1 : from
}

/** “The biggest obstacle is the lack of a strategy.” */
const isNamedJudgment = ({ syntax, index, verb }: Clausal): boolean =>
  syntax.tokens[verb.head]?.lemma === 'be' &&
  verb.tense !== 'past' &&
  subjectHeads(syntax, index).some((head) => judgingSubjects.has(head))

/** “Much remains to be done.” */
const isUndone = ({ tokens }: Sentence, { from, head }: VerbGroup): boolean =>
  tokens[head]?.lemma === 'remain' &&
  /^(?:much|little)$/i.test(tokens[from - 1]?.text ?? '') &&
  tokens[head + 1]?.text === 'to'

/** “Few options remain”, “no easy way out exists”. */
const isLeftOver = ({ syntax, index, verb }: Clausal): boolean =>
  /^(?:remain|exist)$/.test(syntax.tokens[verb.head]?.lemma ?? '') &&
  subjectHeads(syntax, index).some((head) => evaluativeNouns.has(head))

/** A noun phrase as predicate: “is a mistake”, “is one of its most formidable opponents”, “was the easy part”. */
function judgesAsNoun({ syntax, verb, attributed }: Clausal, phrase: number): boolean {
  if (headLemma(syntax, phrase) === 'part' && judges(syntax, phrase)) return true
  const meant = meantBy(syntax, phrase)
  if (evaluativeNouns.has(headLemma(syntax, meant))) return true
  return verb.tense === 'past' && !attributed
    ? judgesByDegree(syntax, meant)
    : judges(syntax, meant)
}

/** The phrase behind “one of”, “some of” and their like. */
function meantBy(syntax: Sentence, phrase: number): number {
  if (!quantityNouns.has(headLemma(syntax, phrase))) return phrase
  const { head } = syntax.nounPhrases[phrase] ?? { head: 0 }
  const inner = syntax.nounPhrases.findLastIndex(
    ({ possessorOf, from }) => possessorOf === phrase && from > head,
  )
  return inner < 0 ? phrase : inner
}

/** Of what is past, a phrase judges that ranks: “the most pragmatic”, “the easy part”. */
function judgesByDegree(syntax: Sentence, phrase: number): boolean {
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  if (!/^the$/i.test(syntax.tokens[from]?.text ?? '')) return false
  return syntax.tokens
    .slice(from + 1, Math.max(to, from + 3))
    .some(
      ({ text, upos }, at, all) =>
        (upos === 'ADV' && /^most$/i.test(text) && ranksByWorth(all[at + 1])) ||
        (evaluativeAdjectives.has(text.toLowerCase()) &&
          !measuringAdjectives.has(text.toLowerCase())),
    )
}

/** A noun phrase that is an adjective alone is one. */
const isBareAdjective = ({ nounPhrases, tokens }: Sentence, phrase: number): boolean => {
  const { from, to, head } = nounPhrases[phrase] ?? { from: 0, to: 0, head: -1 }
  return to - from === 1 && tokens[head]?.upos === 'ADJ'
}

/** Whether an adjective judges: all do that do not state, a participle only where it is known to. */
function judgesAsAdjective({ syntax, index, actorSubject }: Clausal, at: number): boolean {
  const { lemma, text, upos, xpos } = syntax.tokens[at] ?? {
    lemma: '',
    text: '',
    upos: 'X',
    xpos: '',
  }
  const word = text.toLowerCase()
  if (statesMeasure(syntax, index, word) || isWorthAmount(syntax, at)) return false
  // Of people, “dead” and “sick” state; of talks and hopes they judge.
  if (actorSubject && statingAdjectives.has(word)) return false
  if (isOpenToDoubt(syntax, at)) return true
  if (evaluativeAdjectives.has(word)) return true
  if (upos !== 'ADJ' || /(?:ed|ing)$/.test(word)) return false
  // Adjectives of kind (“discretionary”, “nonrefundable”, “unidirectional”) judge only by degree.
  if (kindAdjective.test(word)) return isGraded(syntax, at)
  if (xpos === 'JJR') return !measuringAdjectives.has(lemma) && !statingAdjectives.has(lemma)
  return !statingAdjectives.has(word) && !/^[A-Z\d]/.test(text)
}

const kindAdjective =
  /^(?:non|multi|semi|bi|uni|inter|intra|pre|post|self)-?\w{4}|(?:al|ar|ary|ic|ous|ese|ile|ial|ative)$/

/** “very”, “highly” and their like before a word. */
const isGraded = ({ tokens }: Sentence, at: number): boolean =>
  degreeAdverbs.has(tokens[at - 1]?.text.toLowerCase() ?? '')

/** “open to question”, “subject to doubt”. */
const isOpenToDoubt = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:open|subject)$/i.test(tokens[at]?.text ?? '') &&
  /^to$/i.test(tokens[at + 1]?.text ?? '') &&
  /^(?:question|doubt|debate|dispute|criticism|abuse)$/i.test(tokens[at + 2]?.text ?? '')

/** “Prices remain high”: of what is measured, “high” states the measure. */
const statesMeasure = (syntax: Sentence, index: number, word: string): boolean =>
  /^(?:high|low|large|small|short|long|slow|fast|steady|stable|unchanged|modest|flat)$/.test(
    word,
  ) && subjectHeads(syntax, index).some((head) => measuredNouns.has(head))

/** “is worth $3 billion”. */
const isWorthAmount = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text.toLowerCase() === 'worth' &&
  tokens
    .slice(at + 1, at + 6)
    .some(
      (token) =>
        token.upos === 'NUM' || token.upos === 'SYM' || quantityNouns.has(nounLemma(token)),
    )

/** “in a dire state”, “of little use”, “open to question”. */
function judgesByPreposition({ syntax }: Clausal, at: number): boolean {
  const phrase = phraseAt(syntax, at + 1)
  // “in need of aid” states what is lacking.
  if (headLemma(syntax, phrase) === 'need') return false
  if (/^of$/i.test(syntax.tokens[at]?.text ?? '') && worthNouns.has(headLemma(syntax, phrase)))
    return true
  return isPredicament(syntax, phrase)
}

/** “in a dire state”, “at risk”. */
const isPredicament = (syntax: Sentence, phrase: number): boolean =>
  phrase >= 0 &&
  ((predicamentNouns.has(headLemma(syntax, phrase)) && !isNamed(syntax, phrase)) ||
    judges(syntax, phrase))

/** “in Crisis (Phase 3)”: a grade of a scale, not a judgment. */
const isNamed = ({ tokens, nounPhrases }: Sentence, phrase: number): boolean =>
  /^[A-Z]/.test(tokens[nounPhrases[phrase]?.head ?? -1]?.text ?? '')

/** The longest phrase that begins at a token or before it, as with “only”: “the country’s strongest institution”. */
const phraseAt = (syntax: Sentence, from: number): number => {
  const own = syntax.nounPhrases.findLastIndex((phrase) => phrase.from === from)
  if (own >= 0 || !/^only$/i.test(syntax.tokens[from - 1]?.text ?? '')) return own
  return syntax.nounPhrases.findLastIndex((phrase) => phrase.from === from - 1)
}

/** “the most pragmatic”, not “the most populous”. */
const ranksByWorth = (next: Token | undefined): boolean =>
  (next?.upos === 'ADJ' || next?.xpos === 'VBN') &&
  !measuringAdjectives.has(next.text.toLowerCase())

/** A phrase with a judging adjective, a superlative that judges, or a judging noun. */
function judges(syntax: Sentence, phrase: number): boolean {
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  if (evaluativeNouns.has(headLemma(syntax, phrase))) return true
  return syntax.tokens.slice(from, to).some(({ lemma, text, upos, xpos }, at, all) => {
    if (upos === 'ADV') return /^most$/i.test(text) && ranksByWorth(all[at + 1])
    if (xpos === 'JJS') return !measuringAdjectives.has(lemma) && !/^(?:most|least)$/i.test(text)
    // “Certain civil actions” are some of them.
    if (lemma === 'certain') return false
    return evaluativeAdjectives.has(text.toLowerCase()) && !measuringAdjectives.has(lemma)
  })
}
