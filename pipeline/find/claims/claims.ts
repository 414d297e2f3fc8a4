import {
  introducesList,
  isAboutDocument,
  isQuestion,
  isReference,
} from '../../document/query/document.ts'
import { isReadable } from '../../language/query/soundness.ts'
import { groupBy } from '../../group-by.ts'
import type { DocumentSentence, FoundClaim, Span } from '../../types.ts'
import { claimOf } from './claim.ts'
import { withSpeakers } from './quoted.ts'
import type { Reading } from './reading.ts'
import { unitsOf } from './units.ts'
import type { Unit } from './units.ts'

/** The claims of a briefing, in the order of the text; `taken` are words that are spoken for: the recommendations. */
export function claimsOf(
  sentences: readonly DocumentSentence[],
  reading: Reading,
  taken: readonly Span[],
): FoundClaim[] {
  const takenIn = groupBy(taken, ({ sentence }) => sentence)
  const claims = sentences.filter(isAssertive).flatMap((sentence) =>
    unitsOf(sentence.syntax).flatMap((unit) => {
      const free = withoutTaken(sentence, unit, takenIn.get(sentence) ?? [])
      const claim = free && claimOf(sentence, free, reading)
      return claim ?? []
    }),
  )
  return withSpeakers(claims)
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
  if (free.length === unit.clauses.length) return unit
  const [first, last] = [clauses[free[0] ?? -1], clauses[free.at(-1) ?? -1]]
  if (!first || !last) return null
  return {
    clauses: free,
    from: Math.max(unit.from, first.from),
    to: Math.min(unit.to, last.to),
  }
}
