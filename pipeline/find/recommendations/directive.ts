import type { Clause, Sentence, VerbGroup } from '../../language/types.ts'
import type { Recommendation } from '../../records.ts'
import type { Antecedents } from '../coreference/antecedents.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import type { DocumentSentence } from '../../types.ts'

/** Where a sentence stands, as far as its recommendations depend on it. */
export interface Setting {
  /** Whether it stands where the briefing recommends: under such a heading, or in a list brought in by such a line. */
  advisory: boolean
  /** Whether it is an item of a list that a line of urging brings in. */
  listed: boolean
  /** Whether a sentence just before it urges something. */
  recommending: boolean
  mentions: MentionIndex
  antecedents: Antecedents
  /** Who published the briefing, in lower case: “Crisis Group recommends”. */
  publisher: string | null
  /** The body whose report it is, in lower case: “the Committee recommends”. */
  ownBody: string | null
}

/** A clause that a cue is asked about. */
export interface Candidate extends Setting {
  sentence: DocumentSentence
  syntax: Sentence
  index: number
  clause: Clause
  verb: VerbGroup
}

/** What a cue has found: a clause whose verb is urged on someone. */
export interface Directive {
  /** The index of the clause. */
  clause: number
  /** The phrases that name who should act; null where the list or section says it. */
  addressees: readonly number[] | null
  strength: Recommendation['strength']
  stance: Recommendation['stance']
  /** The token behind its words, where they reach beyond the clause: “… is essential to end the war”. */
  to?: number
  /** Whether the addressee is someone who can act, known or not: “the commission is urged to …”. */
  evident: boolean
  /** Whether the cue leaves no doubt that something is urged. */
  plain: boolean
  rule: string
}

/** A cue: one way of urging. It answers null where the clause does not use it. */
export type Cue = (candidate: Candidate) => Directive | null
