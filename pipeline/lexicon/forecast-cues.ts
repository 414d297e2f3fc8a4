import { wordSet } from './word-list.ts'

/** Modals of what is to come. “can” is none: it says what is able now. */
export const forecastModals = wordSet(`will would may might could shall 'll 'd`)

/** Adjectives and participles that, with “to” behind them, look ahead: “is likely to”, “is set to”. */
export const forecastPredicates = wordSet(`
  likely unlikely set bound due poised slated scheduled expected projected forecast forecasted
  predicted doomed destined certain sure about tipped primed liable apt headed fated
`)

/** Verbs that look ahead by their own sense, with an infinitive or gerund. */
export const forecastVerbs = wordSet('risk threaten promise stand look_set')

/** Verbs whose passive looks ahead: “rain is expected”. */
export const foreseeingVerbs = wordSet('expect forecast anticipate predict project foresee await')

/** Verbs with which “may” doubts what is, rather than what is to come: “may amount to war crimes”. */
export const epistemicVerbs = wordSet(`
  amount constitute violate reflect explain mean contravene breach contain resemble equal know
`)

/** Nouns of “the hope is that …”. */
export const outlookNouns = wordSet(`
  hope expectation fear risk danger concern worry assumption likelihood probability chance idea plan aim prospect
  bet belief theory logic
`)
