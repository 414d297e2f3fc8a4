import type { FoundActor, FoundMention } from '../../types.ts'
import type { Aspect } from './gazetteer-rows.ts'
import type { Words } from './words.ts'

export type ActorKind = FoundActor['kind']

/** A proper name in a sentence: what it names, and how surely. Offsets are into the block’s text. */
export interface NamedEntity {
  start: number
  end: number
  /** A half-open range of token indices. */
  from: number
  to: number
  /** An actor’s kind; a place that is no state; an event, text or other thing; or not known. */
  kind: ActorKind | 'place' | 'thing' | 'unknown'
  /** How it refers: by a name, an acronym, a nationality, a capital … */
  aspect: Aspect
  key: string
  name: string
  /** The words of the text, apostrophes as typed. */
  text: string
  iso2: string | null
  iso3: string | null
  /** Where the title before a person’s name starts, a token index; `from` where there is none. */
  titleFrom: number
  /** Whether the gazetteer has it. */
  known: boolean
  /** Whether it stands within another entity’s title or possessor, and is an entity all the same. */
  nested: boolean
  rule: string
  /** What the text itself says that it is: by a title before it, or where it defines a short form. */
  evidence: 'title' | 'definition' | null
  /** Whether it is short for a common noun: “CHWs” for community health workers. */
  common: boolean
  /** Whether only the list of places has it, which holds persons’ names too. */
  placeOnly: boolean
  /** Whether it is a common noun for a body with its state’s name: “Chinese Navy”, “Government of Sudan”. */
  stateBody: boolean
  /** By how much the classifier prefers the kind; null where it did not decide it. */
  margin: number | null
}

/** A sentence and the proper names in it. */
export interface NamedSentence {
  words: Words
  entities: NamedEntity[]
}

/** A noun phrase, not a name, that refers to an actor. Offsets are into the block’s text. */
export interface Nominal {
  start: number
  end: number
  /** A half-open range of token indices. */
  from: number
  to: number
  /** The index of the head noun. */
  head: number
  /** The singular of the head noun, in lower case. */
  lemma: string
  plural: boolean
  kind: ActorKind
  /** The number in the phrase (“two countries”, “both sides”), else null. */
  count: number | null
  /** Whether an article, a demonstrative or a possessor makes it definite. */
  definite: boolean
  /** The demonstrative, pronoun or article before it, in lower case, else null. */
  determiner: string | null
  reference: FoundMention['reference']
  rule: string
}
