import {
  introducesList,
  isAboutDocument,
  isQuestion,
  isReference,
} from '../../language/query/document.ts'
import { isReadable } from '../../language/query/soundness.ts'
import type { DocumentSentence, FoundClaim, FoundDate, Span } from '../../types.ts'
import { claimOf } from './claim.ts'
import { withSpeakers } from './quoted.ts'
import type { Reading } from './reading.ts'
import { unitsOf } from './units.ts'
import type { Unit } from './units.ts'

/** What was found before that claims are read with. */
export interface Findings {
  reading: Reading
  dates: readonly FoundDate[]
  /** Words that are spoken for: the recommendations. */
  taken: readonly Span[]
}

/** The claims of a briefing, in the order of the text. */
export function claimsOf(
  sentences: readonly DocumentSentence[],
  { reading, dates, taken }: Findings,
): FoundClaim[] {
  const [takenIn, datesIn] = [bySentence(taken), bySentence(dates)]
  const claims = sentences.filter(isAssertive).flatMap((sentence) =>
    unitsOf(sentence.syntax).flatMap((unit) => {
      const free = withoutTaken(sentence, unit, takenIn.get(sentence) ?? [])
      const claim = free && claimOf(sentence, free, reading)
      return claim ? [withDates(claim, datesIn.get(sentence) ?? [])] : []
    }),
  )
  return withSpeakers(claims)
}

function bySentence<T extends Span>(spans: readonly T[]): ReadonlyMap<DocumentSentence, T[]> {
  const map = new Map<DocumentSentence, T[]>()
  for (const span of spans) {
    const list = map.get(span.sentence)
    if (list) list.push(span)
    else map.set(span.sentence, [span])
  }
  return map
}

const silent: ReadonlySet<string> = new Set(['heading', 'caption', 'metadata'])

const isAssertive = (sentence: DocumentSentence): boolean =>
  !silent.has(sentence.block.kind) &&
  isReadable(sentence.syntax) &&
  !isQuestion(sentence) &&
  !introducesList(sentence) &&
  !isReference(sentence) &&
  !isAboutDocument(sentence)

/** A unit without its coordinated clauses that hold recommendations; null where none is left. */
function withoutTaken(sentence: DocumentSentence, unit: Unit, taken: readonly Span[]): Unit | null {
  const { clauses, tokens } = sentence.syntax
  const free = unit.clauses.filter((index) => {
    const { from = 0, to = 0 } = clauses[index] ?? {}
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return !taken.some((span) => span.start < end && span.end > start)
  })
  const [first, last] = [clauses[free[0] ?? -1], clauses[free.at(-1) ?? -1]]
  if (!first || !last) return null
  return {
    clauses: free,
    from: Math.max(unit.from, first.from),
    to: Math.min(unit.to, last.to),
  }
}

const withDates = (claim: FoundClaim, dates: readonly FoundDate[]): FoundClaim => ({
  ...claim,
  dates: dates.filter(({ start, end }) => start >= claim.start && end <= claim.end),
})
