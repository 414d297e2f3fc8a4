/** An id in the table briefings. */
export type BriefingId =
  | "crisis-group-asia-briefing-173"

/** An id in the table sections. */
export type SectionId = `${string}--s-${string}`

/** An id in the table sentences. */
export type SentenceId = `${string}--t-${string}`

/** An id in the table actors. */
export type ActorId =
  | "association-of-southeast-asian-nations"
  | "china"
  | "crisis-group-asia-briefing-173--association-of-southeast-asian-nations-asean-members"
  | "crisis-group-asia-briefing-173--countries"
  | "crisis-group-asia-briefing-173--foreign-governments"
  | "crisis-group-asia-briefing-173--military-officers"
  | "crisis-group-asia-briefing-173--myanmar-officers"
  | "crisis-group-asia-briefing-173--the-west-militaries"
  | "india"
  | "min-aung-hlaing"
  | "myanmar"
  | "myanmar-government"
  | "rohingya"
  | "russia"
  | "sergei-lavrov"
  | "sergei-shoigu"
  | "tatmadaw"
  | "the-west"
  | "ukraine"
  | "un-security-council"
  | "united-nations"
  | "vietnam"

/** An id in the table mentions. */
export type MentionId = `${string}--m-${string}`

/** An id in the table dates. */
export type DateId = `${string}--d-${string}`

/** An id in the table recommendations. */
export type RecommendationId = `${string}--r-${string}`

/** An id in the table claims. */
export type ClaimId = `${string}--c-${string}`

/** An id in the table tombstones. */
export type TombstoneId = Lowercase<string>

/** An ISO 3166-1 alpha-2 code; XK for Kosovo. */
export type CountryCode = "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW"

/** An ISO 3166-1 alpha-3 code; XKX for Kosovo. */
export type CountryCode3 = "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XKK" | "YEM" | "ZAF" | "ZMB" | "ZWE"

/** Whether the running text may be published. */
export type BriefingTextPolicy =
  /** sections and sentences carry their text */
  | "open"
  /** sections and sentences carry positions and hashes only */
  | "withheld"

/** What the section is for, by its heading’s words. */
export type SectionRole =
  /** “What’s new?” and the like */
  | "whats-new"
  /** “Why does it matter?” */
  | "why-it-matters"
  /** “Why did it happen?” */
  | "why-did-it-happen"
  /** “What should be done?” */
  | "what-should-be-done"
  /** principal or key findings */
  | "principal-findings"
  /** Overview, Executive Summary, Summary, Introduction */
  | "overview"
  /** recommendations, and “To the Government of X:” */
  | "recommendations"
  /** Conclusion */
  | "conclusion"
  /** any other */
  | "body"

/** Why nothing was drawn from it. Empty where something was. */
export type SentenceReason =
  /** a heading or title */
  | "heading"
  /** a question */
  | "question"
  /** the caption of a table or figure */
  | "caption"
  /** a cell of a table */
  | "table-cell"
  /** a note or citation */
  | "reference"
  /** series, number, date, authors, page furniture */
  | "metadata"
  /** a line that only introduces a list */
  | "introduces-list"
  /** speaks of the document itself */
  | "about-the-document"
  /** no finite main verb */
  | "fragment"
  /** the rules found nothing in it */
  | "not-understood"

/** What the actor is. */
export type ActorKind =
  /** a person */
  | "person"
  /** a country, as an actor or a place */
  | "state"
  /** a government, regime, ministry, army, troops, police, court or another organ of a state */
  | "government"
  /** the UN, ASEAN, the EU, the AU, NATO and their organs */
  | "intergovernmental"
  /** a company, NGO, church, medium, think tank or university */
  | "organisation"
  /** a non-state armed group */
  | "armed-group"
  /** a political party or coalition */
  | "party"
  /** an ethnic, religious, national or social group */
  | "people"
  /** an open collective of states */
  | "bloc"

/** How sure the rule is of the record, calibrated on labelled text. */
export type Grade =
  /** at least 19 of 20 such records are right in every field */
  | "certain"
  /** most such records are right */
  | "likely"
  /** to be read against the text before use */
  | "uncertain"

