import type { Antecedents } from '../coreference/antecedents.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import type { FoundActor } from '../../types.ts'

/** What claims are read with. */
export interface Reading {
  mentions: MentionIndex
  antecedents: Antecedents
  /** The states that the briefing mentions, by key. */
  states: ReadonlyMap<string, FoundActor>
}
