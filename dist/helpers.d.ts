import type { Briefing, BriefingId, Section, SectionId, Sentence, SentenceId, Actor, ActorId, Mention, TemporalExpression, Recommendation, Claim } from './types.js'

/** The words of a record in the body of its source: positions count Unicode code points, not UTF-16 units. */
export declare function quoteOf(body: string, record: { readonly start: number; readonly end: number }): string

/** The briefing that a record comes from. */
export declare function briefingOf(record: { readonly briefingId: BriefingId }): Briefing

/** The sentence that a record stands in. */
export declare function sentenceOf(record: { readonly sentenceId: SentenceId }): Sentence

/** The section that a sentence stands in. */
export declare function sectionOf(sentence: { readonly sectionId: SectionId }): Section

/** The actor that a mention, or an item of a claim’s actors, refers to. */
export declare function actorOf(record: { readonly actorId: ActorId }): Actor

/** The actors in a claim, in the order of `claim.actors`. */
export declare function actorsOf(claim: Claim): readonly Actor[]

/** The actor whom the text attributes a claim to; null where it is the author’s. */
export declare function holderOf(claim: Claim): Actor | null

/** The dates within a claim. */
export declare function datesOf(claim: Claim): readonly TemporalExpression[]

/** The actors who should act. */
export declare function addresseesOf(recommendation: Recommendation): readonly Actor[]

/** The actors inside the action’s objects. */
export declare function targetsOf(recommendation: Recommendation): readonly Actor[]

/** The date by which to act; null where there is none. */
export declare function deadlineOf(recommendation: Recommendation): TemporalExpression | null

/** The later recommendations that say this one again. */
export declare function restatedBy(recommendation: Recommendation): readonly Recommendation[]

/** The places where the briefings refer to an actor. */
export declare function mentionsOf(actor: Actor): readonly Mention[]

/** The claims that an actor is in. */
export declare function claimsOf(actor: Actor): readonly Claim[]

/** The recommendations that address an actor. */
export declare function recommendationsTo(actor: Actor): readonly Recommendation[]
