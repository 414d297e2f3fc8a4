import type {} from 'vfile'
import type { Sentence as SyntaxSentence } from './language/types.ts'
import type {
  Actor,
  Briefing,
  Claim,
  Mention,
  Recommendation,
  Section,
  Sentence,
  TemporalExpression,
} from './records.ts'

/** What the caller can say that the text cannot. Front matter and options have this one form. */
export interface Metadata {
  id?: string
  title?: string
  series?: string
  number?: string
  publisher?: string
  /** ISO 8601 day. Anchors “last month”. */
  publishedOn?: string
  language?: string
  countries?: string[]
  url?: string
  rights?: string
  quotePolicy?: string
  textPolicy?: 'open' | 'withheld'
  /** The day on which the document was fetched; what it was before it became Markdown. */
  retrievedOn?: string
  originalType?: string
  originalSha256?: string
}

type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'footnote'
  | 'metadata'
  /** What a web page or a page layout adds: counters, “Attachments”, page numbers. No records come from it. */
  | 'furniture'

/** A run of text that a reader sees as one unit, with the exact place of each of its characters. */
export interface Block {
  kind: BlockKind
  /** The text as a reader sees it: no markup, references decoded, white space collapsed, broken words joined. */
  text: string
  /** For each UTF-16 index of `text`, the UTF-16 offset in the body where that character starts. */
  starts: Uint32Array
  /** For each UTF-16 index of `text`, the UTF-16 offset in the body where that character ends. */
  ends: Uint32Array
  /** A heading’s depth, 1 to 6; 0 for other blocks. */
  depth: number
  /** The paragraph that introduces the list that this item is in, or the outer item; null elsewhere. */
  introducedBy: Block | null
  /** Whether a heading ran into the paragraph that it was cut from. */
  runIn: boolean
  /** Whether it is the words with which its paragraph or item begins: “Invest in early warning: …”. */
  leadIn: boolean
  /** Whether it stands in a blockquote. */
  quoted: boolean
  /** The label before it (“(a)”, “7.12.”) and where that starts in the file; it is no part of `text`. */
  label: { text: string; start: number } | null
}

/** A run of text as the Markdown tree has it, before run-in headings and plain-text lists are told apart. */
export interface Passage extends Omit<Block, 'runIn' | 'leadIn' | 'introducedBy'> {
  /** Up to which index of `text` the leading bold or italic words go; 0 where there are none. */
  emphasisEnd: number
  /** Indices of `text` where a new line of the source begins. */
  lineStarts: number[]
  /**
   * The list item’s place: its Markdown list (null in plain text), the form of its label and the passage of the outer
   * item. Null outside lists.
   */
  item: { list: number | null; form: string | null; outer: Passage | null } | null
}

/** Where a page of the original begins in its Markdown: behind a comment, which no reader sees. */
export interface PageMark {
  page: number
  /** The UTF-16 offset in the file behind the comment. */
  start: number
}

/** A part of the document under one heading. */
export interface DocumentSection {
  heading: Block | null
  role: Section['role']
  level: number
  parent: DocumentSection | null
  blocks: Block[]
}

/** A sentence of the document: its syntax, and where it stands. Offsets in `syntax` are into `block.text`. */
export interface DocumentSentence {
  block: Block
  section: DocumentSection
  syntax: SyntaxSentence
  /** From 1, through the document. */
  ordinal: number
}

export type Grade = Claim['grade']

/** Where a finding stands: half-open UTF-16 offsets into `sentence.block.text`, within the sentence. */
export interface Span {
  sentence: DocumentSentence
  start: number
  end: number
}

/** What every finding carries. */
export interface Found extends Span {
  rule: string
  grade: Grade
}

export interface FoundDate
  extends
    Found,
    Pick<TemporalExpression, 'type' | 'value' | 'edtf' | 'earliest' | 'latest' | 'mod' | 'signal'> {
  anchor: FoundDate | 'published' | null
}

/** An actor before it has an id. `key` is its slug: global for a properly named one. */
export interface FoundActor extends Pick<
  Actor,
  'name' | 'kind' | 'iso2' | 'iso3' | 'countries' | 'title' | 'wikidata' | 'rule' | 'grade'
> {
  key: string
  global: boolean
  /** Where `wikidata` comes from, where the dataset’s own list of actors gives it. */
  idSource?: string | null
  /** Addresses of the same actor elsewhere, from that list. */
  sameAs?: string[]
}

