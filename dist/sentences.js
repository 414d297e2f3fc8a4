/** The coverage ledger: every sentence of the source, with what was drawn from it or why nothing was. */
export { sentences } from './sentences.cjs'
