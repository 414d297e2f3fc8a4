import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { actorsOf } from './actors.ts'
import { propositionOf } from '../coreference/attribution.ts'
import { eventClassOf } from './event-class.ts'
import { Antecedents } from '../coreference/antecedents.ts'
import { indexMentions } from '../coreference/mentions.ts'
import { unitAt } from './units.ts'

/** Gives each claim its actors, with the part that each has in the clause, and the class of event that it tells. */
export const linkClaimActors: Plugin<[], Root> = () => (_tree, file) => {
  const { sentences = [], claims = [] } = file.data
  const mentions = indexMentions(file.data.mentions ?? [])
  const reading = { mentions, antecedents: new Antecedents(sentences, mentions) }
  for (const claim of claims) {
    const { syntax } = claim.sentence
    const [first = -1, ...others] = unitAt(syntax, claim)
    const { clause } = propositionOf(syntax, first)
    claim.actors = actorsOf(claim, [clause, ...others], reading)
    claim.eventClass = eventClassOf(syntax, clause, claim, claim.actors)
  }
}
