import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { Antecedents } from '../coreference/antecedents.ts'
import { indexMentions } from '../coreference/mentions.ts'
import { claimsOf } from './claims.ts'

/** Finds what the briefing asserts or reports, to `file.data.claims`, in the order of the text. */
export const findClaims: Plugin<[], Root> = () => (_tree, file) => {
  const { sentences = [], mentions = [], dates = [], recommendations = [] } = file.data
  const index = indexMentions(mentions)
  const states = mentions.flatMap(({ actor }) =>
    actor.kind === 'state' ? [[actor.key, actor] as const] : [],
  )
  const antecedents = new Antecedents(sentences, index)
  const reading = { mentions: index, antecedents, states: new Map(states) }
  file.data.claims = claimsOf(sentences, { reading, dates, taken: recommendations })
}
