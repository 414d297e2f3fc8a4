import type { Root } from 'mdast'
import type { Plugin } from 'unified'

/** Links each recommendation to the earlier one that it says again. */
export const linkRestatements: Plugin<[], Root> = () => (_tree, file) => {
  file.data.recommendations ??= []
}
