import { briefings } from './briefings.js'
import { sections } from './sections.js'
import { sentences } from './sentences.js'
import { actors } from './actors.js'
import { mentions } from './mentions.js'
import { dates } from './dates.js'
import { recommendations } from './recommendations.js'
import { claims } from './claims.js'

/** Finds a record by its id. The index is made when it is first asked for. */
function lookup(rows) {
  let index
  return (id) => (index ??= new Map(rows.map((row) => [row.id, row]))).get(id)
}

const briefing = /* @__PURE__ */ lookup(briefings)
const section = /* @__PURE__ */ lookup(sections)
const sentence = /* @__PURE__ */ lookup(sentences)
const actor = /* @__PURE__ */ lookup(actors)
const date = /* @__PURE__ */ lookup(dates)

/** The words of a record in the body of its source: positions count Unicode code points, not UTF-16 units. */
export function quoteOf(body, record) {
  return Array.from(body).slice(record.start, record.end).join('')
}

/** The briefing that a record comes from. */
export function briefingOf(record) {
  return briefing(record.briefingId)
}

/** The sentence that a record stands in. */
export function sentenceOf(record) {
  return sentence(record.sentenceId)
}

/** The section that a sentence stands in. */
export function sectionOf(sentence) {
  return section(sentence.sectionId)
}

/** The actor that a mention, or an item of a claim’s actors, refers to. */
export function actorOf(record) {
  return actor(record.actorId)
}

/** The actors in a claim, in the order of `claim.actors`. */
export function actorsOf(claim) {
  return claim.actors.map(({ actorId }) => actor(actorId))
}

/** The actor whom the text attributes a claim to; null where it is the author’s. */
export function holderOf(claim) {
  return claim.holder === 'author' ? null : actor(claim.holder)
}

/** The dates within a claim. */
export function datesOf(claim) {
  return claim.dateIds.map(date)
}

/** The actors who should act. */
export function addresseesOf(recommendation) {
  return recommendation.addresseeIds.map(actor)
}

/** The actors inside the action’s objects. */
export function targetsOf(recommendation) {
  return recommendation.targetIds.map(actor)
}

/** The date by which to act; null where there is none. */
export function deadlineOf(recommendation) {
  return recommendation.deadlineDateId === null ? null : date(recommendation.deadlineDateId)
}

/** The later recommendations that say this one again. */
export function restatedBy(recommendation) {
  return recommendations.filter(({ restates }) => restates === recommendation.id)
}

/** The places where the briefings refer to an actor. */
export function mentionsOf(actor) {
  return mentions.filter(({ actorId }) => actorId === actor.id)
}

/** The claims that an actor is in. */
export function claimsOf(actor) {
  return claims.filter((claim) => claim.actors.some(({ actorId }) => actorId === actor.id))
}

/** The recommendations that address an actor. */
export function recommendationsTo(actor) {
  return recommendations.filter(({ addresseeIds }) => addresseeIds.includes(actor.id))
}
