'use strict'
const { briefings } = require('./briefings.cjs')
const { sections } = require('./sections.cjs')
const { sentences } = require('./sentences.cjs')
const { actors } = require('./actors.cjs')
const { mentions } = require('./mentions.cjs')
const { dates } = require('./dates.cjs')
const { recommendations } = require('./recommendations.cjs')
const { claims } = require('./claims.cjs')

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
exports.quoteOf = function quoteOf(body, record) {
  return Array.from(body).slice(record.start, record.end).join('')
}

/** The briefing that a record comes from. */
exports.briefingOf = function briefingOf(record) {
  return briefing(record.briefingId)
}

/** The sentence that a record stands in. */
exports.sentenceOf = function sentenceOf(record) {
  return sentence(record.sentenceId)
}

/** The section that a sentence stands in. */
exports.sectionOf = function sectionOf(sentence) {
  return section(sentence.sectionId)
}

/** The actor that a mention, or an item of a claim’s actors, refers to. */
exports.actorOf = function actorOf(record) {
  return actor(record.actorId)
}

/** The actors in a claim, in the order of `claim.actors`. */
exports.actorsOf = function actorsOf(claim) {
  return claim.actors.map(({ actorId }) => actor(actorId))
}

/** The actor whom the text attributes a claim to; null where it is the author’s. */
exports.holderOf = function holderOf(claim) {
  return claim.holder === 'author' ? null : actor(claim.holder)
}

/** The dates within a claim. */
exports.datesOf = function datesOf(claim) {
  return claim.dateIds.map(date)
}

/** The actors who should act. */
exports.addresseesOf = function addresseesOf(recommendation) {
  return recommendation.addresseeIds.map(actor)
}

/** The actors inside the action’s objects. */
exports.targetsOf = function targetsOf(recommendation) {
  return recommendation.targetIds.map(actor)
}

/** The date by which to act; null where there is none. */
exports.deadlineOf = function deadlineOf(recommendation) {
  return recommendation.deadlineDateId === null ? null : date(recommendation.deadlineDateId)
}

/** The later recommendations that say this one again. */
exports.restatedBy = function restatedBy(recommendation) {
  return recommendations.filter(({ restates }) => restates === recommendation.id)
}

/** The places where the briefings refer to an actor. */
exports.mentionsOf = function mentionsOf(actor) {
  return mentions.filter(({ actorId }) => actorId === actor.id)
}

/** The claims that an actor is in. */
exports.claimsOf = function claimsOf(actor) {
  return claims.filter((claim) => claim.actors.some(({ actorId }) => actorId === actor.id))
}

/** The recommendations that address an actor. */
exports.recommendationsTo = function recommendationsTo(actor) {
  return recommendations.filter(({ addresseeIds }) => addresseeIds.includes(actor.id))
}