/** Where the record comes from. */
export type Origin =
  /** the pipeline alone */
  | "extracted"
  /** confirmed, edited or added by a person */
  | "curated"

/** How the text refers to the actor. */
export type MentionForm =
  /** a proper name */
  | "name"
  /** an acronym or initialism */
  | "acronym"
  /** a noun phrase: “the junta” */
  | "nominal"
  /** a nationality word: “Russian” */
  | "demonym"
  /** a city or building that stands for a body */
  | "metonym"
  /** a capital as a place */
  | "place"

/** The TIMEX3 type. */
export type DateType =
  /** a calendar date or a part of one, also a vague one */
  | "date"
  /** a time of day */
  | "time"
  /** a length of time */
  | "duration"
  /** a repeated time */
  | "set"

/** What narrows or loosens it. */
export type DateMod =
  /** early, the beginning of */
  | "start"
  /** mid, the middle of */
  | "mid"
  /** late, the end of */
  | "end"
  /** about, some, nearly */
  | "approx"
  /** at least, more than */
  | "at-least"
  /** at most, less than */
  | "at-most"

/** The relation that the word before it names. */
export type DateSignal =
  /** since, from, starting in */
  | "since"
  /** until */
  | "until"
  /** by */
  | "by"
  /** before */
  | "before"
  /** after */
  | "after"

/** Whether the action is urged or warned against. */
export type RecommendationStance =
  /** act */
  | "do"
  /** avoid, refrain, stop, not */
  | "avoid"

/** How strongly it is urged. */
export type RecommendationStrength =
  /** must, need to, have to, essential, vital */
  | "must"
  /** should, ought to, imperatives and all else */
  | "should"
  /** could, might consider */
  | "could"

/** The aspect verb that was skipped. */
export type RecommendationAspect =
  /** continue, keep */
  | "continue"
  /** begin, start */
  | "start"
  /** stop, cease, end */
  | "stop"
  /** step up, intensify */
  | "increase"
  /** reduce, scale back */
  | "decrease"
  /** resume */
  | "resume"

/** What sort of proposition it is: the first that applies. */
export type ClaimKind =
  /** what will, would, may or could happen */
  | "forecast"
  /** one thing led to, drove or prevented another */
  | "cause"
  /** a judgment */
  | "value"
  /** an event or situation that a record could confirm */
  | "fact"

/** How surely it is put. */
export type ClaimCertainty =
  /** outright */
  | "asserted"
  /** may, might, could, appear, reportedly and the like */
  | "hedged"

/** Whether it affirms or denies. */
export type ClaimPolarity =
  /** affirms */
  | "affirmed"
  /** not, none, never, or little, few, hardly carries the clause */
  | "negated"

/** The PLOVER event class of the predicate, where verb and roles allow one (Open Event Data Alliance, PLOVER manual). */
export type ClaimEventClass =
  /** reach or sign an agreement */
  | "agree"
  /** meet, visit, talk */
  | "consult"
  /** express or give diplomatic or moral support */
  | "support"
  /** yield, ease, release */
  | "concede"
  /** cooperate in substance */
  | "cooperate"
  /** give material aid */
  | "aid"
  /** withdraw, cede */
  | "retreat"
  /** demand, ask */
  | "request"
  /** accuse, criticise, investigate */
  | "accuse"
  /** reject, refuse */
  | "reject"
  /** threaten, warn */
  | "threaten"
  /** demonstrate, riot */
  | "protest"
  /** sanction, break relations */
  | "sanction"
  /** deploy, mobilise */
  | "mobilize"
  /** repress, seize, arrest */
  | "coerce"
  /** attack, kill */
  | "assault"

/** The part that the actor has in the clause. */
export type ClaimRole =
  /** its subject, or the possessor of the event that is */
  | "subject"
  /** its object */
  | "object"
  /** named elsewhere in it */
  | "mentioned"

/** The table that it stood in. */
export type TombstoneTable =
  /** the table briefings */
  | "briefings"
  /** the table sections */
  | "sections"
  /** the table sentences */
  | "sentences"
  /** the table actors */
  | "actors"
  /** the table mentions */
  | "mentions"
  /** the table dates */
  | "dates"
  /** the table recommendations */
  | "recommendations"
  /** the table claims */
  | "claims"

