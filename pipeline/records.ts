// Generated from schemas/ by `npm run types`. Do not edit.

/**
 * A person, state, organisation or group that acts or is acted upon.
 */
export interface Actor {
  /**
   * A global slug for a properly named actor, fixed once published; the briefing’s id and a slug for a nominal one.
   */
  id: string
  /**
   * The name, in full where the text or the gazetteer gives it.
   */
  name: string
  /**
   * What the actor is.
   */
  kind:
    | 'person'
    | 'state'
    | 'government'
    | 'intergovernmental'
    | 'organisation'
    | 'armed-group'
    | 'party'
    | 'people'
    | 'bloc'
  /**
   * All surface forms seen, the name’s own included.
   *
   * Items: A surface form.
   */
  aliases: string[]
  /**
   * For a state: its ISO 3166-1 alpha-2 code.
   */
  iso2: string | null
  /**
   * For a state: its ISO 3166-1 alpha-3 code.
   */
  iso3: string | null
  /**
   * The countries that the actor belongs to, ISO 3166-1 alpha-2.
   *
   * Items: An ISO 3166-1 alpha-2 code.
   */
  countries: string[]
  /**
   * A person’s office, as the text gives it.
   */
  title: string | null
  /**
   * A Wikidata item that a named source gives.
   */
  wikidata: string | null
  /**
   * Whether the id holds in all briefings (global) or only in the briefing whose id stands here.
   */
  scope: string
  /**
   * The id of the rule that made the record.
   */
  rule: string
  /**
   * How sure the rule is of the record, calibrated on labelled text.
   */
  grade: 'certain' | 'likely' | 'uncertain'
  /**
   * Where the record comes from.
   */
  origin: 'extracted' | 'curated'
  /**
   * For a state or territory: its UN M49 code, three digits.
   */
  m49: string | null
  /**
   * For a state or territory: its GeoNames id.
   */
  geonames: string | null
  /**
   * Which source gives the ids in other lists (Wikidata, M49, GeoNames).
   */
  idSource: string | null
  /**
   * Addresses of the same actor elsewhere, as the dataset’s own list of actors gives them.
   *
   * Items: An address.
   */
  sameAs: string[]
  /**
   * The briefings that mention the actor.
   *
   * Items: A briefing’s id.
   */
  briefingIds: string[]
  /**
   * The day of publication of the briefing that gives the title; of several the latest.
   */
  titleOn: string | null
}

/**
 * A policy briefing that the dataset was made from.
 */
export interface Briefing {
  /**
   * The briefing’s permanent id.
   */
  id: string
  /**
   * The title, as the text or its front matter gives it.
   */
  title: string
  /**
   * The series that it appeared in.
   */
  series: string | null
  /**
   * Its number in the series, as printed.
   */
  number: string | null
  /**
   * Who published it.
   */
  publisher: string | null
  /**
   * The day of publication, ISO 8601.
   */
  publishedOn: string | null
  /**
   * The language, a BCP 47 tag.
   */
  language: string
  /**
   * The countries that the briefing is filed under, ISO 3166-1 alpha-2.
   *
   * Items: An ISO 3166-1 alpha-2 code.
   */
  countries: string[]
  /**
   * The address of the publisher’s page.
   */
  url: string | null
  /**
   * The SHA-256 digest of the source’s body: after the front matter and a byte order mark, line ends as stored.
   */
  sourceSha256: string
  /**
   * Words in the running text.
   */
  words: number
  /**
   * Sentences in the ledger.
   */
  sentences: number
  /**
   * Whose the source text is.
   */
  rights: string | null
  /**
   * How much of the words the records may carry: full, none, or excerpt N (cut at N characters).
   */
  quotePolicy: string
  /**
   * Whether the running text may be published.
   */
  textPolicy: 'open' | 'withheld'
}

/**
 * One proposition that the briefing asserts or reports and that could be contested.
 */
