import { wordSet } from './word-list.ts'

/** Adverbs that leave a proposition open. */
export const hedgingAdverbs = wordSet(`
  likely unlikely probably possibly perhaps maybe reportedly apparently seemingly allegedly supposedly
  presumably ostensibly purportedly conceivably potentially arguably evidently plausibly doubtfully
  rumouredly putatively
`)

/** Modals that do. */
export const hedgingModals = wordSet('may might could')

/** Verbs that do, with an infinitive, an adjective or “that” behind them. */
export const hedgingVerbs = wordSet('appear seem tend')

/** Adjectives of “it is X that …” and “X is Y to V”. */
export const hedgingAdjectives = wordSet('likely unlikely possible probable conceivable plausible')

/** Participles of “X is V-ed to …”, a report without a reporter. */
export const hedgingParticiples = wordSet(`
  say believe think report rumour rumor allege understand presume suspect assume suppose
`)
