import { wordSet } from './word-list.ts'

/**
 * Verbs that words which are mostly prepositions make other verbs of (“carry through”, “bring in”); “up”, “out”,
 * “down”, “back” and the like do so with any verb.
 */
export const particleVerbs = wordSet(`
  fill_in bring_in phase_in hand_in rein_in usher_in lock_in factor_in carry_through follow_through
  push_through call_off cut_off fend_off lay_off pay_off put_off sell_off set_off spin_off stave_off
  write_off ward_off shut_off break_off kick_off head_off close_off seal_off carry_on pass_on take_on
  hand_over take_over turn_over
`)

/** Words that are particles, or as often prepositions. */
export const prepositionalParticles = wordSet('in through off on over by to for')
