/** A Universal Dependencies part of speech (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A syntactic word. `start` and `end` are half-open UTF-16 offsets into the analysed text. */
export interface Token {
  start: number
  end: number
  /** The form as it stands in the text. */
  text: string
  /** The dictionary form; lower case except for proper nouns. */
  lemma: string
  upos: Upos
  /** The Penn Treebank tag as UD English EWT uses it: `VBD`, `NNP`, `-LRB-`. */
  xpos: string
}

/** A base noun phrase: determiner, pre-modifiers, head. `from` and `to` are a half-open range of token indices. */
export interface NounPhrase {
  from: number
  to: number
  /** The index of the head token. */
  head: number
  /** The index of the preposition that governs it, else null. */
  preposition: number | null
  /** The index, in the sentence’s `nounPhrases`, of the phrase whose head this one is a possessor or an “of” complement of. */
  possessorOf: number | null
  /** The first phrase of the coordination that this one belongs to (itself excluded), else null. */
  conjunctOf: number | null
  /** The phrase that this one stands in apposition to, else null. */
  appositionOf: number | null
}

/** A verb with its auxiliaries, negation and the adverbs among them. */
export interface VerbGroup {
  from: number
  to: number
  /** The index of the lexical verb (the copula, where it is the main verb). */
  head: number
  /** The indices of the auxiliaries and of “not”. */
  auxiliaries: number[]
  form: 'finite' | 'imperative' | 'infinitive' | 'gerund' | 'participle'
  tense: 'past' | 'present' | 'future' | null
  perfect: boolean
  progressive: boolean
  voice: 'active' | 'passive'
  /** The lemma of the modal (“should”, “need to”, “have to”, “ought to”), else null. */
  modal: string | null
  negated: boolean
}

export type ClauseKind =
  'main' | 'complement' | 'adverbial' | 'relative' | 'infinitive' | 'gerund' | 'participle'

/** A clause: a verb group with what depends on it. `from` and `to` hold its subordinate clauses too. */
export interface Clause {
  from: number
  to: number
  kind: ClauseKind
  /** The index, in the sentence’s `clauses`, of the clause that it is part of; null for a main clause. */
  parent: number | null
  /** The index of the clause that it is coordinated with (the one before it), else null. */
  conjunctOf: number | null
  /** The index of the word that joins it to that clause (“and”, “but”, “while”, “;”), else null. */
  coordinator: number | null
  /** The index of the word that subordinates it (“that”, “if”, “who”, “to”, “by”), else null. */
  marker: number | null
  /** The index of its verb group in the sentence’s `verbGroups`; null for a verbless clause. */
  verb: number | null
  /** Its own subject’s noun phrases, indices into `nounPhrases`; empty where it has none of its own. */
  subjects: number[]
  /** The clause whose subject it shares (“X did A and did B”, “promised to V”), else null. */
  subjectFrom: number | null
  /** The noun phrases that its verb takes as objects, coordinated ones too. */
  objects: number[]
}

/** A sentence. `start` and `end` are half-open UTF-16 offsets into the analysed text, without outer white space. */
export interface Sentence {
  start: number
  end: number
  tokens: Token[]
  nounPhrases: NounPhrase[]
  verbGroups: VerbGroup[]
  clauses: Clause[]
}

/** What `analyse` returns for one block of text. */
export interface Analysis {
  text: string
  sentences: Sentence[]
}

/** What is known of a text before it is analysed. */
export interface AnalyseOptions {
  /** `imperative` where its first sentence is an order (“Review the law and free those held”). */
  mood?: 'imperative'
  /** Where the verb of the order begins, as a UTF-16 offset; its first word, adverbs aside, where it is not said. */
  orderAt?: number
}
