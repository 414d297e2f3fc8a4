import type { Root } from 'mdast'
import type { Plugin } from 'unified'

/** Gives each claim its actors, with the part that each has in the clause. */
export const linkClaimActors: Plugin<[], Root> = () => (_tree, file) => {
  file.data.claims ??= []
}
