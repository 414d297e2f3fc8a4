import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { groupBy } from '../../group-by.ts'
import { need } from '../../need.ts'
import { claimsOf } from './claims.ts'

/** Finds what the briefing asserts or reports, to `file.data.claims`, in the order of the text. */
export const findClaims: Plugin<[], Root> = () => (_tree, file) => {
  const states = need(file, 'mentions').flatMap(({ actor }) =>
    actor.kind === 'state' ? [[actor.key, actor] as const] : [],
  )
  const dates = groupBy(need(file, 'dates'), ({ sentence }) => sentence)
  const reading = { ...need(file, 'references'), states: new Map(states), dates }
  file.data.claims = claimsOf(need(file, 'sentences'), reading, need(file, 'recommendations'))
}
