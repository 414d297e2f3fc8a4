import { wordSet } from './word-list.ts'

/**
 * Verbs that words which are mostly prepositions make other verbs of (“carry through”, “bring in”); “up”, “out”,
 * “down”, “back” and the like do so with any verb.
 */
export const particleVerbs = wordSet(`
  bring_in phase_in fill_in hand_in let_in take_in check_in plug_in build_in lock_in rein_in usher_in call_in
  factor_in key_in draw_in carry_through follow_through push_through put_through see_through think_through
  call_off cut_off fend_off hold_off lay_off pay_off put_off sell_off set_off spin_off stave_off write_off
  ward_off take_off shut_off turn_off break_off kick_off head_off close_off seal_off
  carry_on pass_on take_on move_on put_on turn_on go_on hold_on sign_on bring_on
  hand_over take_over turn_over carry_over
`)

/** Words that are particles, or as often prepositions. */
export const prepositionalParticles = wordSet('in through off on over by to for')