/** Why it went. */
export type TombstoneReason =
  /** the same words have a record with another id */
  | "replaced"
  /** nothing is drawn from these words any more, or the words are gone */
  | "withdrawn"

/** The actors in the clause. */
export interface ClaimActor {
  /** The actor. */
  readonly actorId: ActorId
  /** The part that the actor has in the clause. */
  readonly role: ClaimRole
  /** The mention that names it. Empty where a pronoun does. */
  readonly mentionId: MentionId | null
}

/** A policy briefing that the dataset was made from. */
export interface Briefing {
  /** The briefing’s permanent id. */
  readonly id: BriefingId
  /** The title, as the text or its front matter gives it. */
  readonly title: string
  /** The series that it appeared in. */
  readonly series: string | null
  /** Its number in the series, as printed. */
  readonly number: string | null
  /** Who published it. */
  readonly publisher: string | null
  /** The day of publication, ISO 8601. */
  readonly publishedOn: string | null
  /** The language, a BCP 47 tag. */
  readonly language: string
  /** The countries that the briefing is filed under, ISO 3166-1 alpha-2. */
  readonly countries: readonly CountryCode[]
  /** The address of the publisher’s page. */
  readonly url: string | null
  /** The SHA-256 digest of the source’s body: after the front matter and a byte order mark, line ends as stored. */
  readonly sourceSha256: string
  /** Words in the running text. */
  readonly words: number
  /** Sentences in the ledger. */
  readonly sentences: number
  /** Whose the source text is. */
  readonly rights: string | null
  /** How much of the words the records may carry: full, none, or excerpt N (cut at N characters). */
  readonly quotePolicy: string
  /** Whether the running text may be published. */
  readonly textPolicy: BriefingTextPolicy
}

/** A part of a briefing under one heading. */
export interface Section {
  /** The section’s id: the briefing’s id and its heading path. */
  readonly id: SectionId
  /** The briefing that the record comes from. */
  readonly briefingId: BriefingId
  /** Where the section starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector). */
  readonly start: number
  /** Where the section ends, exclusive, in the same unit. */
  readonly end: number
  /** Empty: the words of a section are those of its sentences, and heading, start, end and quoteSha256 tell which they are. */
  readonly quote: string | null
  /** Empty, as the quote. */
  readonly text: string | null
  /** Empty, as the quote. */
  readonly prefix: string | null
  /** Empty, as the quote. */
  readonly suffix: string | null
  /** The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld. */
  readonly quoteSha256: string
  /** The heading, as a reader sees it. Empty for text before any heading. */
  readonly heading: string | null
  /** What the section is for, by its heading’s words. */
  readonly role: SectionRole
  /** The heading’s depth, 1 for the title; 0 for text before any heading. */
  readonly level: number
  /** The section’s place in the briefing, from 1. */
  readonly ordinal: number
  /** The section that holds this one. Empty at the top. */
  readonly parentId: SectionId | null
}

interface SentenceFields {
  /** The sentence’s id: the briefing’s id and a hash of its normalised text. */
  readonly id: SentenceId
  /** The briefing that the record comes from. */
  readonly briefingId: BriefingId
  /** Where the sentence starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector). */
  readonly start: number
  /** Where the sentence ends, exclusive, in the same unit. */
  readonly end: number
  /** The exact slice of the source from start to end. Empty where the briefing’s rights withhold it. */
  readonly quote: string | null
  /** The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it. */
  readonly text: string | null
  /** The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld. */
  readonly prefix: string | null
  /** The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld. */
  readonly suffix: string | null
  /** The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld. */
  readonly quoteSha256: string
  /** The section that the sentence stands in. */
  readonly sectionId: SectionId
  /** The paragraph, list item, cell or heading that it stands in, counted through the briefing from 1. */
  readonly paragraph: number
  /** The page of the original that the sentence begins on, counted from 1 through the file. Empty where the original has no pages. */
  readonly page: number | null
  /** The sentence’s place in the briefing, from 1. */
  readonly ordinal: number
}

