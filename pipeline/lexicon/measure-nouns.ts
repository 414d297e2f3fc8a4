import { wordSet } from './word-list.ts'

/** Nouns that say how far something rises or falls, by lemma. */
export const MEASURE_NOUNS =
  wordSet(`% percent percentage point cent dollar euro pound penny yen rupee fold metre meter
  centimetre centimeter kilometre kilometer foot inch mile degree tonne ton barrel bit lot notch place`)
