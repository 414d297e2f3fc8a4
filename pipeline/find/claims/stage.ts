import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { claimsOf } from './claims.ts'

/** Finds what the briefing asserts or reports, to `file.data.claims`, in the order of the text. */
export const findClaims: Plugin<[], Root> = () => (_tree, file) => {
  const { sentences = [], mentions = [], dates = [], recommendations = [] } = file.data
  file.data.claims = claimsOf(sentences, { mentions, dates, taken: recommendations })
}