/** The coverage ledger: every sentence of the source, with what was drawn from it or why nothing was. */
export type Sentence = SentenceFields & (
  | {
      /** Why nothing was drawn from it. Empty where something was. */
      readonly reason: null
      /** The claims and recommendations drawn from the sentence, in the order of the text. */
      readonly yields: readonly [(ClaimId | RecommendationId), ...(ClaimId | RecommendationId)[]]
    }
  | {
      /** Why nothing was drawn from it. Empty where something was. */
      readonly reason: SentenceReason
      /** The claims and recommendations drawn from the sentence, in the order of the text. */
      readonly yields: readonly []
    }
)

interface ActorFields {
  /** A global slug for a properly named actor, fixed once published; the briefing’s id and a slug for a nominal one. */
  readonly id: ActorId
  /** The name, in full where the text or the gazetteer gives it. */
  readonly name: string
  /** All surface forms seen, the name’s own included. */
  readonly aliases: readonly string[]
  /** The countries that the actor belongs to, ISO 3166-1 alpha-2. */
  readonly countries: readonly CountryCode[]
  /** A Wikidata item that a named source gives. */
  readonly wikidata: string | null
  /** Whether the id holds in all briefings (global) or only in the briefing whose id stands here. */
  readonly scope: BriefingId | 'global'
  /** The id of the rule that made the record. */
  readonly rule: string
  /** How sure the rule is of the record, calibrated on labelled text. */
  readonly grade: Grade
  /** Where the record comes from. */
  readonly origin: Origin
  /** For a state or territory: its UN M49 code, three digits. */
  readonly m49: string | null
  /** For a state or territory: its GeoNames id. */
  readonly geonames: string | null
  /** Which source gives the ids in other lists (Wikidata, M49, GeoNames). */
  readonly idSource: string | null
  /** Addresses of the same actor elsewhere, as the dataset’s own list of actors gives them. */
  readonly sameAs: readonly string[]
  /** The briefings that mention the actor. */
  readonly briefingIds: readonly BriefingId[]
  /** The day of publication of the briefing that gives the title; of several the latest. */
  readonly titleOn: string | null
}

/** A person, state, organisation or group that acts or is acted upon. */
export type Actor = ActorFields & (
  | {
      /** What the actor is. */
      readonly kind: 'state'
      /** For a state: its ISO 3166-1 alpha-2 code. */
      readonly iso2: CountryCode | null
      /** For a state: its ISO 3166-1 alpha-3 code. */
      readonly iso3: CountryCode3 | null
    }
  | {
      /** What the actor is. */
      readonly kind: Exclude<ActorKind, 'state'>
      /** For a state: its ISO 3166-1 alpha-2 code. */
      readonly iso2: null
      /** For a state: its ISO 3166-1 alpha-3 code. */
      readonly iso3: null
    }
) & (
  | {
      /** What the actor is. */
      readonly kind: 'person'
      /** A person’s office, as the text gives it. */
      readonly title: string | null
    }
  | {
      /** What the actor is. */
      readonly kind: Exclude<ActorKind, 'person'>
      /** A person’s office, as the text gives it. */
      readonly title: null
    }
)

/** One place where the text refers to an actor by a name or a noun phrase. */
export interface Mention {
  /** The mention’s id. */
  readonly id: MentionId
  /** The briefing that the record comes from. */
  readonly briefingId: BriefingId
  /** Where the mention starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector). */
  readonly start: number
  /** Where the mention ends, exclusive, in the same unit. */
  readonly end: number
  /** The exact slice of the source from start to end. Empty where the briefing’s rights withhold it. */
  readonly quote: string | null
  /** The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it. */
  readonly text: string | null
  /** The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld. */
  readonly prefix: string | null
  /** The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld. */
  readonly suffix: string | null
  /** The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld. */
  readonly quoteSha256: string
  /** Whom it refers to. */
  readonly actorId: ActorId
  /** The sentence that it stands in. */
  readonly sentenceId: SentenceId
  /** How the text refers to the actor. */
  readonly form: MentionForm
  /** The id of the rule that made the record. */
  readonly rule: string
  /** How sure the rule is of the record, calibrated on labelled text. */
  readonly grade: Grade
  /** Where the record comes from. */
  readonly origin: Origin
}

