import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { lemmaOf } from '../../language/query/verbs.ts'
import type { Sentence, VerbGroup } from '../../language/types.ts'
import { propositionOf } from '../coreference/attribution.ts'
import type { Proposition } from '../coreference/proposition.ts'
import { mentionsOfGroup, pronounOf } from '../coreference/phrases.ts'
import { laws } from '../../lexicon/rule-cues.ts'
import type { DocumentSentence, FoundClaim } from '../../types.ts'
import { actorsOf } from './actors.ts'
import { hasResult } from './cause/result-clause.ts'
import { hedgesOf } from './certainty.ts'
import { eventClassOf } from './event-class.ts'
import { gradeOf } from './grade.ts'
import { holderOf } from './holder.ts'
import type { Clausal } from './clausal.ts'
import { firstKind } from './kind.ts'
import { named } from './named.ts'
import { polarityOf } from './polarity.ts'
import type { Reading } from './reading.ts'
import { spanOf } from './span.ts'
import { givesResult } from './units.ts'
import type { Unit } from './units.ts'

/** What an independent clause asserts or reports; null where it states nothing. */
export function claimOf(
  sentence: DocumentSentence,
  unit: Unit,
  reading: Reading,
): FoundClaim | null {
  const { syntax } = sentence
  const [first = -1, ...others] = unit.clauses
  const span = spanOf(sentence, unit)
  const proposition = propositionOf(syntax, first)
  const { clause: index, cue, stance } = proposition
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!span || !verb || !isStatement(sentence, verb.form === 'finite' ? index : first)) return null
  const mention = holderOf(sentence, proposition.holder, reading)
  const holder = mention?.actor ?? 'author'
  const actorSubject = hasActorSubject(sentence, proposition, reading)
  const attributed = mention !== null
  const clausal = {
    syntax,
    index,
    verb,
    actorSubject,
    attributed: isSaid(syntax, proposition),
    stance,
  }
  const judged = firstKind([clausal, ...(index === first ? others : []).flatMap(alsoSaid(clausal))])
  const result = unit.clauses.some((one) => givesResult(syntax, one) || hasResult(syntax, one))
  const kind = result && judged !== 'forecast' ? 'cause' : judged
  // “It appears that …” leaves open what it says, “it is not expected that …” denies it; “officials fear that …” does neither.
  const seems = index !== first && proposition.cue === null
  const hedges = [
    ...new Set(
      [first, index].flatMap((one) => (one === index || seems ? hedgesOf(syntax, one, kind) : [])),
    ),
  ]
  const denied = seems && polarityOf(syntax, first) === 'negated'
  const polarity = denied ? 'negated' : polarityOf(syntax, index)
  const actors = actorsOf({ span, holder, proposition, others }, reading)
  const cued = cue !== null
  return {
    ...span,
    rule: attributed ? 'claim-attributed' : 'claim-clause',
    grade: gradeOf({ sentence, unit, index, verb, kind, actors, cued, held: attributed }),
    kind,
    certainty: hedges.length > 0 ? 'hedged' : 'asserted',
    hedges,
    polarity,
    attribution: attributed && cue ? words(sentence, cue.from, cue.to) : null,
    clause: index,
    predicate: lemmaOf(syntax, verb),
    eventClass: eventClassOf(syntax, index, { kind, polarity }, actors),
    holder,
    holderMention: mention,
    actors,
    dates: (reading.dates.get(sentence) ?? []).filter(
      ({ start, end }) => start >= span.start && end <= span.end,
    ),
  }
}

/** A clause that goes on with another’s subject: “The quarrel is old and has stalled dialogue”. */
const alsoSaid =
  (clausal: Clausal) =>
  (index: number): Clausal[] => {
    const clause = clausal.syntax.clauses[index]
    const verb = clause && verbOf(clausal.syntax, clause)
    // “fill gaps should talks fail” has a condition, no expectation.
    const told = verb?.form === 'finite' && verb.modal !== 'should'
    // “…, so prices will rise” tells what will.
    const joins = clause?.subjects.length === 0 || givesResult(clausal.syntax, index)
    return told && joins ? [{ ...clausal, index, verb }] : []
  }

/** A finite clause whose verb is a word, no sign (“42 USC § 19”); outside running text one with a subject. */
function isStatement({ block, syntax }: DocumentSentence, index: number): boolean {
  const clause = syntax.clauses[index]
  const verb: VerbGroup | null | undefined = clause && verbOf(syntax, clause)
  if (verb?.form !== 'finite' || !/\p{L}/u.test(syntax.tokens[verb.head]?.text ?? '')) return false
  return block.kind === 'paragraph' || subjectsOf(syntax, index).length > 0
}

function hasActorSubject(
  sentence: DocumentSentence,
  { subjects }: Proposition,
  reading: Reading,
): boolean {
  const { syntax } = sentence
  const [first = -1] = subjects
  const pronoun = pronounOf(syntax, syntax.nounPhrases[first]) ?? ''
  return (
    /^(?:they|he|she|who|we|i)$/.test(pronoun) ||
    mentionsOfGroup(reading.mentions, { sentence, phrases: subjects }).length > 0 ||
    (pronoun === 'it' && named(sentence, first, reading).length > 0)
  )
}

/** Whether somebody or some document says it; what a law says is a rule. */
const isSaid = (syntax: Sentence, { cue, holder }: Proposition): boolean =>
  cue !== null && !(holder ?? []).some((phrase) => laws.has(headLemma(syntax, phrase)))

const words = ({ block, syntax }: DocumentSentence, from: number, to: number): string =>
  block.text.slice(syntax.tokens[from]?.start ?? 0, syntax.tokens[to - 1]?.end ?? 0)