export interface Claim {
  /**
   * The claim’s id.
   */
  id: string
  /**
   * The briefing that the record comes from.
   */
  briefingId: string
  /**
   * Where the clause starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector).
   */
  start: number
  /**
   * Where the clause ends, exclusive, in the same unit.
   */
  end: number
  /**
   * The exact slice of the source from start to end. Empty where the briefing’s rights withhold it.
   */
  quote: string | null
  /**
   * The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it.
   */
  text: string | null
  /**
   * The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld.
   */
  prefix: string | null
  /**
   * The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld.
   */
  suffix: string | null
  /**
   * The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld.
   */
  quoteSha256: string
  /**
   * The sentence that it stands in.
   */
  sentenceId: string
  /**
   * What sort of proposition it is: the first that applies.
   */
  kind: 'forecast' | 'cause' | 'value' | 'fact'
  /**
   * How surely it is put.
   */
  certainty: 'asserted' | 'hedged'
  /**
   * The words that hedge it.
   *
   * Items: A hedging word.
   */
  hedges: string[]
  /**
   * Whether it affirms or denies.
   */
  polarity: 'affirmed' | 'negated'
  /**
   * Whose claim it is: author, or the id of the actor that the text attributes it to.
   */
  holder: string
  /**
   * The mention that names the holder.
   */
  holderMentionId: string | null
  /**
   * The words that attribute it.
   */
  attribution: string | null
  /**
   * The lemma of the main verb.
   */
  predicate: string | null
  /**
   * The actors in the clause.
   */
  actors: ClaimActor[]
  /**
   * The dates within the clause.
   *
   * Items: A date’s id.
   */
  dateIds: string[]
  /**
   * The PLOVER event class of the predicate, where verb and roles allow one (Open Event Data Alliance, PLOVER manual).
   */
  eventClass:
    | 'agree'
    | 'consult'
    | 'support'
    | 'concede'
    | 'cooperate'
    | 'aid'
    | 'retreat'
    | 'request'
    | 'accuse'
    | 'reject'
    | 'threaten'
    | 'protest'
    | 'sanction'
    | 'mobilize'
    | 'coerce'
    | 'assault'
    | null
  /**
   * The id of the rule that made the record.
   */
  rule: string
  /**
   * How sure the rule is of the record, calibrated on labelled text.
   */
  grade: 'certain' | 'likely' | 'uncertain'
  /**
   * Where the record comes from.
   */
  origin: 'extracted' | 'curated'
}
/**
 * An actor in a claim.
 */
export interface ClaimActor {
  /**
   * The actor.
   */
  actorId: string
  /**
   * The part that the actor has in the clause.
   */
  role: 'subject' | 'object' | 'mentioned'
  /**
   * The mention that names it. Empty where a pronoun does.
   */
  mentionId: string | null
}

/**
 * A temporal expression, as TimeML’s TIMEX3 marks it.
 */
export interface TemporalExpression {
  /**
   * The date’s id.
   */
  id: string
  /**
   * The briefing that the record comes from.
   */
  briefingId: string
  /**
   * Where the expression starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector).
   */
  start: number
  /**
   * Where the expression ends, exclusive, in the same unit.
   */
  end: number
  /**
   * The exact slice of the source from start to end. Empty where the briefing’s rights withhold it.
   */
  quote: string | null
  /**
   * The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it.
   */
  text: string | null
  /**
   * The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld.
   */
  prefix: string | null
  /**
   * The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld.
   */
  suffix: string | null
  /**
   * The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld.
   */
  quoteSha256: string
  /**
   * The sentence that it stands in.
   */
  sentenceId: string
  /**
   * The TIMEX3 type.
   */
  type: 'date' | 'time' | 'duration' | 'set'
  /**
   * The TIMEX3 normal form (TimeML 1.2.1). Empty where it could not be anchored.
   */
  value: string | null
  /**
   * The same in Extended Date/Time Format (ISO 8601-2), where it can be said.
   */
  edtf: string | null
  /**
   * The first day that it may be. Empty where unbounded.
   */
  earliest: string | null
  /**
   * The last day that it may be. Empty where unbounded.
   */
  latest: string | null
  /**
   * What narrows or loosens it.
   */
  mod: 'start' | 'mid' | 'end' | 'approx' | 'at-least' | 'at-most' | null
  /**
   * The relation that the word before it names.
   */
  signal: 'since' | 'until' | 'by' | 'before' | 'after' | null
  /**
   * The id of the date that it was resolved against, or published for the day of publication. Empty where it needs none.
   */
  anchor: string | null
  /**
   * The id of the rule that made the record.
   */
  rule: string
  /**
   * How sure the rule is of the record, calibrated on labelled text.
   */
  grade: 'certain' | 'likely' | 'uncertain'
  /**
   * Where the record comes from.
   */
  origin: 'extracted' | 'curated'
}