interface TemporalExpressionFields {
  /** The date’s id. */
  readonly id: DateId
  /** The briefing that the record comes from. */
  readonly briefingId: BriefingId
  /** Where the expression starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector). */
  readonly start: number
  /** Where the expression ends, exclusive, in the same unit. */
  readonly end: number
  /** The exact slice of the source from start to end. Empty where the briefing’s rights withhold it. */
  readonly quote: string | null
  /** The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it. */
  readonly text: string | null
  /** The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld. */
  readonly prefix: string | null
  /** The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld. */
  readonly suffix: string | null
  /** The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld. */
  readonly quoteSha256: string
  /** The sentence that it stands in. */
  readonly sentenceId: SentenceId
  /** The TIMEX3 normal form (TimeML 1.2.1). Empty where it could not be anchored. */
  readonly value: string | null
  /** What narrows or loosens it. */
  readonly mod: DateMod | null
  /** The relation that the word before it names. */
  readonly signal: DateSignal | null
  /** The id of the date that it was resolved against, or published for the day of publication. Empty where it needs none. */
  readonly anchor: DateId | 'published' | null
  /** The id of the rule that made the record. */
  readonly rule: string
  /** How sure the rule is of the record, calibrated on labelled text. */
  readonly grade: Grade
  /** Where the record comes from. */
  readonly origin: Origin
}

/** A temporal expression, as TimeML’s TIMEX3 marks it. */
export type TemporalExpression = TemporalExpressionFields & (
  | {
      /** The TIMEX3 type. */
      readonly type: 'set'
      /** The same in Extended Date/Time Format (ISO 8601-2), where it can be said. */
      readonly edtf: null
      /** The first day that it may be. Empty where unbounded. */
      readonly earliest: null
      /** The last day that it may be. Empty where unbounded. */
      readonly latest: null
    }
  | {
      /** The TIMEX3 type. */
      readonly type: Exclude<DateType, 'set'>
      /** The same in Extended Date/Time Format (ISO 8601-2), where it can be said. */
      readonly edtf: string | null
      /** The first day that it may be. Empty where unbounded. */
      readonly earliest: string | null
      /** The last day that it may be. Empty where unbounded. */
      readonly latest: string | null
    }
)

/** One action that the briefing urges on someone. */
export interface Recommendation {
  /** The recommendation’s id. */
  readonly id: RecommendationId
  /** The briefing that the record comes from. */
  readonly briefingId: BriefingId
  /** Where the action clause starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector). */
  readonly start: number
  /** Where the action clause ends, exclusive, in the same unit. */
  readonly end: number
  /** The exact slice of the source from start to end. Empty where the briefing’s rights withhold it. */
  readonly quote: string | null
  /** The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it. */
  readonly text: string | null
  /** The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld. */
  readonly prefix: string | null
  /** The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld. */
  readonly suffix: string | null
  /** The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld. */
  readonly quoteSha256: string
  /** The sentence that it stands in. */
  readonly sentenceId: SentenceId
  /** The phrase that names who should act, pronouns resolved. Empty where the text hides it. */
  readonly addressee: string | null
  /** The actors that the addressee names. */
  readonly addresseeIds: readonly ActorId[]
  /** The mentions that name the addressee. */
  readonly addresseeMentionIds: readonly MentionId[]
  /** Whether the action is urged or warned against. */
  readonly stance: RecommendationStance
  /** How strongly it is urged. */
  readonly strength: RecommendationStrength
  /** The lemma of the main verb, aspect verbs skipped. */
  readonly action: string
  /** The aspect verb that was skipped. */
  readonly aspect: RecommendationAspect | null
  /** The actors inside the action’s objects. */
  readonly targetIds: readonly ActorId[]
  /** The “to …” or “so that …” phrase. */
  readonly purpose: string | null
  /** The “if”, “unless” or “once” phrase. */
  readonly condition: string | null
  /** The date by which to act. */
  readonly deadlineDateId: DateId | null
  /** An earlier recommendation of the same briefing that this one says again. */
  readonly restates: RecommendationId | null
  /** The id of the rule that made the record. */
  readonly rule: string
  /** How sure the rule is of the record, calibrated on labelled text. */
  readonly grade: Grade
  /** Where the record comes from. */
  readonly origin: Origin
  /** The recommendation of an earlier briefing of the dataset that it says again: the latest such. */
  readonly restatesBriefing: RecommendationId | null
}