/** An actor of the dataset’s own list, `source/actors.yaml`. */
export interface ListedActor {
  name: string
  kind: Actor['kind']
  /** The actor’s id; made from the name where it is left out. */
  id?: string
  aliases?: string[]
  /** ISO 3166-1 alpha-2. */
  country?: string
  wikidata?: string
  sameAs?: string[]
  /** Phrases that hold one of the names and are never this actor. */
  not?: string[]
  /** Ids that the actor had before. */
  replaces?: string[]
}

/** What a noun phrase says of the actor that it refers to. */
export interface ActorPhrase {
  /** The singular of the head noun, in lower case. */
  lemma: string
  plural: boolean
  /** Whether the head is written with a capital. */
  capitalised: boolean
  /** The words before the head, in lower case, without the possessor’s and numbers. */
  modifiers: readonly string[]
  /** “two”, “both” are 2. */
  count: number | null
  /** The article, demonstrative or possessive before it, in lower case, else null. */
  determiner: string | null
  /** The named actor within it whose it is: “Myanmar’s regime”, “Somali soldiers”, “government of Ecuador”. */
  possessor: FoundMention | null
  /** Whether a relative clause or an “of” phrase behind it says which one is meant. */
  restricted: boolean
  /** The words of the phrase, in lower case, without the possessor’s. */
  words: readonly string[]
}

export interface FoundMention extends Found {
  actor: FoundActor
  form: Mention['form']
  /**
   * How it refers: by a name; by a common noun with the name of the state whose body it is (“Chinese Navy”); by a bare
   * noun for a body named before (“the group”); by one that is written as a name (“the Commission”); by a description.
   */
  reference: 'name' | 'state-body' | 'open-body' | 'bare-body' | 'description'
  /**
   * Its noun phrase as the language layer reads it, an index into its sentence’s `nounPhrases`: what it is joined with
   * is said there. Null where it holds the head of none: “Kenyan” in “Kenyan troops”.
   */
  nounPhrase: number | null
  /** What its noun phrase says; null where it is a name. */
  phrase: ActorPhrase | null
}

export interface FoundRecommendation
  extends
    Found,
    Pick<
      Recommendation,
      'stance' | 'strength' | 'action' | 'aspect' | 'purpose' | 'condition' | 'addressee'
    > {
  /** The clause whose verb is the action, an index into its sentence’s `clauses`. */
  clause: number
  /** What names the addressee: “by X” behind a passive, what brings the sentence in, or the cue’s own phrases. */
  addressedBy: 'agent' | 'introduction' | 'subject'
  /** The span of the addressee’s phrase, which may stand in another sentence; null where it is hidden. */
  addresseeSpan: Span | null
  addressees: FoundMention[]
  targets: FoundActor[]
  deadline: FoundDate | null
  restates: FoundRecommendation | null
}

export interface FoundClaimActor {
  actor: FoundActor
  role: Claim['actors'][number]['role']
  mention: FoundMention | null
}

export interface FoundClaim
  extends
    Found,
    Pick<
      Claim,
      'kind' | 'certainty' | 'hedges' | 'polarity' | 'attribution' | 'predicate' | 'eventClass'
    > {
  /** The clause of what is claimed, an index into its sentence’s `clauses`. */
  clause: number
  holder: FoundActor | 'author'
  holderMention: FoundMention | null
  actors: FoundClaimActor[]
  dates: FoundDate[]
}

/** All records of one briefing, as `schemas/` declares them. */
export interface Records {
  briefing: Briefing
  sections: Section[]
  sentences: Sentence[]
  actors: Actor[]
  mentions: Mention[]
  dates: TemporalExpression[]
  recommendations: Recommendation[]
  claims: Claim[]
}

declare module 'vfile' {
  interface DataMap {
    /** What the caller and the front matter say. */
    given: Metadata
    /** The same with what the text says of itself. */
    metadata: Metadata
    /** The file’s text without a byte order mark: what the tree’s positions are in. */
    source: string
    /** Where the body starts in `source`, in UTF-16 units: behind the front matter. */
    bodyStart: number
    /** The dataset’s own list of actors. */
    listedActors: readonly ListedActor[]
    /** Where the pages of the original begin; empty where it had none. */
    pages: PageMark[]
    passages: Passage[]
    blocks: Block[]
    sections: DocumentSection[]
    sentences: DocumentSentence[]
    dates: FoundDate[]
    /** The mentions before their actors are known: each has one of its own. */
    unlinked: readonly FoundMention[]
    mentions: FoundMention[]
    recommendations: readonly FoundRecommendation[]
    claims: FoundClaim[]
    records: Records
  }
}