/**
 * One place where the text refers to an actor by a name or a noun phrase.
 */
export interface Mention {
  /**
   * The mention’s id.
   */
  id: string
  /**
   * The briefing that the record comes from.
   */
  briefingId: string
  /**
   * Where the mention starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector).
   */
  start: number
  /**
   * Where the mention ends, exclusive, in the same unit.
   */
  end: number
  /**
   * The exact slice of the source from start to end. Empty where the briefing’s rights withhold it.
   */
  quote: string | null
  /**
   * The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it.
   */
  text: string | null
  /**
   * The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld.
   */
  prefix: string | null
  /**
   * The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld.
   */
  suffix: string | null
  /**
   * The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld.
   */
  quoteSha256: string
  /**
   * Whom it refers to.
   */
  actorId: string
  /**
   * The sentence that it stands in.
   */
  sentenceId: string
  /**
   * How the text refers to the actor.
   */
  form: 'name' | 'acronym' | 'nominal' | 'demonym' | 'metonym' | 'place'
  /**
   * The id of the rule that made the record.
   */
  rule: string
  /**
   * How sure the rule is of the record, calibrated on labelled text.
   */
  grade: 'certain' | 'likely' | 'uncertain'
  /**
   * Where the record comes from.
   */
  origin: 'extracted' | 'curated'
}

/**
 * One action that the briefing urges on someone.
 */
export interface Recommendation {
  /**
   * The recommendation’s id.
   */
  id: string
  /**
   * The briefing that the record comes from.
   */
  briefingId: string
  /**
   * Where the action clause starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector).
   */
  start: number
  /**
   * Where the action clause ends, exclusive, in the same unit.
   */
  end: number
  /**
   * The exact slice of the source from start to end. Empty where the briefing’s rights withhold it.
   */
  quote: string | null
  /**
   * The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it.
   */
  text: string | null
  /**
   * The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld.
   */
  prefix: string | null
  /**
   * The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld.
   */
  suffix: string | null
  /**
   * The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld.
   */
  quoteSha256: string
  /**
   * The sentence that it stands in.
   */
  sentenceId: string
  /**
   * The phrase that names who should act, pronouns resolved. Empty where the text hides it.
   */
  addressee: string | null
  /**
   * The actors that the addressee names.
   *
   * Items: An actor’s id.
   */
  addresseeIds: string[]
  /**
   * The mentions that name the addressee.
   *
   * Items: A mention’s id.
   */
  addresseeMentionIds: string[]
  /**
   * Whether the action is urged or warned against.
   */
  stance: 'do' | 'avoid'
  /**
   * How strongly it is urged.
   */
  strength: 'must' | 'should' | 'could'
  /**
   * The lemma of the main verb, aspect verbs skipped.
   */
  action: string
  /**
   * The aspect verb that was skipped.
   */
  aspect: 'continue' | 'start' | 'stop' | 'increase' | 'decrease' | 'resume' | null
  /**
   * The actors inside the action’s objects.
   *
   * Items: An actor’s id.
   */
  targetIds: string[]
  /**
   * The “to …” or “so that …” phrase.
   */
  purpose: string | null
  /**
   * The “if”, “unless” or “once” phrase.
   */
  condition: string | null
  /**
   * The date by which to act.
   */
  deadlineDateId: string | null
  /**
   * An earlier recommendation of the same briefing that this one says again.
   */
  restates: string | null
  /**
   * The id of the rule that made the record.
   */
  rule: string
  /**
   * How sure the rule is of the record, calibrated on labelled text.
   */
  grade: 'certain' | 'likely' | 'uncertain'
  /**
   * Where the record comes from.
   */
  origin: 'extracted' | 'curated'
  /**
   * The recommendation of an earlier briefing of the dataset that it says again: the latest such.
   */
  restatesBriefing: string | null
}

