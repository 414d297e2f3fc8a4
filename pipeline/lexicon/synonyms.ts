import { wordList } from './word-list.ts'

/** Verb classes: within a line, verbs that urge the same action on the same object. */
const VERBS = `
  resume restart return renew revive reopen relaunch restore recommence reinstate
  use deploy employ apply exert leverage exercise harness wield utilise utilize bring_to_bear
  inspect screen check scan examine search vet scrutinise scrutinize monitor review audit verify
  fund finance pay bankroll underwrite subsidise subsidize sponsor resource support
  tighten strengthen toughen stiffen harden reinforce bolster enhance fortify beef_up shore_up step_up
  strengthen improve upgrade enhance boost reinforce bolster
  enforce implement apply uphold execute carry_out police
  offer trade give provide grant extend supply exchange deliver
  press urge push pressure encourage lobby persuade prod call nudge
  stop end halt cease suspend freeze discontinue terminate
  avoid refrain abstain forgo eschew
  create establish set_up form launch found build institute constitute develop
  publish release disclose issue report make_public
  share exchange pass_on pool swap
  protect safeguard shield defend guard secure preserve
  expand increase extend enlarge broaden widen scale_up step_up boost raise intensify
  reduce cut lower decrease limit curb scale_back trim shrink curtail
  ban prohibit outlaw bar forbid proscribe
  abolish repeal scrap rescind revoke annul lift remove drop withdraw
  release free liberate
  investigate probe examine inquire look_into
  prosecute try charge indict bring_to_justice hold_accountable punish
  appoint name designate nominate select choose
  adopt pass enact approve endorse ratify
  convene hold host call organise organize stage arrange
  open start begin launch initiate commence
  negotiate discuss talk engage
  train instruct educate teach coach
  admit accept let_in include invite
  admit welcome accept
  consult involve include engage
  sanction blacklist penalise penalize punish
  impose levy introduce apply
  keep maintain retain preserve sustain continue
  help assist aid support back
  condemn denounce criticise criticize decry
  ensure guarantee assure make_sure secure
  allow permit let authorise authorize
  deny refuse withhold
  respect honour honor observe uphold abide comply
  prevent stop avert deter
  combat fight tackle counter address confront
  reform overhaul restructure revamp rewrite revise amend
  dismantle disband dissolve break_up
  return repatriate
  withdraw pull_out remove pull_back
  send dispatch deploy
  sign conclude ratify
  coordinate harmonise harmonize align
  end lift remove
  remove take_down pull
  house hold put keep detain
  revive resurrect
  soothe calm ease
  arm equip supply
  treat regard consider
  brief inform notify tell update
  evacuate move relocate
  pursue seek
  commit pledge promise
  clarify spell_out explain
  register record document log
  compensate reimburse indemnify
  disarm demobilise demobilize
`

/** Noun classes: within a line, nouns that name the same object of an action. */
const NOUNS = `
  talk negotiation dialogue negotiating discussion conversation table
  leverage influence weight clout sway pressure
  cargo container freight shipment consignment
  sanction embargo restriction penalty measure
  fund funding money finance aid assistance
  soldier troop force military army
  rule regulation law legislation
  budget funding spending money
  patrol policing
  attack raid strike assault offensive
  weapon arm armament ammunition
  refugee displaced asylum-seeker
  detainee prisoner inmate
  police officer
  election vote poll ballot
  ceasefire truce cease-fire
  investigation inquiry probe
  court tribunal judiciary judge
  report figure data statistic
  access entry
  border frontier
  violence fighting clash conflict
  abuse violation
  base installation outpost
  ally partner
  mission operation
  body panel commission committee
  camp settlement
  pipeline project
  map boundary
  tension temper rift
  capital government authority
  plan strategy roadmap
  monitor observer inspector
  trader merchant
  herder pastoralist
  farmer peasant
  militia paramilitary
`

/** The numbers of the lines that hold each word. */
function classesOf(lines: string): ReadonlyMap<string, ReadonlySet<number>> {
  const map = new Map<string, Set<number>>()
  for (const [number, line] of lines.trim().split('\n').entries()) {
    for (const word of wordList(line)) map.set(word, (map.get(word) ?? new Set()).add(number))
  }
  return map
}

const verbs = classesOf(VERBS)
const nouns = classesOf(NOUNS)

const inOneClass =
  (classes: ReadonlyMap<string, ReadonlySet<number>>) =>
  (a: string, b: string): boolean =>
    a === b || [...(classes.get(a) ?? [])].some((number) => classes.get(b)?.has(number))

/** Whether two verbs, by their lemmas, can urge the same action. */
export const synonymousVerbs = inOneClass(verbs)

/** Whether two nouns, by their lemmas, can name the same object. */
export const synonymousNouns = inOneClass(nouns)

/** Nouns and adjectives that say too little to make two objects one. */
export const unspecificNouns: ReadonlySet<string> = new Set(
  wordList(`
    government state country authority effort measure step action process way area part side support
    role member international national new more further other such all full independent clear joint
    next possible international year month week end time need issue
  `),
)
