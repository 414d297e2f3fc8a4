import type { References } from '../coreference/references.ts'
import type { DocumentSentence, FoundActor, FoundDate } from '../../types.ts'

/** What claims are read with. */
export interface Reading extends References {
  /** The states that the briefing mentions, by key. */
  states: ReadonlyMap<string, FoundActor>
  dates: ReadonlyMap<DocumentSentence, readonly FoundDate[]>
}
