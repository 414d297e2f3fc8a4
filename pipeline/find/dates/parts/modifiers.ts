import {
  AMOUNT_HEDGES,
  EDGE_ADJECTIVES,
  EDGE_NOUNS,
  HEDGES,
  TRAILING_HEDGES,
} from '../../../lexicon/temporal-modifiers.ts'
import * as p from '../../../match/parser.ts'
import { dash, phrases } from '../phrases.ts'
import type { Mod } from '../meaning.ts'

/** “early”, “mid-”. */
export const edge: p.Parser<Mod> = p.map(
  p.sequence(phrases(EDGE_ADJECTIVES), p.optional(dash)),
  ([mod]) => mod,
)

/** “the end of”, “the beginning of”. */
export const edgeOf: p.Parser<Mod> = p.map(
  p.sequence(p.optional(p.word('the', 'its')), phrases(EDGE_NOUNS), p.word('of')),
  ([, mod]) => mod,
)

/** “at least”, “over”, “nearly”: before an amount. */
export const hedge: p.Parser<Mod> = phrases({ ...HEDGES, ...AMOUNT_HEDGES })

/** “at least”, “about”, “c.”: before a date. */
export const dateHedge: p.Parser<Mod> = p.map(
  p.sequence(phrases(HEDGES), p.optional(p.glued(p.word('.')))),
  ([mod]) => mod,
)

/** “or more”. */
export const trailingHedge: p.Parser<Mod> = phrases(TRAILING_HEDGES)
