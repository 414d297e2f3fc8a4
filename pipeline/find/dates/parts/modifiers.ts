import {
  AMOUNT_HEDGES,
  EDGE_ADJECTIVES,
  EDGE_NOUNS,
  HEDGES,
  TRAILING_HEDGES,
} from '../../../lexicon/temporal-modifiers.ts'
import { glued, map, optional, sequence, word, type Parser } from '../../../match/parser.ts'
import { dash, phrases } from '../phrases.ts'
import type { Mod } from '../meaning.ts'

/** “early”, “mid-”. */
export const edge: Parser<Mod> = map(
  sequence(phrases(EDGE_ADJECTIVES), optional(dash)),
  ([mod]) => mod,
)

/** “the end of”, “the beginning of”. */
export const edgeOf: Parser<Mod> = map(
  sequence(optional(word('the', 'its')), phrases(EDGE_NOUNS), word('of')),
  ([, mod]) => mod,
)

/** “at least”, “over”, “nearly”: before an amount. */
export const hedge: Parser<Mod> = phrases({ ...HEDGES, ...AMOUNT_HEDGES })

/** “at least”, “about”, “c.”: before a date. */
export const dateHedge: Parser<Mod> = map(
  sequence(phrases(HEDGES), optional(glued(word('.')))),
  ([mod]) => mod,
)

/** “or more”. */
export const trailingHedge: Parser<Mod> = phrases(TRAILING_HEDGES)
