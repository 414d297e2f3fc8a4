import { wordSet } from './word-list.ts'

/**
 * Verbs of action that are nouns as well, which a tagger takes for a modifier at the start of a request:
 * “Audit suppliers every year”, “Vet prison guards”. Compiled by hand from the
 * verbs that policy texts use as imperatives.
 */
export const NOUN_VERBS: ReadonlySet<string> = wordSet(`
  beat hit hurt shoot cast burst bet split spread quit set aid answer approach arm audit back ban bar block boost brief broker budget cap challenge champion channel
  charge chart check claim coach contact contract control convene counsel counter court curb cut debate demand deploy
  design detail document double draft ease equip escort exchange exempt exile expand fast-track feed fence
  field fight file film finance fine focus force frame free freeze fund gauge grant group guarantee guard guide
  halt hand harness head help hire hold honor honour host house incentivise include index inform insulate
  insure interview invite involve issue jail join judge label launch lead lease leave let level levy license
  lift limit link list lobby log lower maintain mandate map market mask match measure mentor merge monitor
  motion name notify nudge offer open order oust oversee pardon pay permit phase pilot place plan pledge police
  press pressure probe process profile program promise protect prosecute protest punish push question
  quiz raise rank rate reach rebuild recall record recruit redress reform register release relocate
  remand remind remove rent repay report request rescue research resource respect restart result retire
  return review reward sanction save scale schedule school screen search seat secure seek separate serve
  shadow share shelter shield ship sign silence single sort sponsor staff stage stop study subject
  sue supply support survey suspend swap sway table target task tax test tolerate total tour trace track
  trade train transfer transport treat trust tutor update urge use value vet view visit volunteer vote warn
  watch welcome withdraw witness work`)