interface ClaimFields {
  /** The claim’s id. */
  readonly id: ClaimId
  /** The briefing that the record comes from. */
  readonly briefingId: BriefingId
  /** Where the clause starts: an offset in Unicode code points from the first character of the source’s body (W3C TextPositionSelector). */
  readonly start: number
  /** Where the clause ends, exclusive, in the same unit. */
  readonly end: number
  /** The exact slice of the source from start to end. Empty where the briefing’s rights withhold it. */
  readonly quote: string | null
  /** The same span as a reader sees it: markup removed, character references decoded, white space collapsed, words broken at a line end joined. Empty where the briefing’s rights withhold it. */
  readonly text: string | null
  /** The text just before the quote, 32 characters or what there is (W3C TextQuoteSelector): it helps to find the words again; start and end say which they are. Empty at the start of the body and where running text is withheld. */
  readonly prefix: string | null
  /** The text just after the quote, as prefix. Empty at the end of the body and where running text is withheld. */
  readonly suffix: string | null
  /** The SHA-256 digest of the exact slice in UTF-8, which proves the position even where the words are withheld. */
  readonly quoteSha256: string
  /** The sentence that it stands in. */
  readonly sentenceId: SentenceId
  /** What sort of proposition it is: the first that applies. */
  readonly kind: ClaimKind
  /** Whether it affirms or denies. */
  readonly polarity: ClaimPolarity
  /** The lemma of the main verb. */
  readonly predicate: string | null
  /** The actors in the clause. */
  readonly actors: readonly ClaimActor[]
  /** The dates within the clause. */
  readonly dateIds: readonly DateId[]
  /** The PLOVER event class of the predicate, where verb and roles allow one (Open Event Data Alliance, PLOVER manual). */
  readonly eventClass: ClaimEventClass | null
  /** The id of the rule that made the record. */
  readonly rule: string
  /** How sure the rule is of the record, calibrated on labelled text. */
  readonly grade: Grade
  /** Where the record comes from. */
  readonly origin: Origin
}

/** One proposition that the briefing asserts or reports and that could be contested. */
export type Claim = ClaimFields & (
  | {
      /** Whose claim it is: author, or the id of the actor that the text attributes it to. */
      readonly holder: 'author'
      /** The words that attribute it. */
      readonly attribution: null
      /** The mention that names the holder. */
      readonly holderMentionId: null
    }
  | {
      /** Whose claim it is: author, or the id of the actor that the text attributes it to. */
      readonly holder: ActorId
      /** The words that attribute it. */
      readonly attribution: string | null
      /** The mention that names the holder. */
      readonly holderMentionId: MentionId | null
    }
) & (
  | {
      /** How surely it is put. */
      readonly certainty: 'asserted'
      /** The words that hedge it. */
      readonly hedges: readonly []
    }
  | {
      /** How surely it is put. */
      readonly certainty: Exclude<ClaimCertainty, 'asserted'>
      /** The words that hedge it. */
      readonly hedges: readonly string[]
    }
)

interface TombstoneFields {
  /** The id of the record that was withdrawn. */
  readonly id: TombstoneId
  /** The table that it stood in. */
  readonly table: TombstoneTable
  /** The version of the dataset that first went without it. */
  readonly withdrawnIn: string
}

/** A record that an earlier version published and this one no longer holds. Ids never vanish. */
export type Tombstone = TombstoneFields & (
  | {
      /** Why it went. */
      readonly reason: 'withdrawn'
      /** The record that stands in its place. Empty where there is none. */
      readonly replacedBy: null
    }
  | {
      /** Why it went. */
      readonly reason: Exclude<TombstoneReason, 'withdrawn'>
      /** The record that stands in its place. Empty where there is none. */
      readonly replacedBy: BriefingId | SectionId | SentenceId | ActorId | MentionId | DateId | RecommendationId | ClaimId | null
    }
)