/**
 * A part of a briefing under one heading.
 */
export interface Section {
  /**
   * The section’s id: the briefing’s id and its heading path.
   */
  id: string
  /**
   * The briefing that the record comes from.
   */
  briefingId: string
  /**
   * Where the section starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector).
   */
  start: number
  /**
   * Where the section ends, exclusive, in the same unit.
   */
  end: number
  /**
   * Empty: the words of a section are those of its sentences, and heading, start, end and quoteSha256 tell which they are.
   */
  quote: string | null
  /**
   * Empty, as the quote.
   */
  text: string | null
  /**
   * Empty, as the quote.
   */
  prefix: string | null
  /**
   * Empty, as the quote.
   */
  suffix: string | null
  /**
   * The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld.
   */
  quoteSha256: string
  /**
   * The heading, as a reader sees it. Empty for text before any heading.
   */
  heading: string | null
  /**
   * What the section is for, by its heading’s words.
   */
  role:
    | 'whats-new'
    | 'why-it-matters'
    | 'why-did-it-happen'
    | 'what-should-be-done'
    | 'principal-findings'
    | 'overview'
    | 'recommendations'
    | 'conclusion'
    | 'body'
  /**
   * The heading’s depth, 1 for the title; 0 for text before any heading.
   */
  level: number
  /**
   * The section’s place in the briefing, from 1.
   */
  ordinal: number
  /**
   * The section that holds this one. Empty at the top.
   */
  parentId: string | null
}

/**
 * The coverage ledger: every sentence of the source, with what was drawn from it or why nothing was.
 */
export interface Sentence {
  /**
   * The sentence’s id: the briefing’s id and a hash of its normalised text.
   */
  id: string
  /**
   * The briefing that the record comes from.
   */
  briefingId: string
  /**
   * Where the sentence starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector).
   */
  start: number
  /**
   * Where the sentence ends, exclusive, in the same unit.
   */
  end: number
  /**
   * The exact slice of the source from start to end. Empty where the briefing’s rights withhold it.
   */
  quote: string | null
  /**
   * The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it.
   */
  text: string | null
  /**
   * The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld.
   */
  prefix: string | null
  /**
   * The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld.
   */
  suffix: string | null
  /**
   * The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld.
   */
  quoteSha256: string
  /**
   * The section that the sentence stands in.
   */
  sectionId: string
  /**
   * The paragraph, list item, cell or heading that it stands in, counted through the briefing from 1.
   */
  paragraph: number
  /**
   * The page of the original that the sentence begins on, counted from 1 through the file. Empty where the original has no pages.
   */
  page: number | null
  /**
   * The sentence’s place in the briefing, from 1.
   */
  ordinal: number
  /**
   * The claims and recommendations drawn from the sentence, in the order of the text.
   *
   * Items: The id of a claim or a recommendation.
   */
  yields: string[]
  /**
   * Why nothing was drawn from it. Empty where something was.
   */
  reason:
    | 'heading'
    | 'question'
    | 'caption'
    | 'table-cell'
    | 'reference'
    | 'metadata'
    | 'introduces-list'
    | 'about-the-document'
    | 'fragment'
    | 'not-understood'
    | null
}

/**
 * A record that an earlier version published and this one no longer holds. Ids never vanish.
 */
export interface Tombstone {
  /**
   * The id of the record that was withdrawn.
   */
  id: string
  /**
   * The table that it stood in.
   */
  table:
    | 'briefings'
    | 'sections'
    | 'sentences'
    | 'actors'
    | 'mentions'
    | 'dates'
    | 'recommendations'
    | 'claims'
  /**
   * The version of the dataset that first went without it.
   */
  withdrawnIn: string
  /**
   * Why it went.
   */
  reason: 'replaced' | 'withdrawn'
  /**
   * The record that stands in its place. Empty where there is none.
   */
  replacedBy: string | null
}
