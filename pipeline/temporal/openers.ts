import { CARDINALS, MAGNITUDES, ORDINALS, TENS, VAGUE_AMOUNTS } from '../lexicon/numbers.ts'
import {
  AMOUNT_HEDGES,
  EDGE_ADJECTIVES,
  EDGE_NOUNS,
  HEDGES,
} from '../lexicon/temporal-modifiers.ts'
import {
  DAY_PARTS,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  MONTHS,
  SEASONS,
  WEEKDAYS,
} from '../lexicon/temporal-names.ts'
import { REFERENCE_ADJECTIVES, REFERENCES } from '../lexicon/temporal-references.ts'
import { SET_PREFIXES, SET_WORDS, UNITS } from '../lexicon/temporal-units.ts'
import type { Word } from './words.ts'

const first = (phrase: string): string => phrase.split(/[ ']/, 1)[0] ?? phrase

/** Every word that an expression may start with, numerals aside. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[
    MONTHS,
    WEEKDAYS,
    SEASONS,
    DAY_PARTS,
    UNITS,
    SET_WORDS,
    SET_PREFIXES,
    CARDINALS,
    TENS,
    MAGNITUDES,
    ORDINALS,
  ].flatMap((map) => [...map.keys()]),
  ...[
    EDGE_ADJECTIVES,
    EDGE_NOUNS,
    HEDGES,
    AMOUNT_HEDGES,
    REFERENCES,
    REFERENCE_ADJECTIVES,
    FIXED_HOLIDAYS,
    EASTER_HOLIDAYS,
  ].flatMap((table) => Object.keys(table).map(first)),
  ...VAGUE_AMOUNTS.map(first),
  ...[...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...[...SEASONS.keys()].map((name) => `${name}s`),
  ...(
    'the a an another half this that these last past next previous current coming following same every each per once twice thrice ' +
    'yesterday tomorrow tonight fiscal financial budget budgetary tax fy q h week final opening closing initial latter first ' +
    "earlier later its ad ce most much part ' ‘ / thirtieth"
  ).split(' '),
])

/** Whether an expression may start at a word: a cheap question, asked of every word before any family is tried. */
export const mayOpen = (word: Word): boolean =>
  word.kind === 'digits' ? word.text.length < 10 : OPENERS.has(word.lower)
