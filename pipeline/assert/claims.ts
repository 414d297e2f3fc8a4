import { verbOf, subjectsOf } from '../grammar/clauses.ts'
import { introducesList, isAboutDocument, isQuestion, isReference } from '../grammar/document.ts'
import { lemmaOf } from '../grammar/verbs.ts'
import { Antecedents } from '../refer/antecedents.ts'
import type { Token } from '../language/types.ts'
import { documentNouns } from '../lexicon/document-words.ts'
import { indexMentions, mentionsWithin, outermost } from '../refer/mentions.ts'
import type { MentionIndex } from '../refer/mentions.ts'
import { mentionsOfGroup, pronounOf } from '../refer/phrases.ts'
import type { DocumentSentence, FoundClaim, FoundDate, FoundMention, Span } from '../types.ts'
import { propositionOf } from './attribution.ts'
import type { Proposition } from './attribution.ts'
import { hedgesOf } from './certainty.ts'
import { kindOf } from './kind.ts'
import { polarityOf } from './polarity.ts'
import { unitsOf } from './units.ts'
import type { Unit } from './units.ts'

/** What was found before that claims are read with. */
export interface Findings {
  mentions: readonly FoundMention[]
  dates: readonly FoundDate[]
  /** Words that are spoken for: the recommendations. */
  taken: readonly Span[]
}

const silent: ReadonlySet<string> = new Set(['heading', 'caption', 'metadata'])

/** The claims of a briefing, in the order of the text; their actors are not yet known. */
export function claimsOf(
  sentences: readonly DocumentSentence[],
  { mentions, dates, taken }: Findings,
): FoundClaim[] {
  const index = indexMentions(mentions)
  const antecedents = new Antecedents(sentences, index)
  const takenIn = groupBySentence(taken)
  const datesIn = groupBySentence(dates)
  return sentences
    .filter((sentence) => isAssertive(sentence))
    .flatMap((sentence) =>
      unitsOf(sentence.syntax)
        .map((unit) => withoutTaken(sentence, unit, takenIn.get(sentence) ?? []))
        .flatMap((unit) =>
          unit === null
            ? []
            : (claimOf(sentence, unit, index, antecedents, datesIn.get(sentence) ?? []) ?? []),
        ),
    )
}

function groupBySentence<T extends Span>(spans: readonly T[]): ReadonlyMap<DocumentSentence, T[]> {
  const map = new Map<DocumentSentence, T[]>()
  for (const span of spans) {
    const list = map.get(span.sentence)
    if (list) list.push(span)
    else map.set(span.sentence, [span])
  }
  return map
}

const isAssertive = (sentence: DocumentSentence): boolean =>
  !silent.has(sentence.block.kind) &&
  !isQuestion(sentence) &&
  !introducesList(sentence) &&
  !isReference(sentence) &&
  !isAboutDocument(sentence)

/** A unit without its coordinated clauses that hold recommendations; null where none is left. */
function withoutTaken(sentence: DocumentSentence, unit: Unit, taken: readonly Span[]): Unit | null {
  const { syntax } = sentence
  const free = unit.clauses.filter((index) => {
    const { from = 0, to = 0 } = syntax.clauses[index] ?? {}
    const [start, end] = [syntax.tokens[from]?.start ?? 0, syntax.tokens[to - 1]?.end ?? 0]
    return !taken.some((span) => span.start < end && span.end > start)
  })
  const first = syntax.clauses[free[0] ?? -1]
  const last = syntax.clauses[free.at(-1) ?? -1]
  if (!first || !last) return null
  return { clauses: free, from: Math.max(unit.from, first.from), to: Math.min(unit.to, last.to) }
}

