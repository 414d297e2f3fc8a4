import { wordSet } from './word-list.ts'

/** What lays down rules; “under the constitution, contracts must be approved” urges nothing. */
export const ruleSources = wordSet(`
  constitution law statute charter treaty convention act article bylaw by-law rule regulation code
  agreement accord legislation decree ordinance directive protocol provision clause section statutes
  laws rules regulations bylaws covenant contract pact deal resolution paragraph amendment
  requirement criteria criterion terms procedure guideline policy mandate standard
`)

/** Prepositions that bring in such a source. */
export const ruleSourcePrepositions = wordSet('under by per pursuant according in')

/** Plural nouns for those whom a rule binds rather than a briefing addresses. */
export const ruledNouns = wordSet(`
  exporter importer applicant candidate member voter citizen resident visitor passenger company firm
  business bank employer employee worker student taxpayer holder owner operator carrier ship vessel
  traveller traveler importers judge bill contract decision application proposal amendment candidate
  person individual party licensee vendor supplier manufacturer trader buyer seller tenant
  shareholder director trustee deputy delegate motion petition claimant asylum-seeker refugee migrant
  foreigner non-member signatory recipient beneficiary registrant nominee bidder contractor
  subcontractor patient driver pilot shipper broker permit-holder lender borrower insurer
`)

/** Fronted purposes of those who want to be let in: what they must do is a rule. */
export const admission =
  /^(?:in order )?to (?:qualify|enter|apply|register|vote|participate|be (?:eligible|considered|admitted|listed|registered|certified))\b/i

/** Laws and their like: what they forbid or allow is a rule, not something that they cause. */
export const laws = wordSet(`
  law constitution statute charter treaty convention act article bylaw rule regulation code legislation
  ordinance provision clause covenant bill amendment protocol decree directive standard section subsection paragraph chapter title
`)

/** What rules make those whom they bind do. */
export const ruleVerbs = wordSet(`
  pay hold register disclose submit file apply declare report obtain notify carry wear have show prove
  undergo sign swear reside pass renew insure deposit post lodge attend complete produce present give
  meet be vote keep leave wait retire stand serve enrol enroll certify take
`)