function claimOf(
  sentence: DocumentSentence,
  unit: Unit,
  mentions: MentionIndex,
  antecedents: Antecedents,
  dates: readonly FoundDate[],
): FoundClaim | null {
  const { syntax } = sentence
  const span = spanOf(sentence, unit)
  const proposition = propositionOf(syntax, unit.clauses[0] ?? -1)
  const clause = syntax.clauses[proposition.clause]
  const verb = clause && verbOf(syntax, clause)
  if (!span || !verb || verb.form !== 'finite') return null
  const subject = { sentence, phrases: subjectsOf(syntax, proposition.clause) }
  if (subject.phrases.length === 0 && sentence.block.kind !== 'paragraph') return null
  const holder = holderOf(sentence, proposition, mentions, antecedents)
  const pronoun = pronounOf(syntax, syntax.nounPhrases[subject.phrases[0] ?? -1])
  const kind = kindOf({
    syntax,
    index: proposition.clause,
    verb,
    actorSubject:
      mentionsOfGroup(mentions, subject).length > 0 || /^(?:they|he|she|who)$/.test(pronoun ?? ''),
    attributed: holder !== null,
  })
  const hedges = hedgesOf(syntax, proposition.clause, kind)
  const cue = proposition.cue
  return {
    ...span,
    rule: holder ? 'claim-attributed' : 'claim-clause',
    grade: 'likely',
    kind,
    certainty: hedges.length > 0 ? 'hedged' : 'asserted',
    hedges,
    polarity: polarityOf(syntax, proposition.clause),
    attribution: holder && cue ? words(sentence, cue.from, cue.to) : null,
    predicate: lemmaOf(syntax, verb),
    eventClass: null,
    holder: holder?.actor ?? 'author',
    holderMention: holder,
    actors: [],
    dates: dates.filter(({ start, end }) => start >= span.start && end <= span.end),
  }
}

const words = ({ block, syntax }: DocumentSentence, from: number, to: number): string =>
  block.text.slice(syntax.tokens[from]?.start ?? 0, syntax.tokens[to - 1]?.end ?? 0)

/** The mention that names who holds a proposition, through a pronoun too. */
function holderOf(
  sentence: DocumentSentence,
  { holder }: Proposition,
  mentions: MentionIndex,
  antecedents: Antecedents,
): FoundMention | null {
  if (holder === null) return null
  const phrase = sentence.syntax.nounPhrases[holder[0] ?? -1]
  const pronoun = pronounOf(sentence.syntax, phrase)
  if (pronoun !== null && phrase) {
    const [group] = antecedents.of(sentence, pronoun, phrase.head)
    return (group && mentionsOfGroup(mentions, group)[0]) ?? null
  }
  const [own] = mentionsOfGroup(mentions, { sentence, phrases: holder })
  return own ?? reportersOf(sentence, holder[0] ?? -1, mentions)
}

/** “A UN report found that …”: whose report it is. */
function reportersOf(
  sentence: DocumentSentence,
  phrase: number,
  mentions: MentionIndex,
): FoundMention | null {
  const { syntax } = sentence
  const { from, head } = syntax.nounPhrases[phrase] ?? { from: 0, head: -1 }
  if (!documentNouns.has(syntax.tokens[head]?.lemma.toLowerCase() ?? '')) return null
  const [start, end] = [syntax.tokens[from]?.start ?? 0, syntax.tokens[head]?.start ?? 0]
  return outermost(mentionsWithin(mentions, { sentence, start, end }))[0] ?? null
}

const leading = /^(?:and|but|yet|nor|or|so|while|whilst|whereas|for|[,;:–—-])$/i

/** A unit’s words without the conjunction before and the stop behind. */
function spanOf(sentence: DocumentSentence, { from, to }: Unit): Span | null {
  const { tokens } = sentence.syntax
  let [first, last] = [from, to - 1]
  while (first < last && leading.test(tokens[first]?.text ?? '')) first++
  while (last > first && /^[.,;:!…–—-]+$/.test(tokens[last]?.text ?? '')) last--
  if (opensQuote(tokens[first - 1]) && closesQuote(tokens.slice(first, last + 1))) first--
  const [start, end] = [tokens[first]?.start, tokens[last]?.end]
  return start === undefined || end === undefined ? null : { sentence, start, end }
}

const opensQuote = (token: Token | undefined): boolean => /^["“‘']$/.test(token?.text ?? '')

const closesQuote = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text, upos }) => upos === 'PUNCT' && /^["”’']$/.test(text))
